import { DICTIONARY } from "../../../src/chain/read/dictionary.ts";
import { tokensOf } from "../../../src/chain/read/tokens.ts";
import { STATUSES, type Status } from "../../../src/chain/model/vocabulary.ts";
import { read } from "../../../src/chain/read/read.ts";
import type { Graded } from "./held-out.ts";

/** How many findings were right, were given, and were to be found. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** A finding as the grades write it. */
export function graded(text: string): string[] {
  return read(text).map(({ link, status, kind, start, end }) => (kind === "promotion" ? `promotion: ${text.slice(start, end).toLowerCase()}` : `${link} ${status} ${kind}`));
}

/** A promotional phrase is the same when either's words hold the other's; all else must be equal. */
function same(one: string, other: string): boolean {
  if (!one.startsWith("promotion: ") || !other.startsWith("promotion: ")) return one === other;
  const [a, b] = [one.slice(11), other.slice(11).toLowerCase()];
  return a.includes(b) || b.includes(a);
}

export function compare(found: readonly string[], expected: readonly string[]): Counts {
  const left = [...found];
  let right = 0;
  for (const wanted of expected) {
    const at = left.findIndex((one) => same(one, wanted));
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    }
  }
  return { right, given: found.length, wanted: expected.length };
}

export function measure(sentences: readonly Graded[]): Counts {
  return sentences
    .map(({ text, expected }) => compare(graded(text), expected))
    .reduce((sum, one) => ({ right: sum.right + one.right, given: sum.given + one.given, wanted: sum.wanted + one.wanted }), { right: 0, given: 0, wanted: 0 });
}

/** The sentences in which READ gives evidence of a link further along than the grade, or of one that the grade leaves out. */
export function overstated(sentences: readonly Graded[]): string[] {
  const level = (finding: string | undefined): number => STATUSES.indexOf((finding?.split(" ").at(-2) ?? "Absent") as Status);
  const linkOf = (finding: string): string => finding.split(" ")[0]!;
  const further = (finding: string, expected: readonly string[]): boolean =>
    finding.endsWith(" evidence") && level(finding) > level(expected.find((one) => linkOf(one) === linkOf(finding)));
  return sentences.filter(({ text, expected }) => graded(text).some((finding) => further(finding, expected))).map(({ text }) => text);
}

/** A row of the starter evidence, as far as its Note can be held against it. */
export interface Noted {
  readonly stage: string;
  readonly status: string;
  readonly note: string;
}

/** How the notes of evidence rows are read: of those that name their row's stage, how many speak of it; how often a level above the row's. */
export interface NoteCounts {
  readonly named: number;
  readonly spoken: number;
  readonly findings: number;
  readonly ofStage: number;
  readonly overstated: readonly string[];
}

export function measureNotes(rows: readonly Noted[]): NoteCounts {
  const named = rows.filter(({ stage, note }) => DICTIONARY.marks(tokensOf(note)).some(({ meaning }) => meaning.link === stage || (stage === "Customer" && meaning.buyer) || (stage === "Capital" && meaning.instrument)));
  const readings = rows.map((row) => ({ row, findings: read(row.note).filter(({ link, kind }) => kind !== "promotion" && link !== "") }));
  const level = (status: string): number => STATUSES.indexOf(status as Status);
  return {
    named: named.length,
    spoken: readings.filter(({ row, findings }) => named.includes(row) && findings.some(({ link }) => link === row.stage)).length,
    findings: readings.reduce((sum, { findings }) => sum + findings.length, 0),
    ofStage: readings.reduce((sum, { row, findings }) => sum + findings.filter(({ link }) => link === row.stage).length, 0),
    overstated: readings.filter(({ row, findings }) => findings.some(({ link, status }) => link === row.stage && level(status) > level(row.status))).map(({ row }) => row.note),
  };
}
