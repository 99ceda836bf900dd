import { MONTHS, type NamedPeriod } from "./dates.ts";

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, March: 1, June: 2, September: 3, December: 4, Q1: 1, Q2: 2, Q3: 3, Q4: 4 };
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** The last month of a season north of the equator, which tells the year that a season is of. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 };
const YEARLESS = new RegExp(
  String.raw`\b(?:(?:in|by|this|next|before)(?: the(?: coming)?)? (?<season>spring|summer|autumn|fall|winter)|(?:the )?(?<end>year[- ]end|end of the year)|(?:within|in)(?: about| the next| the coming)? (?<many>\d{1,2}|${NUMBERS.join("|")}) (?<unit>months|years)|(?<which>this|current|next) (?<what>quarter|year)|(?<ordinal>first|second|third|fourth|final|last|March|June|September|December) quarter|(?<q>Q[1-4])|(?<half>first|second) half|(?<name>${MONTHS.join("|")})(?: (?<on>\d{1,2}))?)\b(?!,? ?(?:of )?(?:\d{1,2},? ?)?(?:19|20)\d\d)`,
  "g",
);

const monthAfter = (year: number, month: number, months: number): string => `${year + Math.floor((month - 1 + months) / 12)}-${String(((month - 1 + months) % 12) + 1).padStart(2, "0")}`;

/** Days and periods that a sentence names without a year, each the next one that has not ended on the day of the document ("2025-09-29"). */
export function yearlessIn(sentence: string, day: string): NamedPeriod[] {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const quarter = Math.ceil(month / 3);
  const periodOf = (match: RegExpMatchArray): string => {
    const { season, end, many, unit, which, what, ordinal, q, half, name, on } = match.groups ?? {};
    if (season) return String(month > SEASONS[season]! ? year + 1 : year);
    if (end) return String(year);
    if (many) return monthAfter(year, month, (NUMBERS.indexOf(many) + 1 || Number(many)) * (unit === "years" ? 12 : 1));
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
