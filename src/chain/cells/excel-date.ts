/**
 * Dates as whole Excel serial numbers (1900 system: 1 is 1900-01-01, and 60 the 29 February 1900 that never was).
 * Source of the rule: method, section 2, column Date.
 */
import { isBlank, quoted, type Cell } from "./cell.ts";
import { badInput } from "./chain-error.ts";

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2958465;
const PHANTOM_DAY = 60;

/** Days from 1970-01-01 by the proleptic Gregorian calendar. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const SERIAL_OF_EPOCH = 25569;

/** The serial number of an ISO date text (`2026-07-05`), NaN when it is none. */
function serialOfIso(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return NaN;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  const serial = daysFromEpoch(year, month, day) + SERIAL_OF_EPOCH;
  const corrected = serial <= PHANTOM_DAY ? serial - 1 : serial;
  return corrected >= 1 ? corrected : NaN;
}

/** The day of a cell as a serial number, its time of day cut off; NaN when it is no date. Blank cells are not asked. */
export function serialOf(cell: Cell): number {
  if (typeof cell === "number") return cell >= 1 && cell < LAST_SERIAL + 1 ? Math.floor(cell) : NaN;
  return typeof cell === "string" ? serialOfIso(cell) : NaN;
}

/** A serial number as ISO text; "" for an undated row (NaN). */
export function isoOf(serial: number): string {
  if (Number.isNaN(serial)) return "";
  const days = (serial < PHANTOM_DAY ? serial + 1 : serial) - SERIAL_OF_EPOCH + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The as-of argument: a serial number, ISO text, or null when left out. Error: #VALUE! for anything else. */
export function readAsOf(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const serial = serialOf(cell);
  if (Number.isNaN(serial)) {
    throw badInput(`The as-of date ${quoted(cell)} is no date. Give a date cell, DATE(2026,7,5) or the text 2026-07-05.`);
  }
  return serial;
}
