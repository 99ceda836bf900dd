/** A cell's text by its number format, as far as the add-in's own formats go: percent, decimals, thousands and ISO dates. */
import type { CellValue } from "../grid.ts";

const DAY = 86_400_000;

export function textOf(value: CellValue | null, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || format === "" || format === "General" || format === "@") return String(value);
  if (/^yyyy-mm-dd$/i.test(format)) return new Date(Date.UTC(1899, 11, 30) + value * DAY).toISOString().slice(0, 10);
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  const shown = format.includes("%") ? value * 100 : value;
  const text = format.includes(",") ? shown.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) : shown.toFixed(decimals);
  return format.includes("%") ? `${text}%` : text;
}
