import type { Cell } from "../../cells/cell.ts";
import { listed } from "../../cells/wording/listed.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { isoOf } from "../../cells/excel-date.ts";
import { linkDates, type LinkDates } from "../../scores/over-time/sequence.ts";
import type { Answer, Table } from "../../cells/table.ts";

export const SEQUENCE_HEADER = ["Link", "First claimed", "First proven", "Months between", "Came first"] as const;

const DAYS_IN_MONTH = 365.25 / 12;
/** Magnet and customer: what a story sells, and what needs every link before it. */
const DOWNSTREAM = 2;

/**
 * For each link, customer first: when it was first claimed, when first proven (ISO dates, "" where never or undated), the months between,
 * and which came first; *not known* where only undated rows would decide. Last line: the share of claimed links, of known order, that were proven
 * before or when they were claimed, and whether a downstream link (the last two) was claimed before a link upstream of it was proven.
 */
export function sequenceTable(evidence: Evidence, name: Cell, asOf: number | null): Table {
  const dates = linkDates(evidence, name, asOf);
  const names = evidence.model.links.map((link) => link.name);
  const lines = dates.map((one, link): Answer[] => {
    const both = !Number.isNaN(one.claimed) && !Number.isNaN(one.proven) && !isUnknown(one);
    const months = both ? Math.round(((one.proven - one.claimed) / DAYS_IN_MONTH) * 10) / 10 : "";
    return [names[link]!, isoOf(one.claimed), isoOf(one.proven), months, cameFirst(one)];
  });
  const claimed = dates.filter((one) => !Number.isNaN(one.claimed) && !isUnknown(one));
  const built = claimed.filter((one) => one.proven <= one.claimed);
  const share = claimed.length === 0 ? "" : built.length / claimed.length;
  return [[...SEQUENCE_HEADER], ...lines.reverse(), ["Proven before or when claimed", "", "", share, leapfrog(dates, names)]];
}

const NOT_KNOWN = "not known";

/** Undated proof makes no order, unless a dated proof came first anyway. */
const isUnknown = ({ claimed, proven, provenUndated }: LinkDates): boolean => provenUndated && !(proven <= claimed);

function cameFirst(link: LinkDates): string {
  const { claimed, proven } = link;
  if (isUnknown(link)) return NOT_KNOWN;
  if (Number.isNaN(claimed)) return "Neither";
  if (Number.isNaN(proven)) return "Claim, unproven";
  return claimed < proven ? "Claim" : "Proof";
}

/** The downstream link nearest the customer that was certainly claimed too early; else those upstream of which nobody knows; else none. */
function leapfrog(dates: readonly LinkDates[], names: readonly string[]): string {
  const unknown = new Set<number>();
  for (let link = names.length - 1; link >= Math.max(1, names.length - DOWNSTREAM); link--) {
    const { claimed } = dates[link]!;
    if (Number.isNaN(claimed)) continue;
    const notBefore = dates.flatMap((one, before) => (before < link && !(one.proven <= claimed) ? [before] : []));
    const skipped = notBefore.find((before) => !dates[before]!.provenUndated);
    if (skipped !== undefined) return `${names[link]} was claimed before ${names[skipped]} was proven`;
    for (const before of notBefore) unknown.add(before);
  }
  if (unknown.size === 0) return "No downstream link was claimed before the links upstream of it were proven";
  const links = [...unknown].sort((a, b) => a - b).map((link) => names[link]!);
  return `${NOT_KNOWN}: ${listed(links)} ${links.length === 1 ? "is" : "are"} proven by undated rows`;
}
