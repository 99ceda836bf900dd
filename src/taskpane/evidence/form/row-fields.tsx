import { keyOf, type Cells } from "../../../chain/cells/cell.ts";
import { namesIn, sortedByName } from "../../../chain/cells/names/names.ts";
import type { Problem } from "../../../chain/check/problem.ts";
import { wordsFor } from "../../../chain/evidence/row-readers.ts";
import type { Column, Columns } from "../../../chain/model/columns.ts";
import { CAPITAL, type Model } from "../../../chain/model/model.ts";
import { ASSERTERS } from "../../../chain/model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { FieldInput } from "./field-input.tsx";
import { StatusRubric } from "./status-rubric.tsx";
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ wide: { gridColumn: "1 / -1" } });

const OFFERED: readonly Column[] = ["Company", "Ticker", "Through", "Product", "Unit", "Site", "Country"];
const WIDE: readonly Column[] = ["Source", "Link", "Quote", "Note"];

interface RowFieldsProps {
  readonly fields: readonly Column[];
  readonly draft: Draft;
  readonly model: Model;
  readonly known: ReadonlyMap<Column, readonly string[]>;
  readonly problems: readonly Problem[];
  readonly onChange: (column: Column, value: string) => void;
  /** What stands below a field. */
  readonly below?: Readonly<Partial<Record<Column, ReactNode>>>;
}

/** The fields of a row, with the method's rule beside its status, and what CHECK says of each underneath. */
export function RowFields({ fields, draft, model, known, problems, onChange, below = {} }: RowFieldsProps) {
  const styles = useStyles();
  const capital = keyOf(draft.Stage) === keyOf(CAPITAL);
  return fields.flatMap((column) => [
    <div key={column} className={WIDE.includes(column) ? styles.wide : undefined}>
      <FieldInput
        column={column}
        value={draft[column] ?? ""}
        words={wordsFor(column, model, capital) ?? (column === "Asserted by" ? ASSERTERS : undefined)}
        known={known.get(column)}
        problem={problems.find((problem) => problem.column === column)}
        onChange={(value) => onChange(column, value)}
      />
      {below[column]}
    </div>,
    ...(column === "Status" ? [<StatusRubric key="rubric" stage={draft.Stage ?? ""} status={draft.Status ?? ""} />] : []),
  ]);
}

/** The names that the table holds in each column where they are offered, in their first spelling, A–Z. */
export function namesOffered(cells: Cells, columns: Columns): ReadonlyMap<Column, readonly string[]> {
  return new Map(OFFERED.map((column) => [column, sortedByName(namesIn(cells.slice(1).map((row) => [row[columns[column]]])), (name) => name)]));
}
