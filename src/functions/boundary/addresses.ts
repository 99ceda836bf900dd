/** Where a call's cells stand, as Excel tells it in `invocation.address` and `invocation.parameterAddresses`. */
export interface Place {
  /** The sheet's name, as it is written before an address: in quotes where it needs them. */
  readonly sheet: string;
  /** The first and the last row and column, counted from 1. */
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The place of an address such as `'My sheet'!A1:T200`; undefined where Excel gives none, as for an array. A workbook's name is left out. */
export function placeOf(address: string | undefined): Place | undefined {
  const [, quoted, plain, left, top, right, bottom = top] = ADDRESS.exec(address ?? "") ?? [];
  if (left === undefined) return undefined;
  const name = (quoted ?? plain ?? "").replace(/^\[[^\]]*\]/, "");
  return {
    sheet: /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name}'`,
    rows: [Number(top), Number(bottom)],
    columns: [columnNumber(left), columnNumber(right ?? left)],
  };
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string => (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));

/** Whether a cell stands within other cells. */
export const isWithin = (cell: Place, cells: Place): boolean =>
  cell.sheet === cells.sheet && holds(cells.rows, cell.rows[0]) && holds(cells.columns, cell.columns[0]);

const holds = ([first, last]: readonly [number, number], at: number): boolean => first <= at && at <= last;

/** The target of a link to a row of these cells, the first being row 1: `#Evidence!A12:T12`, as HYPERLINK takes it. */
export function linkToRow({ sheet, rows: [top], columns }: Place, row: number): string {
  const [left, right] = columns.map(lettersOf);
  return `#${sheet}!${left}${top + row - 1}:${right}${top + row - 1}`;
}
