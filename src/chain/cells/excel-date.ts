/**
 * Days as whole Excel serial numbers of the 1900 system. Source of the rules: method, section 2, "Days and periods".
 */
import { isBlank, keyOf, quoted, shown, type Cell } from "./cell.ts";
import { badInput } from "./chain-error.ts";

const DAY = 86_400_000; // milliseconds
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;
/** 1950-01-01: evidence is not older, so a smaller serial number is a slip. */
const FIRST_SERIAL = 18_264;
/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** A number from the first to the last of these is that year. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

const within = (serial: number): number => (serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : NaN);

/** The serial number of the last day of a month, 1 to 12. */
const endOfMonth = (year: number, month: number): number => Date.UTC(year, month, 0) / DAY + EPOCH;

/** An ISO day, NaN where the calendar has none: `Date.parse` would roll 30 February over to March. */
function serialOfIso(text: string): number {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time / DAY + EPOCH : NaN;
}

/** The last day of `2026`, `2026-10`, `Oct 2026`, `Q4 2026`, `2026-Q4`, `H2 2026` or `2026-H2`; NaN for anything else. */
function endOfPeriod(key: string): number {
  const [, year, part] = /^(\d{4})(?:-(\d{2}|[qh]\d))?$/.exec(key) ?? turned(key);
  if (year === undefined) return NaN;
  const month = part === undefined ? 12 : monthAtEndOf(part);
  return month >= 1 && month <= 12 ? endOfMonth(Number(year), month) : NaN;
}

/** `Q4 2026` and `Oct 2026` with the year first. */
function turned(key: string): readonly (string | undefined)[] {
  const [, part, year] = /^([a-z]+|[qh]\d) (\d{4})$/.exec(key) ?? [];
  return [key, year, part];
}

function monthAtEndOf(part: string): number {
  const number = Number(part.slice(1));
  if (/^q[1-4]$/.test(part)) return number * 3;
  if (/^h[12]$/.test(part)) return number * 6;
  if (/^\d+$/.test(part)) return Number(part);
  return 1 + Math.max(MONTHS.indexOf(part), FULL_MONTHS.indexOf(part));
}

/**
 * The day of a cell as a serial number: of a period its last day, of a time its day. NaN when it is not a day, or one before 1950.
 * Blank cells are not asked.
 */
export function serialOf(cell: Cell): number {
  if (typeof cell === "number") {
    const isYear = cell >= FIRST_YEAR && cell <= LAST_YEAR && Number.isInteger(cell);
    return isYear ? endOfMonth(cell, 12) : within(Math.floor(cell));
  }
  if (typeof cell === "object" && cell !== null) return serialOf(shown(cell));
  if (typeof cell !== "string") return NaN;
  const key = keyOf(cell);
  return within(/^\d{4}-\d{2}-\d{2}$/.test(key) ? serialOfIso(key) : endOfPeriod(key));
}

/** The days of one column, each distinct text read once. */
export class Days {
  private readonly seen = new Map<Cell, number | undefined>();

  /** The serial number of a cell: NaN for a blank, undefined for what is not a day. */
  read(cell: Cell): number | undefined {
    if (typeof cell === "number") return cell === 0 ? NaN : dayOrUndefined(cell);
    if (cell === null || cell === undefined) return NaN;
    if (!this.seen.has(cell)) this.seen.set(cell, isBlank(cell) ? NaN : dayOrUndefined(cell));
    return this.seen.get(cell);
  }
}

function dayOrUndefined(cell: Cell): number | undefined {
  const serial = serialOf(cell);
  return Number.isNaN(serial) ? undefined : serial;
}

/** A serial number as ISO text; "" for an undated row (NaN). */
export function isoOf(serial: number): string {
  return Number.isNaN(serial) ? "" : new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10);
}

/** A serial number as `25 November 2026`; "" for an undated row (NaN). */
export function dayInWords(serial: number): string {
  const [year, month, day] = isoOf(serial).split("-");
  if (month === undefined) return "";
  const name = FULL_MONTHS[Number(month) - 1]!;
  return `${Number(day)} ${name[0]!.toUpperCase()}${name.slice(1)} ${year}`;
}

/** Whether one day is later than another; an undated one (NaN) comes before every day. */
export function isLater(day: number, other: number): boolean {
  return day > other || (Number.isNaN(other) && !Number.isNaN(day));
}

/** A date argument: a serial number, or null when left out. Error: #VALUE! for what is not a day, or one before 1950. */
export function readAsOf(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const serial = serialOf(cell);
  if (!Number.isNaN(serial)) return serial;
  throw badInput(`The date ${quoted(cell)} is not a day from 1950 on. ${HOW_TO_DATE}`);
}

/** How a day may be written. */
export const HOW_TO_DATE = "Give a date cell, the text 2026-07-05, or a period such as 2026, 2026-10, Q4 2026 or H2 2026.";
