import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type FormEvent } from "react";
import { keyOf, textOf, type Cells } from "../../chain/cell.ts";
import type { Column, Columns } from "../../chain/columns.ts";
import { CAPITAL, type Model } from "../../chain/model.ts";
import { wordsFor } from "../../chain/row-values.ts";
import { ASSERTERS } from "../../chain/vocabulary.ts";
import { appendRow } from "../../workbook/append-row.ts";
import { refusal } from "../../workbook/refusal.ts";
import { text } from "../text.ts";
import { fieldsOf, problemsOfRow, rowOf, type Draft } from "./draft.ts";
import { FieldInput } from "./field-input.tsx";
import { StatusRubric } from "./status-rubric.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 45%), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

/** Columns whose words repeat from one fact of a source to the next: kept after a row is added. */
const KEPT: readonly Column[] = ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"];
const OFFERED: readonly Column[] = ["Company", "Ticker", "Through", "Product", "Unit", "Site", "Country"];
const WIDE: readonly Column[] = ["Source", "Link", "Note"];

interface EvidenceFormProps {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly model: Model;
  readonly table: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onAdded: () => void;
}

type Said = { readonly intent: "success" | "error"; readonly words: string };

/** Adds a row to the evidence table: the method's words to choose from, its rule beside the status, and CHECK's word on the row as it is typed. */
export function EvidenceForm({ cells, columns, model, table, draft, onDraft, onAdded }: EvidenceFormProps) {
  const styles = useStyles();
  const [touched, setTouched] = useState<ReadonlySet<Column>>(new Set());
  const [said, setSaid] = useState<Said>();
  const [adding, setAdding] = useState(false);
  const judged = useDeferredValue(draft);
  const problems = useMemo(() => problemsOfRow(rowOf(judged, columns, cells[0]!.length), cells, model), [judged, cells, columns, model]);
  const known = useMemo(() => namesIn(cells, columns), [cells, columns]);
  const fields = fieldsOf(columns);
  const capital = keyOf(draft.Stage) === keyOf(CAPITAL);
  const change = (column: Column, value: string) => {
    setTouched(new Set([...touched, column]));
    onDraft({ ...draft, [column]: value });
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTouched(new Set(fields));
    const row = rowOf(draft, columns, cells[0]!.length);
    const errors = problemsOfRow(row, cells, model).filter(({ kind }) => kind === "Error");
    if (errors.length > 0 || row.every((cell) => cell === null)) return setSaid({ intent: "error", words: text.evidenceForm.mendFirst });
    setAdding(true);
    try {
      const place = await appendRow(table, row, { [columns.Date]: "yyyy-mm-dd", [columns.Ownership]: "0.0%" });
      setSaid({ intent: "success", words: text.evidenceForm.added(place, table) });
      setTouched(new Set());
      onDraft(Object.fromEntries(KEPT.flatMap((column) => (draft[column] ? [[column, draft[column]]] : []))));
      onAdded();
    } catch (error) {
      setSaid({ intent: "error", words: text.evidenceForm.notAdded(refusal(error)) });
    } finally {
      setAdding(false);
    }
  };
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
        <Button size="small" onClick={() => (setTouched(new Set()), setSaid(undefined), onDraft({}))}>
          {text.evidenceForm.clear}
        </Button>
      </div>
      <div className={styles.wide} aria-live="polite">
        {said && (
          <MessageBar intent={said.intent} layout="multiline">
            <MessageBarBody>{said.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </form>
  );
}

/** The names that the table holds in each column where they are offered, A–Z. */
function namesIn(cells: Cells, columns: Columns): ReadonlyMap<Column, readonly string[]> {
  return new Map(
    OFFERED.map((column) => {
      const names = new Map(cells.slice(1).map((row) => [keyOf(row[columns[column]]), textOf(row[columns[column]])]));
      names.delete("");
      return [column, [...names.values()].sort((a, b) => a.localeCompare(b))];
    }),
  );
}
