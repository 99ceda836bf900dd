/**
 * What an insert has written, kept in the workbook as a fingerprint: a text for each row, three letters for each cell. A cell that still holds
 * what was written is the insert's; every other is the user's.
 */
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Content, Plan } from "../plan.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 3;
const BLANK = "...";

/** A piece of a formula: a text in quotation marks or a quoted sheet name, which stay as they are; else one sign. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/**
 * A content as Excel may give it back: without the ' that keeps a text one, numbers to nine digits, a formula without what Excel changes by
 * itself: case, spaces, the names of tables and columns that were renamed, addresses of cells that have moved, and the functions' names while the add-in is away.
 */
export function canonical(content: unknown): string {
  if (typeof content === "number") return `number ${Number(content.toPrecision(9))}`;
  const text = String(content).replace(/^'/, "").replaceAll("\r", "");
  if (!text.startsWith("=")) return `text ${text}`;
  const pieces = (text.match(PIECE) ?? []).map((piece) => (/^["']/.test(piece) ? piece : plainFormula(piece)));
  return `text ${pieces.join("")}`;
}

const plainFormula = (piece: string): string =>
  piece
    .replace(/\s/g, "")
    .toUpperCase()
    .replace(/(?<![\p{L}\d_.])(?:_XLDUDF_)?CHAIN[._]/gu, "CHAIN.")
    .replace(/(?<![\p{L}\d_.\\])[\p{L}_\\][\p{L}\d_.\\]{0,254}\[(?:#ALL|\[#ALL\],\[[^[\]]*\]:\[[^[\]]*\])\]/gu, "TABLE[#ALL]")
    .replace(/⟦\d+,\d+⟧|(?<![\p{L}\d_.$!])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_.([!])|#REF!/gu, "CELL");

/** FNV-1a, cut to three letters. */
function printOf(content: unknown): string {
  if (content === null || content === undefined || content === "") return BLANK;
  let hash = 0x811c9dc5;
  for (const sign of canonical(content)) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return Array.from({ length: LENGTH }, (_, place) => LETTERS[(hash >>> (6 * place)) & 63]).join("");
}

const printOfRow = (row: readonly unknown[], width: number): string => Array.from({ length: width }, (_, column) => printOf(row[column])).join("");

/** The fingerprint of a plan. */
export function fingerprintOf(plan: Plan): string[] {
  const height = Math.max(0, ...plan.cells.map(({ row, height: rows }) => row + rows));
  const width = Math.max(0, ...plan.cells.map(({ column, width: columns }) => column + columns));
  const grid: Content[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { row, column, contents } of plan.cells) contents.forEach((line, y) => line.forEach((content, x) => (grid[row + y]![column + x] = content)));
  for (const { row, column, text } of plan.links) grid[row]![column] = text;
  return grid.map((row) => printOfRow(row, width));
}

/** The row at which the table of an insert begins, by what was written: the lines above it hold one cell each. They are two or three: inserts made before there was a summary line are refreshed too. */
export function tableRowOf(written: readonly string[]): number {
  const first = written.findIndex((print) => /[^.]/.test(print.slice(LENGTH)));
  return first < 0 ? Math.max(0, written.length - 1) : first;
}

/** The cells of an area that still hold what was written. */
export interface HeldCells {
  holds(row: number, column: number): boolean;
  /** Where a row that was written is now; undefined where it is gone. */
  rowOf(written: number): number | undefined;
  readonly any: boolean;
}

const cellOf = (print: string, column: number): string => print.slice(LENGTH * column, LENGTH * column + LENGTH);
const isBlankPrint = (print: string): boolean => !/[^.]/.test(print);

/**
 * Finds the written rows among the cells of an area: whole ones wherever they are, for the user may have sorted the table, put rows between
 * or deleted some; then those in which the user has changed cells, by their first cell, or by their place where half of the row is left.
 */
export function heldCells(written: readonly string[], cells: Cells): HeldCells {
  const width = Math.max(0, ...written.map((print) => print.length / LENGTH));
  const now = cells.map((row) => printOfRow(row, width));
  const free = new Set(written.keys());
  const writtenAt: (number | undefined)[] = now.map(() => undefined);
  const take = (row: number, place: number | undefined): void => {
    if (place === undefined || !free.delete(place)) return;
    writtenAt[row] = place;
  };
  const whole = placesBy(written, (print) => print);
  now.forEach((print, row) => !isBlankPrint(print) && take(row, whole.get(print)?.find((place) => free.has(place))));
  const byFirst = placesBy(written, (print) => cellOf(print, 0));
  now.forEach((print, row) => {
    if (writtenAt[row] !== undefined || isBlankPrint(print)) return;
    const first = cellOf(print, 0);
    const same = first === BLANK ? undefined : byFirst.get(first)?.find((place) => free.has(place));
    const next = row === 0 ? 0 : (writtenAt[row - 1] ?? row - 1) + 1;
    take(row, same ?? (half(print, written[next] ?? "") ? next : undefined));
  });
  const placeOf = new Map(writtenAt.flatMap((place, row) => (place === undefined ? [] : [[place, row] as const])));
  return {
    holds: (row, column) => {
      const place = writtenAt[row];
      const print = place === undefined ? BLANK : cellOf(written[place]!, column);
      return print !== BLANK && print !== "" && print === cellOf(now[row]!, column);
    },
    rowOf: (place) => placeOf.get(place),
    any: placeOf.size > 0,
  };
}

function placesBy(written: readonly string[], keyOf: (print: string) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  written.forEach((print, place) => {
    const known = places.get(keyOf(print));
    if (known) known.push(place);
    else places.set(keyOf(print), [place]);
  });
  return places;
}

/** Whether at least half of the cells that were written are left in the row. */
function half(now: string, written: string): boolean {
  const filled = Array.from({ length: written.length / LENGTH }, (_, column) => column).filter((column) => cellOf(written, column) !== BLANK);
  return filled.length > 0 && 2 * filled.filter((column) => cellOf(now, column) === cellOf(written, column)).length >= filled.length;
}
