import type { Cell } from "../cells/cell.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isoOf } from "../cells/excel-date.ts";
import { linkDates, type LinkDates } from "../scores/sequence.ts";
import type { Answer, Table } from "../cells/table.ts";

export const SEQUENCE_HEADER = ["Link", "First claimed", "First proven", "Months between", "Came first"] as const;

const DAYS_IN_MONTH = 365.25 / 12;
/** Magnet and customer: what a story sells, and what needs every link before it. */
const DOWNSTREAM = 2;

/**
 * For each link, customer first: when it was first claimed, when first proven (ISO dates, "" where never or undated), the months between,
 * and which came first. Last line: the share of claimed links that were proven before or when they were claimed, and whether a downstream
 * link (the last two) was claimed before a link upstream of it was proven.
 */
export function sequenceTable(evidence: Evidence, name: Cell, asOf: number | null): Table {
  const dates = linkDates(evidence, name, asOf);
  const names = evidence.model.links.map((link) => link.name);
  const lines = dates.map((one, link): Answer[] => {
    const both = !Number.isNaN(one.claimed) && !Number.isNaN(one.proven);
    const months = both ? Math.round(((one.proven - one.claimed) / DAYS_IN_MONTH) * 10) / 10 : "";
    return [names[link]!, isoOf(one.claimed), isoOf(one.proven), months, cameFirst(one)];
  });
  const claimed = dates.filter((one) => !Number.isNaN(one.claimed));
  const built = claimed.filter((one) => one.proven <= one.claimed);
  const share = claimed.length === 0 ? "" : built.length / claimed.length;
  return [[...SEQUENCE_HEADER], ...lines.reverse(), ["Proven before or when claimed", "", "", share, leapfrog(dates, names)]];
}

function cameFirst({ claimed, proven }: LinkDates): string {
  if (Number.isNaN(claimed)) return "Neither";
  if (Number.isNaN(proven)) return "Claim, unproven";
  return claimed < proven ? "Claim" : "Proof";
}

function leapfrog(dates: readonly LinkDates[], names: readonly string[]): string {
  for (let link = names.length - 1; link >= Math.max(1, names.length - DOWNSTREAM); link--) {
    const { claimed } = dates[link]!;
    const skipped = dates.findIndex((one, before) => before < link && !(one.proven <= claimed));
    if (!Number.isNaN(claimed) && skipped >= 0) return `${names[link]} was claimed before ${names[skipped]} was proven`;
  }
  return "No downstream link was claimed before the links upstream of it were proven";
}
