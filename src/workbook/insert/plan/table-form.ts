/** How a table of an answer looks in a sheet: widths, number formats, alignment, and the heights that wrapped text takes. */
import { ChainError } from "../../../chain/cells/chain-error.ts";
import type { Answer, Table } from "../../../chain/cells/table.ts";
import { SHOWN_AS_SHARES } from "../../../chain/tables/column-formats.ts";
import type { Box, Format, Height } from "../plan.ts";

/** A text longer than this many characters is wrapped, at as few as these where that makes three lines. */
const [WRAPPED, NARROWEST] = [45, 30];
const LINES = 3;
const [LEAST_TEXT, LEAST_NUMBER] = [8, 7];
/** Characters that the button of a table's filter takes of its header. */
const FILTER = 3;
/** Fonts differ: a word that only just fits in one is broken in another. */
const SPARE = 1;
/** Headers are bold: the characters' room that one of theirs takes. */
const BOLD = 1.15;
/** Points of a character in Excel's usual font, and of what a cell leaves free at its sides. */
const [CHARACTER, MARGIN] = [5.4, 9];
/** Points of a line, and the most that a row may have. */
const [LINE, TALLEST] = [15, 405];
/** An address is long, and stands beside its link: no more of it is shown. */
const ADDRESS = 25;

export const HEADER_FILL = "#e8f0f8";

const SHARE = "0%";
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...SHOWN_AS_SHARES].map((name) => [name, SHARE]),
  ...["Credit", "Control", "Reliability"].map((name) => [name, "0.00"]),
  ...["Committed (millions)", "Announced (millions)"].map((name) => [name, "#,##0.0"]),
  ...["Low", "High", "Heavy low", "Heavy high"].map((name) => [name, "#,##0"]),
  ...["Slip", "Months between"].map((name) => [name, "0.0"]),
]);

/** Columns of one number format whatever they are called: those of a heat map are links. */
export type NumberFormats = (header: string, column: number) => string | undefined;
export const byHeader: NumberFormats = (header) => NUMBERS[header];

interface Column {
  readonly isNumber: boolean;
  readonly points: number;
  /** The characters of a line. */
  readonly characters: number;
}

const shownText = (answer: Answer): string => (answer instanceof ChainError ? answer.message : String(answer));

function columnOf(table: Table, place: number): Column {
  const [header, ...cells] = table.map((row) => row[place] ?? "");
  const filled = cells.filter((cell) => cell !== "");
  const isNumber = filled.length > 0 && filled.filter((cell) => typeof cell === "number").length * 2 > filled.length;
  const word = Math.ceil(Math.max(...shownText(header!).split(" ").map(({ length }) => length)) * BOLD) + FILTER;
  const texts = filled.filter((cell) => typeof cell !== "number").map((cell) => shownText(cell).length);
  const longest = texts.reduce((most, one) => Math.max(most, one), 0);
  const wide = longest > WRAPPED ? Math.min(WRAPPED, Math.max(NARROWEST, Math.ceil(longest / LINES))) : longest + SPARE;
  const characters = Math.max(word, isNumber ? Math.max(LEAST_NUMBER, Math.min(wide, 20)) : Math.max(LEAST_TEXT, wide));
  return { isNumber, characters, points: Math.round(characters * CHARACTER + MARGIN) };
}

/** The lines that a text takes where so many characters go on one. */
export function linesOf(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > characters) [lines, used] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(length / characters) - 1); // a word that is broken
      used += (used > 0 ? 1 : 0) + (length > characters ? length % characters : length);
    }
  }
  return lines;
}

export const heightOf = (lines: number): number => Math.min(TALLEST, lines * LINE + 3);

/** Rows of more than one line; neighbours of the same height together. */
function heightsOf(table: Table, columns: readonly Column[], top: number): Height[] {
  const heights: { row: number; count: number; points: number }[] = [];
  table.forEach((row, place) => {
    const lines = Math.max(1, ...columns.map(({ characters }, column) => (typeof row[column] === "string" || row[column] instanceof ChainError ? linesOf(shownText(row[column]), characters) : 1)));
    if (lines === 1) return;
    const last = heights.at(-1);
    if (last && last.row + last.count === top + place && last.points === heightOf(lines)) last.count++;
    else heights.push({ row: top + place, count: 1, points: heightOf(lines) });
  });
  return heights;
}

export interface TableForm {
  readonly widths: readonly number[];
  readonly heights: readonly Height[];
  readonly formats: readonly Format[];
}

/**
 * The form of a table with its header row whose top left cell is at (`top`, 0): texts wrapped at 30 to 45 characters and at the top, numbers
 * right under headers to the right. Formats reach `room` rows further, for a formula that grows. Columns of addresses are as narrow as can be.
 */
export function tableForm(table: Table, top: number, room: number, numbers: NumberFormats): TableForm {
  const header = table[0]!.map(shownText);
  const columns = header.map((_, place) => columnOf(table, place));
  const isAddress = header.map((name) => name === "Url");
  const body: Box = { row: top + 1, column: 0, height: table.length - 1 + room, width: header.length };
  const whole = { ...body, row: top, height: body.height + 1 };
  return {
    widths: columns.map(({ points }, place) => (isAddress[place] ? ADDRESS : points)),
    heights: heightsOf(table.map((row) => row.map((cell, place) => (isAddress[place] ? "" : cell))), columns, top),
    formats: [
      { ...whole, vertical: "Top" },
      ...runsOf(isAddress.map((address) => !address)).map(([column, width]): Format => ({ ...whole, column, width, wrap: true })),
      ...runsOf(columns.map(({ isNumber }) => isNumber)).map(([column, width]): Format => ({ ...whole, column, width, align: "Right" })),
      ...header.flatMap((name, column): Format[] => {
        const number = numbers(name, column);
        return number === undefined ? [] : [{ ...body, column, width: 1, number }];
      }),
    ],
  };
}

/** Where each run of true begins, and how long it is. */
function runsOf(all: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  all.forEach((one, place) => {
    if (!one) return;
    if (place > 0 && all[place - 1]) runs.at(-1)![1]++;
    else runs.push([place, 1]);
  });
  return runs;
}
