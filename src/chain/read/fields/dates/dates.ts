export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MONTH = `(?:${MONTHS.map((name) => (name === "May" ? name : `${name}|${name === "September" ? "Sept?" : name.slice(0, 3)}`)).join("|")})\\.?`;
const QUARTERS: Readonly<Record<string, string>> = { first: "1", second: "2", third: "3", fourth: "4", final: "4", last: "4", March: "1", June: "2", September: "3", December: "4" };

const QUARTER = /\bQ([1-4])[ -]?((?:19|20)\d\d)\b|\b(first|second|third|fourth|final|last|March|June|September|December) quarter (?:of )?((?:19|20)\d\d)\b/;
const HALF = /\bH([12])[ -]?((?:19|20)\d\d)\b|\b(first|second|back) half (?:of )?((?:19|20)\d\d)\b/;
const DAY = new RegExp(`\\b(?:(\\d{1,2}) (${MONTH}) ((?:19|20)\\d\\d)|(${MONTH}) (\\d{1,2}),? ((?:19|20)\\d\\d))\\b`);
const OF_MONTH = new RegExp(`\\b(${MONTH}) ((?:19|20)\\d\\d)\\b`);
const PART = /\b(early|mid|middle of|late|end of|the end of|beginning of|start of)[ -](?:in )?((?:19|20)\d\d)\b/;
/** A winter or a business year over two years, "2026/27", is named by the later one; a business year as companies shorten it, "FY27". */
const TWO_YEARS = /\b(?:FY ?)?((?:19|20)\d\d)\/(\d\d)\b/;
const BUSINESS_YEAR = /\bFY ?['’]?(?:20)?(\d\d)\b/;
const YEAR = /\b((?:19|20)\d\d)\b/;
const ANY = new RegExp([DAY, QUARTER, HALF, OF_MONTH, PART, TWO_YEARS, BUSINESS_YEAR, YEAR].map(({ source }) => `(?:${source})`).join("|"), "g");

/** A day or period named in a text, as the evidence table reads it (method, section 2), and its position. */
export interface NamedPeriod {
  readonly period: string;
  readonly start: number;
  readonly end: number;
}

/** Every day or period with its year that a text names, in order. */
export function periodsIn(text: string): NamedPeriod[] {
  return [...text.matchAll(ANY)].map((match) => ({ period: periodOf(match[0]), start: match.index, end: match.index + match[0].length }));
}

/** "second half of 2026" as H2 2026, "late 2027" as H2 2027, "18 February 2025" as 2025-02-18. */
function periodOf(words: string): string {
  const day = DAY.exec(words);
  if (day) return `${day[3] ?? day[6]}-${monthOf(day[2] ?? day[4]!)}-${(day[1] ?? day[5]!).padStart(2, "0")}`;
  const quarter = QUARTER.exec(words);
  if (quarter) return `Q${quarter[1] ?? QUARTERS[quarter[3]!]} ${quarter[2] ?? quarter[4]}`;
  const half = HALF.exec(words);
  if (half) return `H${half[1] ?? (half[3] === "first" ? 1 : 2)} ${half[2] ?? half[4]}`;
  const month = OF_MONTH.exec(words);
  if (month) return `${month[2]}-${monthOf(month[1]!)}`;
  const part = PART.exec(words);
  if (part) return /early|beginning|start/.test(part[1]!) ? `H1 ${part[2]}` : part[1]!.startsWith("mid") ? `Q3 ${part[2]}` : /end/.test(part[1]!) ? part[2]! : `H2 ${part[2]}`;
  const two = TWO_YEARS.exec(words);
  if (two) return (Number(two[1]) + 1) % 100 === Number(two[2]) ? String(Number(two[1]) + 1) : two[1]!;
  const business = BUSINESS_YEAR.exec(words);
  if (business) return `20${business[1]}`;
  return words;
}

const monthOf = (name: string): string => String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1).padStart(2, "0");
