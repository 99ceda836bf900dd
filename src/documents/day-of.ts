import { isoOf, serialOf } from "../chain/cells/excel-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const SHAPES: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/,
  new RegExp(`\\b${DAY} ${MONTH},? (?<year>\\d{4})\\b`, "i"),
  new RegExp(`\\b${MONTH} ${DAY},? (?<year>\\d{4})\\b`, "i"),
];

/**
 * The first day that a stated date names, as YYYY-MM-DD: 2026-07-05, 5 July 2026 or July 5, 2026, whatever clock time follows. It is the day
 * where it was written. Undefined for no day, and for 05/07/2026, which is July or May.
 */
export function dayOf(text: string | null | undefined): string | undefined {
  const spaced = (text ?? "").slice(0, 200).replace(/\s+/g, " ");
  for (const shape of SHAPES) {
    const { year, month, day } = shape.exec(spaced)?.groups ?? {};
    if (!year || !month || !day) continue;
    const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const serial = serialOf(iso);
    if (!Number.isNaN(serial)) return isoOf(serial);
  }
  return undefined;
}
