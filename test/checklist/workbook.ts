/** The checklist as an Excel workbook: a sheet for each topic, and one that sums them up. */
import path from "node:path";
import { blockAt, cellName } from "../workbench/xlsx/block.ts";
import { PLAIN, type Book, type BookCell, type BookRule, type BookSheet, type BookTable, type BookValue } from "../workbench/xlsx/book.ts";
import { TOPICS, type Topic } from "./topics.ts";

export const CHECKLIST = path.resolve("assets/checklist.xlsx");

const [RIGHT, WRONG] = ["Right", "Wrong"];
const HEADER = ["Formula", "Answer", "Expected", "Verdict", "Why this is expected"];
const FIRST = 5; // the row of the first question
const TABLES = 7; // the column at which a topic's tables begin, right of the questions
const GREEN = "#c6efce";
const RED = "#ffc7ce";
const [USUAL, BOLD, TITLE] = [0, 1, 2];
const STYLES = [PLAIN, { ...PLAIN, bold: true }, { ...PLAIN, bold: true, size: 14 }];

const HOW = [
  "Open this workbook where Chain of Proof is loaded. Every verdict must be Right; the sum is in B3.",
  "If all answers are #BUSY!, wait some seconds. If answers stay as they were, press Ctrl+Alt+F9, which calculates everything anew.",
  'If they are #NAME? although =CHAIN.MODEL() works in an empty cell: Replace (Ctrl+H) "_xldudf_CHAIN_" by "CHAIN.", Within: Workbook, Look in: Formulas.',
  "Or type a formula from column A yourself: its text stands beside each answer.",
];

/** A formula, where a text that begins with = would be a text. */
interface Formula {
  readonly formula: string;
}
type Content = Exclude<BookValue, { readonly error: string }> | Formula;

/** Cells in a row from a place on; places count from 1, as in Excel. */
function cellsIn(row: number, column: number, contents: readonly Content[], style = USUAL): BookCell[] {
  return contents.map((content, place) => {
    const [value, formula] = content !== null && typeof content === "object" ? [null, content.formula] : [content, ""];
    return { row: row - 1, column: column - 1 + place, value, formula, spill: null, style, link: null };
  });
}

function sheetOf(name: string, widths: readonly number[], parts: Pick<BookSheet, "cells" | "tables" | "rules">): BookSheet {
  const columns = widths.map((width, place) => ({ place, size: width * 7, hidden: false }));
  return { name, hidden: false, gridlines: true, tabColour: null, frozen: { rows: 0, columns: 0 }, columnWidth: 64, rowHeight: 20, columns, rows: [], merges: [], validations: [], charts: [], page: null, ...parts };
}

export function checklist(): Book {
  return { sheets: [summary(), ...TOPICS.map(topicSheet)], names: [], styles: STYLES, active: 0, calculation: "Automatic" };
}

function summary(): BookSheet {
  const last = 5 + TOPICS.length;
  const verdict = `=IF(SUM(B6:B${last})=SUM(C6:C${last}),"${RIGHT}",SUM(C6:C${last})-SUM(B6:B${last})&" ${WRONG.toLowerCase()}")`;
  const cells = [
    ...cellsIn(1, 1, ["Chain of Proof: does it answer right in this Excel?"], TITLE),
    ...cellsIn(3, 1, ["All of them", { formula: verdict }]),
    ...cellsIn(5, 1, ["Topic", "Right", "Asked", "What it tries"], BOLD),
    ...TOPICS.flatMap(({ sheet, about, questions }, place) =>
      cellsIn(6 + place, 1, [sheet, { formula: `=COUNTIF('${sheet}'!D${FIRST}:D${FIRST + questions.length - 1},"${RIGHT}")` }, questions.length, about]),
    ),
    ...HOW.flatMap((sentence, place) => cellsIn(last + 2 + place, 1, [sentence])),
  ];
  return sheetOf("Checklist", [32, 24], { cells, tables: [], rules: coloured("B3") });
}

function topicSheet({ sheet, about, tables, questions }: Topic): BookSheet {
  const cells = [...cellsIn(1, 1, [about], BOLD), ...cellsIn(FIRST - 1, 1, HEADER, BOLD)];
  questions.forEach(({ formula, expected, because }, place) => {
    const at = FIRST + place;
    const same = `IF(ISNUMBER(C${at}),ABS(B${at}-C${at})<0.000005,EXACT(B${at},C${at}))`;
    cells.push(...cellsIn(at, 1, [formula, { formula }, expected, { formula: `=IFERROR(IF(${same},"${RIGHT}","${WRONG}"),"${WRONG}")` }, because]));
  });
  const placed: BookTable[] = [];
  let row = FIRST - 1;
  for (const [name, lines] of Object.entries(tables)) {
    lines.forEach((line, place) => cells.push(...cellsIn(row + place, TABLES, line as readonly Content[])));
    placed.push({ row: row - 1, column: TABLES - 1, height: lines.length, width: lines[0]!.length, name, style: "TableStyleMedium2", bands: true, filter: true, totals: false });
    row += lines.length + 2;
  }
  return sheetOf(sheet, [70, 22, 22, 10, 60], { cells, tables: placed, rules: coloured(`D${FIRST}:D${FIRST + questions.length - 1}`) });
}

function coloured(cells: string): BookRule[] {
  const block = blockAt(cells)!;
  const first = cellName(block.row, block.column);
  const rule = (compared: string, fill: string): BookRule => ({ kind: "formula", formula: `=${first}${compared}"${RIGHT}"`, blocks: [block], stop: false, fill, colour: null, bold: false });
  return [rule("=", GREEN), rule("<>", RED)];
}

/** Every filled cell by its address: a value, or a formula. */
export function cellsOf({ sheets }: Book): Map<string, BookValue> {
  const filled = sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value, formula }) => [`${name}!${cellName(row, column)}`, formula || value] as const));
  return new Map(filled.filter(([, content]) => content !== null && content !== ""));
}
