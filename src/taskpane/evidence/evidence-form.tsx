import { Button, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type FormEvent } from "react";
import { keyOf, type Cells } from "../../chain/cells/cell.ts";
import { namesIn, sortedByName } from "../../chain/cells/names.ts";
import type { Column, Columns } from "../../chain/model/columns.ts";
import { CAPITAL, type Model } from "../../chain/model/model.ts";
import { wordsFor } from "../../chain/evidence/row-readers.ts";
import { ASSERTERS } from "../../chain/model/vocabulary.ts";
import { appendRow } from "../../workbook/write/append-row.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { afterAdding } from "./row-draft.ts";
import { fieldsOf, obstacleOf, rowChecker, rowOf } from "./draft.ts";
import { FieldInput } from "./field-input.tsx";
import { StatusRubric } from "./status-rubric.tsx";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { changeForm, emptyForm, settleSuggestion, usePanel } from "../app/store.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 45%), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

const OFFERED: readonly Column[] = ["Company", "Ticker", "Through", "Product", "Unit", "Site", "Country"];
const WIDE: readonly Column[] = ["Source", "Link", "Note"];

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
  const begun = usePanel((state) => state.form);
  const { draft } = begun;
  const judged = useDeferredValue(draft);
  const check = useMemo(() => rowChecker(cells, columns, model), [cells, columns, model]);
  const { problems, obstacle } = useMemo(() => {
    const problems = check(rowOf(judged, columns, cells[0]!.length));
    return { problems, obstacle: obstacleOf(judged, problems) };
  }, [judged, cells, columns, check]);
  if (refused && !obstacle) setRefused(false);
  const known = useMemo(() => namesOffered(cells, columns), [cells, columns]);
  const fields = fieldsOf(columns);
  const capital = keyOf(draft.Stage) === keyOf(CAPITAL);
  const change = (column: Column, value: string) => {
    setTouched(new Set([...touched, column]));
    changeForm((now) => ({ ...now, draft: { ...now.draft, [column]: value } }));
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
      changeForm((now) => afterAdding(now, begun));
      if (begun.put) settleSuggestion(begun.put.key);
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
    changeForm(emptyForm);
  };
  const shown: Said | undefined = refused && obstacle ? { intent: "error", words: text.evidenceForm.obstacles[obstacle] } : said;
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)} noValidate>
      {fields.map((column) => (
        <div key={column} className={WIDE.includes(column) ? styles.wide : undefined}>
          <FieldInput
            column={column}
            value={draft[column] ?? ""}
            words={wordsFor(column, model, capital) ?? (column === "Asserted by" ? ASSERTERS : undefined)}
            known={OFFERED.includes(column) ? known.get(column) : undefined}
            problem={touched.has(column) ? problems.find((problem) => problem.column === column) : undefined}
            onChange={(value) => change(column, value)}
          />
        </div>
      )).flatMap((field) => (field.key === "Status" ? [field, <StatusRubric key="rubric" stage={draft.Stage ?? ""} status={draft.Status ?? ""} />] : [field]))}
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

/** The names that the table holds in each column where they are offered, in their first spelling, A–Z. */
function namesOffered(cells: Cells, columns: Columns): ReadonlyMap<Column, readonly string[]> {
  return new Map(OFFERED.map((column) => [column, sortedByName(namesIn(cells.slice(1).map((row) => [row[columns[column]]])), (name) => name)]));
}
