/** What a cell says, and when two texts are one (method, section 2). */

export type Cell = string | number | boolean | null | undefined | object;
export type Cells = Cell[][];

const PLACEHOLDERS = ["n/a", "na", "none", "nil", "tbd", "tbc", "unknown", "not found", "?", "-", "--", "–", "—"];
const ERROR_TEXTS = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

/** One of Excel's data types: `{type: "Entity", text}`, `{type: "FormattedNumber", basicValue}` and the like. */
interface DataType {
  type?: string;
  text?: string;
  basicValue?: string | number | boolean;
}

/** An Excel error, as a value or as the text that Excel shows for it. */
export function isError(cell: Cell): boolean {
  if (typeof cell === "object" && cell !== null) return (cell as DataType).type === "Error";
  return typeof cell === "string" && ERROR_TEXTS.test(cell.trim());
}

/** The cell as it shows: a data type is its text or its number. */
export function shown(cell: Cell): string | number | boolean | null {
  if (cell === undefined) return null;
  if (typeof cell !== "object" || cell === null) return cell;
  const { text, basicValue } = cell as DataType;
  return text ?? basicValue ?? null;
}

/** A text by which two are compared: NFKC, nothing invisible, any white space as one space, no case. */
export function key(cell: Cell): string {
  const value = shown(cell);
  if (value === null) return "";
  return String(value).normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/[\s\u0085]+/g, " ").trim().toLowerCase();
}

export const same = (one: Cell, other: Cell): boolean => key(one) === key(other);

export function isBlank(cell: Cell): boolean {
  if (isError(cell)) return false;
  return shown(cell) === 0 || key(cell) === "" || PLACEHOLDERS.includes(key(cell));
}

/** "" for a blank, an error and a placeholder, else the text's key. */
export const keyOrBlank = (cell: Cell): string => (isBlank(cell) || isError(cell) ? "" : key(cell));

/** Headers agree whatever their case, spaces or punctuation. */
export const headerKey = (cell: Cell): string => key(cell).replace(/[^\p{L}\p{N}]/gu, "");
