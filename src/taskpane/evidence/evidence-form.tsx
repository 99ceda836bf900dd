import { Button, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type FormEvent } from "react";
import type { Cells } from "../../chain/cells/cell.ts";
import type { Column, Columns } from "../../chain/model/columns.ts";
import type { Model } from "../../chain/model/model.ts";
import { appendRow } from "../../workbook/write/append-row.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { afterAdding } from "./row-draft.ts";
import { fieldsOf, obstacleOf, rowChecker, rowOf } from "./draft.ts";
import { namesOffered, RowFields } from "./row-fields.tsx";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { changeForm, usePanel } from "../app/store.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 45%), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

interface EvidenceFormProps {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly model: Model;
  readonly table: TableInfo;
  readonly onAdded: () => void;
}

/** Adds a row to the evidence table: the method's words to choose from, its rule beside the status, and CHECK's word on the row as it is typed. */
export function EvidenceForm({ cells, columns, model, table, onAdded }: EvidenceFormProps) {
  const styles = useStyles();
  const [touched, setTouched] = useState<ReadonlySet<Column>>(new Set());
  const [said, setSaid] = useState<Said>();
  const [adding, setAdding] = useState(false);
  /** An attempt was refused, and what stood in its way still does. */
  const [refused, setRefused] = useState(false);
  const draft = usePanel((state) => state.form);
  const judged = useDeferredValue(draft);
  const check = useMemo(() => rowChecker(cells, columns, model), [cells, columns, model]);
  const { problems, obstacle } = useMemo(() => {
    const problems = check(rowOf(judged, columns, cells[0]!.length));
    return { problems, obstacle: obstacleOf(judged, problems) };
  }, [judged, cells, columns, check]);
  if (refused && !obstacle) setRefused(false);
  const known = useMemo(() => namesOffered(cells, columns), [cells, columns]);
  const fields = fieldsOf(columns);
  const change = (column: Column, value: string) => {
    setTouched(new Set([...touched, column]));
    changeForm((now) => ({ ...now, [column]: value }));
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTouched(new Set(fields));
    const row = rowOf(draft, columns, cells[0]!.length);
    setSaid(undefined);
    const refuse = obstacleOf(draft, check(row)) !== undefined;
    setRefused(refuse);
    if (refuse) return;
    setAdding(true);
    try {
      const place = await appendRow(table.id, row, { [columns.Date]: "yyyy-mm-dd", [columns.Ownership]: "0.0%" });
      setSaid({ intent: "success", words: text.evidenceForm.added(place, table.name) });
      setTouched(new Set());
      changeForm((now) => afterAdding(now, draft));
      onAdded();
    } catch (error) {
      setSaid({ intent: "error", words: text.evidenceForm.notAdded(errorMessage(error)) });
    } finally {
      setAdding(false);
    }
  };
  const clear = () => {
    setTouched(new Set());
    setSaid(undefined);
    setRefused(false);
    changeForm(() => ({}));
  };
  const shown: Said | undefined = refused && obstacle ? { intent: "error", words: text.evidenceForm.obstacles[obstacle] } : said;
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)} noValidate>
      <RowFields fields={fields} draft={draft} model={model} known={known} problems={problems.filter(({ column }) => column !== "" && touched.has(column))} onChange={change} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={adding}>
          {text.evidenceForm.add}
        </Button>
        <Button size="small" onClick={clear}>
          {text.evidenceForm.clear}
        </Button>
      </div>
      <div className={styles.wide} aria-live="polite">
        {shown && (
          <Message {...shown} />
        )}
      </div>
    </form>
  );
}
