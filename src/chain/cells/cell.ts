/**
 * Cells as Excel hands them over. Missing has one name here: `isBlank`.
 * Source of the rules: method, section 2, "Texts are compared" and "Blank".
 */

/** One cell: text, number, true/false, null for empty, or the object of an Excel data type. */
export type Cell = unknown;
/** Rows × columns; the first row is the header row. */
export type Cells = readonly (readonly Cell[])[];

/** The error values of Excel as a cell shows them. Read as text they are errors all the same: the panel receives them so. */
const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|BUSY!|GETTING_DATA)$/i;

/** What a data type's object holds, as far as the method reads it. */
interface DataType {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/**
 * What the cell shows: a data type's number as its number, an entity as its text, an error as its error text.
 * An object that shows nothing known counts as an error.
 */
export function shown(cell: Cell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, text, basicType, basicValue } = cell as DataType;
  if (type === "Empty") return null;
  if (type !== "Error" && typeof text === "string") return text;
  if (type === "Error" || basicType === "Error") return typeof basicValue === "string" && ERROR_TEXT.test(basicValue) ? basicValue : "#VALUE!";
  return typeof basicValue === "object" || basicValue === undefined ? "#VALUE!" : basicValue;
}

/** Whether the cell shows an Excel error value, as an object or as its text. */
export function isError(cell: Cell): boolean {
  if (typeof cell === "string") return cell.charCodeAt(0) === HASH && isErrorText(cell);
  return typeof cell === "object" && cell !== null && isErrorText(shown(cell));
}

const isErrorText = (text: Cell): boolean => typeof text === "string" && ERROR_TEXT.test(text);

const HASH = 35;
/** What people write for nothing. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(["", "n/a", "na", "none", "nil", "tbd", "tbc", "unknown", "not found", "?", "-", "--", "–", "—"]);
/** 1 for the first letters of the placeholders and of white space: every other plain letter or digit begins a text that is not blank. */
const MAY_BE_BLANK = Uint8Array.from({ length: 128 }, (_, letter) => Number(letter <= 32 || letter === 127 || "nNtTuU?-".includes(String.fromCharCode(letter))));

/** Whether the cell is blank: nothing, white space, the number 0 (Excel hands an empty cell over as 0 or as null), or a placeholder such as `n/a`. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") {
    const first = cell.charCodeAt(0);
    if (MAY_BE_BLANK[first] === 0) return false; // spares most texts the look-up
    return PLACEHOLDERS.has(folded(cell));
  }
  if (typeof cell === "object" && cell !== null) return isBlank(shown(cell));
  return cell === null || cell === undefined || cell === 0;
}

/** Printable ASCII with single spaces: a text that needs no cleaning. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
/** Zero-width characters, direction marks and soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/** A text without invisible characters, with each run of white space as one space. */
function tidy(text: string): string {
  return CLEAN.test(text) ? text : text.replace(INVISIBLE, "").replace(/[\s\u0085]+/g, " ").trim();
}

/** The text of a cell as it is shown; "" when blank. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return isBlank(cell) ? "" : tidy(cell);
  if (typeof cell === "object" && cell !== null) return textOf(shown(cell));
  if (isBlank(cell)) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** Unicode NFKC, without invisible characters, whatever the case and the white space. */
function folded(text: string): string {
  return (CLEAN.test(text) ? text : tidy(text.normalize("NFKC"))).toLowerCase();
}

/** The key under which two texts are the same; "" when blank. */
export function keyOf(cell: Cell): string {
  if (typeof cell === "string") return isBlank(cell) ? "" : folded(cell);
  return typeof cell === "object" && cell !== null ? keyOf(shown(cell)) : textOf(cell).toLowerCase();
}

/** Whether a row holds nothing at all. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

/** A cell's text as an error sentence quotes it: at most 60 characters. */
export function quoted(cell: Cell): string {
  const text = typeof cell === "string" ? tidy(cell) : textOf(cell);
  return `'${text.length > 60 ? `${text.slice(0, 59)}…` : text}'`;
}

/** Whether a text holds an invisible character, so that it looks like another text. */
export function hasHiddenCharacter(cell: Cell): boolean {
  const text = shown(cell);
  return typeof text === "string" && text.search(INVISIBLE) >= 0;
}
