/** The formulas of a live insert: one that spills, or one for each cell where the table's shape is fixed; and the links beside it. */
import { ChainError } from "../../../chain/cells/chain-error.ts";
import type { Answer, Table } from "../../../chain/cells/table.ts";
import { ANSWERS } from "./insert-answers.ts";
import { isAnswer, type Request } from "../insert-kinds.ts";
import { quotedText, type Formulas } from "./formulas/formulas.ts";
import { cellOf, type Box, type Content } from "../plan.ts";

/** The header of the links beside a live table. */
export const OPEN = "Open";

/** A text is written as a text, whatever it begins with: what evidence says never becomes a formula, a date or a number. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
export const asContent = (answer: Answer): Content => (answer instanceof ChainError ? asText(answer.message) : typeof answer === "number" ? answer : asText(answer));

/** The cells of a live table, which begins at the row `top` of the insert. */
export function liveCells(request: Request, make: Formulas, table: Table, top: number): Content[][] {
  if (isAnswer(request.insert)) return [[ANSWERS[request.insert].formula(make, request)]];
  if (request.insert === "Questions") return questionCells(make, request.company, table);
  if (request.insert === "Scorecard") return scorecardCells(make, request.company, table);
  return table.map((row, place) => (place === 0 ? row.map(asContent) : chartRow(make, String(row[0]), top + place)));
}

/** Beside a table whose last column is Url: a header, and for each row a link that follows the address in the cell before. */
export const linksBeside = ({ row, column, height }: Box): Content[][] =>
  Array.from({ length: height }, (_, place) => [place === 0 ? asText(OPEN) : linkTo(cellOf(row + place, column - 1))]);

export const linkTo = (address: string): string => `=IF(${address}="","",HYPERLINK(${address},"${OPEN}"))`;

/** Questions are written as they are; beside each a formula tells once its link's state is another than then. */
export const questionCells = (make: Formulas, company: string, table: Table): Content[][] =>
  table.map((row, place) => {
    const link = String(row[1]);
    if (place === 0 || link === "") return row.map(asContent);
    const state = make.link(quotedText(company), link, "State").slice(1);
    return [...row.slice(0, -1).map(asContent), `=IF(${state}=${quotedText(String(row[3]))},"","now "&${state})`];
  });

function scorecardCells(make: Formulas, company: string, table: Table): Content[][] {
  const name = quotedText(company);
  const values: Readonly<Record<string, string>> = {
    Proven: make.coverage(name, "Proven"),
    "Pro forma": make.coverage(name, "Pro forma"),
    Claimed: make.coverage(name, "Claimed"),
    "Promotion gap": make.promotion(name),
    Strength: make.strength(name),
    Run: make.run(name),
    Break: make.breaks(name),
    "Looked at": make.ranked(name, "Looked at"),
    "Could be": make.ranked(name, "Could be"),
  };
  const headlines = Object.keys(values).length;
  return table.map(([label, ...rest], place) => {
    const text = String(label);
    if (place === 0) return [label!, ...rest].map(asContent);
    if (place <= headlines) return [asText(text), values[text]!, ""];
    return [asText(text), make.link(name, text, "Proven"), make.link(name, text, "State")];
  });
}

/** What is proven, what pending deals would add to the cell before, and what claims would add to both. */
function chartRow(make: Formulas, company: string, row: number): Content[] {
  const on = (basis: string) => make.coverage(quotedText(company), basis);
  const [proven, pending] = [cellOf(row, 1), cellOf(row, 2)];
  return [asText(company), on("Proven"), `${on("Pro forma")}-${proven}`, `=MAX(0,${on("Claimed").slice(1)}-${proven}-${pending})`];
}
