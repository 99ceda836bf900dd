import { isoOf, serialOf } from "../chain/cells/excel-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const SHAPES: readonly { readonly shape: RegExp; readonly order: readonly [year: number, month: number, day: number] }[] = [
  { shape: /\b(\d{4})-(\d{2})-(\d{2})/, order: [1, 2, 3] },
  { shape: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${NAME},? (\\d{4})\\b`, "i"), order: [3, 2, 1] },
  { shape: new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"), order: [3, 1, 2] },
];

/**
 * The first day that a stated date names, as YYYY-MM-DD: 2026-07-05, 5 July 2026 or July 5, 2026, whatever clock time follows. It is the day
 * where it was written. Undefined for no day, and for 05/07/2026, which is July or May.
 */
export function dayOf(text: string | null | undefined): string | undefined {
  const spaced = (text ?? "").slice(0, 200).replace(/\s+/g, " ");
  for (const { shape, order } of SHAPES) {
    const parts = shape.exec(spaced);
    if (!parts) continue;
    const [year, month, day] = order.map((place) => parts[place]!) as [string, string, string];
    const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const serial = serialOf(iso);
    if (!Number.isNaN(serial)) return isoOf(serial);
  }
  return undefined;
}
