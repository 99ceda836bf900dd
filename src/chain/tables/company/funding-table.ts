import type { Cell } from "../../cells/cell.ts";
import { badInput } from "../../cells/chain-error.ts";
import { type Evidence } from "../../evidence/evidence.ts";
import { companyNamed } from "../../evidence/companies.ts";
import { fundingOf, isCash, NOT_STATED, UNCOUNTED, type Funding, type Sum, type Uncounted } from "../../funding/funding.ts";
import type { LinkScores } from "../../links/links.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { INSTRUMENTS, STATUSES } from "../../model/vocabulary.ts";

export const FUNDING_HEADER = [
  "Currency",
  "Instrument",
  "Committed (millions)",
  "Announced (millions)",
  "Grants and tax credits, of committed",
  "Grants and tax credits, of announced",
  "Rows",
  "Note",
] as const;

/** What this row of a currency adds up: all but cash, which is what is left of it. */
export const ALL = "All";
const APART = "A balance, made of the money above: not in All.";

const WHY_NOT: Readonly<Record<Uncounted, string>> = {
  "no amount": "no Quantity. Unknown is not zero: find the amount",
  "no money unit": "a Unit that names no currency. Write a currency and a scale, such as USD m, AUD bn or EUR k",
  "none found": "Absent: looked for, and none found",
  ended: "cancelled, terminated, or the row of a setback",
  "earlier balance": "an earlier cash balance, replaced by a later one",
  "higher balance": "another cash balance of the same day, of which the lower counts",
};

/**
 * A company's money: header row; then for each currency (A–Z) a row for each instrument, a row All with the shares (0–1) that are grants and tax credits, and a row Cash, which is
 * never part of All; then a row for each reason why Capital rows are in no sum. Amounts are in millions of the row's own currency; a blank is "".
 * Rows counts the header row as 1. Errors: as of `companyNamed`; #VALUE! when the amounts are too large to add.
 */
export function fundingTable({ evidence, effects }: LinkScores, name: Cell): Table {
  const company = companyNamed(evidence, name);
  const funding = fundingOf(evidence, effects, company);
  const currencies = [...new Set(funding.sums.map(({ currency }) => currency))].sort();
  const body = [...currencies.flatMap((currency) => currencyRows(evidence, funding, currency)), ...uncountedRows(funding)];
  if (body.length > 0) return [[...FUNDING_HEADER], ...body];
  const silent = `No Capital rows for ${evidence.companies[company]!}: nobody has looked, which is not the same as no money.`;
  return [[...FUNDING_HEADER], [...FUNDING_HEADER.slice(1).map(() => ""), silent]];
}

function currencyRows(evidence: Evidence, { sums }: Funding, currency: string): Answer[][] {
  const own = sums.filter((sum) => sum.currency === currency);
  const line = (instrument: Sum["instrument"]) => {
    const its = own.filter((sum) => sum.instrument === instrument);
    const note = [notes(evidence, its), instrument === "Cash" ? APART : ""].filter(Boolean).join(" ");
    return its.length > 0 ? [[currency, instrument, total(its, true), total(its, false), "", "", rowList(its), note]] : [];
  };
  const raised = own.filter((sum) => !isCash(sum));
  const shares = [publicShare(raised, true), publicShare(raised, false)];
  const all = raised.length > 0 ? [[currency, ALL, total(raised, true), total(raised, false), ...shares, rowList(raised), ""]] : [];
  return [...RAISED.flatMap(line), ...all, ...line("Cash")];
}

const NAMES: readonly Sum["instrument"][] = [...INSTRUMENTS, NOT_STATED];
const RAISED = NAMES.filter((instrument) => instrument !== "Cash");

function total(sums: readonly Sum[], committed: boolean): number {
  const millions = sums.filter((sum) => sum.committed === committed).reduce((all, sum) => all + sum.millions, 0);
  if (!Number.isFinite(millions)) throw badInput(`The amounts of rows ${rowList(sums)} are too large to add. Put the scale in Unit, such as USD bn.`);
  return millions;
}

/** Share of grants and tax credits; "" where there is nothing to share. */
function publicShare(sums: readonly Sum[], committed: boolean): number | "" {
  const all = total(sums, committed);
  const given = sums.filter(({ instrument }) => instrument === "Grant" || instrument === "Tax credit");
  return all > 0 ? total(given, committed) / all : "";
}

const rowList = (sums: readonly { readonly row: number }[]): string => sums.map(({ row }) => row + 1).join(", ");

/** What a reader should know before trusting a sum: money said to be there that is not proven, and amounts that may be one money. */
function notes(evidence: Evidence, sums: readonly Sum[]): string {
  const held = sums.filter(({ row, committed }) => !committed && evidence.status[row]! >= STATUSES.indexOf("Funded"));
  const twins = sums.filter((sum) => sums.some((other) => other !== sum && other.millions === sum.millions));
  return [
    held.length > 0 ? `Announced only, because stalled, pending or without a source: ${rowList(held)}.` : "",
    twins.length > 0 ? `Equal amounts, perhaps one money reported twice: ${rowList(twins)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function uncountedRows({ uncounted }: Funding): Answer[][] {
  return UNCOUNTED.flatMap((why) => {
    const rows = uncounted.filter(([, reason]) => reason === why).map(([row]) => ({ row }));
    const note = `${rows.length} not counted: ${WHY_NOT[why]}.`;
    return rows.length > 0 ? [["", "Not counted", "", "", "", "", rowList(rows), note]] : [];
  });
}
