/** Days and periods as Excel's serial numbers (method, section 2). */
import { key, shown, type Cell } from "./texts.ts";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const FIRST_DAY = 18_264; // 1950-01-01
const LAST_DAY = 2_958_465; // 9999-12-31

/** The serial of a calendar day; null where the calendar has no such day. */
export function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

const lastDayOf = (year: number, month: number): number | null => (month < 1 || month > 12 ? null : Math.round((Date.UTC(year, month, 0) - Date.UTC(1899, 11, 30)) / 86_400_000));

function dayOfText(text: string): number | null {
  let parts: RegExpExecArray | null;
  if ((parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text))) return serial(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if ((parts = /^(\d{4})$/.exec(text))) return lastDayOf(Number(parts[1]), 12);
  if ((parts = /^(\d{4})-(\d{2})$/.exec(text))) return lastDayOf(Number(parts[1]), Number(parts[2]));
  if ((parts = /^([a-z]+) (\d{4})$/.exec(text))) {
    const name = parts[1]!;
    const month = MONTHS.findIndex((each) => each === name || each.slice(0, 3) === name);
    return month < 0 ? null : lastDayOf(Number(parts[2]), month + 1);
  }
  if ((parts = /^(?:q([1-4]) (\d{4})|(\d{4})-q([1-4]))$/.exec(text))) return lastDayOf(Number(parts[2] ?? parts[3]), 3 * Number(parts[1] ?? parts[4]));
  if ((parts = /^(?:h([12]) (\d{4})|(\d{4})-h([12]))$/.exec(text))) return lastDayOf(Number(parts[2] ?? parts[3]), 6 * Number(parts[1] ?? parts[4]));
  return null;
}

/** A day; the last day of a period; the last day of a year that is written as a number. null when it is none, or before 1950. */
export function readDay(cell: Cell): number | null {
  const value = shown(cell);
  let day: number | null = null;
  if (typeof value === "number") {
    const isYear = Number.isInteger(value) && value >= 1950 && value <= 2100;
    day = isYear ? lastDayOf(value, 12) : Math.floor(value);
  }
  if (typeof value === "string") day = dayOfText(key(value));
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}
