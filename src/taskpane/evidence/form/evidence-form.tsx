import { Button, makeStyles } from "@fluentui/react-components";
import { useContext, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Column, Columns } from "../../../chain/model/columns.ts";
import type { Model } from "../../../chain/model/model.ts";
import { appendRow } from "../../../workbook/write/append-row.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { Message, type Said } from "../../parts/message.tsx";
import { text } from "../../app/text.ts";
import { afterAdding } from "./row-draft.ts";
import { IsItKnown } from "./is-it-known.tsx";
import { nearCompany, withCompany } from "./known-company.ts";
import { TickersOfTable } from "../../parts/pickers/tickers.ts";
import { fieldsOf, obstacleOf, rowChecker, rowOf } from "./draft.ts";
import { namesOffered, RowFields } from "./row-fields.tsx";
import type { TableInfo } from "../../../workbook/read/tables-in-use.ts";
import { changeForm, usePanel } from "../../app/state/store.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, max(45%, 130px)), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

interface EvidenceFormProps {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly model: Model;
  readonly table: TableInfo;
  readonly onAdded: () => void;
  readonly onCompany: (name: string) => void;
}

/** Adds a row to the evidence table: the method's words to choose from, its rule beside the status, and CHECK's word on the row as it is typed. */
export function EvidenceForm({ cells, columns, model, table, onAdded, onCompany }: EvidenceFormProps) {
  const styles = useStyles();
  const [touched, setTouched] = useState<ReadonlySet<Column>>(new Set());
  const [said, setSaid] = useState<Said & { readonly company?: string }>();
  const [adding, setAdding] = useState(false);
  /** An attempt was refused, and what stood in its way still does. */
  const [refused, setRefused] = useState(false);
  /** The new name that is no slip for a known one: the user has said so. */
  const [confirmed, setConfirmed] = useState("");
  const [left, setLeft] = useState(false); // a name is asked about once it is typed to its end
  const tickers = useContext(TickersOfTable);
  const form = useRef<HTMLFormElement>(null);
  const called = usePanel((state) => state.formCalled);
  useEffect(() => {
    if (!called) return;
    usePanel.setState({ formCalled: false });
    [...form.current!.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[required]")].find(({ value }) => value === "")?.focus();
  }, [called]);
  const draft = usePanel((state) => state.form);
  const judged = useDeferredValue(draft);
  const check = useMemo(() => rowChecker(cells, columns, model), [cells, columns, model]);
  const { problems, obstacle } = useMemo(() => {
    const problems = check(rowOf(judged, columns, cells[0]!.length));
    return { problems, obstacle: obstacleOf(judged, problems) };
  }, [judged, cells, columns, check]);
  const known = useMemo(() => namesOffered(cells, columns), [cells, columns]);
  const company = draft.Company?.trim() ?? "";
  const near = useMemo(() => nearCompany(company, known.get("Company") ?? []), [company, known]);
  const asks = near !== undefined && confirmed !== company;
  const hindered = obstacle ?? (asks ? "company" : undefined);
  if (refused && !hindered) setRefused(false);
  const fields = fieldsOf(columns);
  const change = (column: Column, value: string) => {
    setTouched(new Set([...touched, column]));
    if (column === "Company") setLeft(false);
    changeForm((now) => (column === "Company" ? withCompany(now, value, tickers) : { ...now, [column]: value }));
  };
  const add = async () => {
    setLeft(true);
    setTouched(new Set(fields));
    const row = rowOf(draft, columns, cells[0]!.length);
    setSaid(undefined);
    const refuse = obstacleOf(draft, check(row)) !== undefined || asks;
    setRefused(refuse);
    if (refuse) return;
    setAdding(true);
    try {
      const place = await appendRow(table.id, row, { [columns.Date]: "yyyy-mm-dd", [columns.Ownership]: "0.0%" });
      setSaid({ intent: "success", words: text.evidenceForm.added(place, table.name), company });
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
  const shown: typeof said = refused && hindered ? { intent: "error", words: text.evidenceForm.obstacles[hindered] } : said;
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()} onBlur={() => setLeft(true)} noValidate>
      <RowFields fields={fields} draft={draft} model={model} known={known} problems={problems.filter(({ column }) => column !== "" && touched.has(column))} onChange={change} below={{ Company: asks && left && <IsItKnown name={company} known={near} onKnown={() => change("Company", near)} onAnother={() => setConfirmed(company)} /> }} />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabled={adding} onClick={() => void add()}>
          {text.evidenceForm.add}
        </Button>
        <Button size="small" onClick={clear}>
          {text.evidenceForm.clear}
        </Button>
      </div>
      <div className={styles.wide} aria-live="polite">
        {shown && (
          <Message {...shown} action={shown.company && text.next.see(shown.company)} onAction={() => onCompany(shown.company!)} />
        )}
      </div>
    </form>
  );
}
