import type { NamedPeriod } from "./dates.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, March: 1, June: 2, September: 3, December: 4, Q1: 1, Q2: 2, Q3: 3, Q4: 4 };
const YEARLESS = new RegExp(
  String.raw`\b(?:(this|current|next) (quarter|year)|(first|second|third|fourth|final|last|March|June|September|December) quarter|(Q[1-4])|(first|second) half|(${MONTHS.join("|")})(?: (\d{1,2}))?)\b(?!,? ?(?:of )?(?:\d{1,2},? ?)?(?:19|20)\d\d)`,
  "g",
);

/** Days and periods that a sentence names without a year, each the next one that has not ended on the day of the document ("2025-09-29"). */
export function yearlessIn(sentence: string, day: string): NamedPeriod[] {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const quarter = Math.ceil(month / 3);
  const periodOf = (match: RegExpMatchArray): string => {
    const [, which, what, ordinal, q, half, name, on] = match;
    if (what === "year") return String(which === "next" ? year + 1 : year);
    if (what === "quarter") return which === "next" ? `Q${(quarter % 4) + 1} ${quarter === 4 ? year + 1 : year}` : `Q${quarter} ${year}`;
    const of = ORDINALS[ordinal ?? q ?? ""];
    if (of) return `Q${of} ${of < quarter ? year + 1 : year}`;
    if (half) return `H${half === "first" ? 1 : 2} ${half === "first" && month > 6 ? year + 1 : year}`;
    const place = MONTHS.indexOf(name!) + 1;
    const over = place < month || (place === month && on !== undefined && Number(on) < date);
    const named = `${over ? year + 1 : year}-${String(place).padStart(2, "0")}`;
    return on ? `${named}-${on.padStart(2, "0")}` : named;
  };
  return [...sentence.matchAll(YEARLESS)].map((match) => ({ period: periodOf(match), start: match.index, end: match.index + match[0].length }));
}
