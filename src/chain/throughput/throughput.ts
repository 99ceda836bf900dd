/**
 * Tonnes at each link as finished magnet: the narrowest link. Source of the rule: method, section 8.
 * Built counts only rows that are proof (sourced, deal closed, not stalled, some control), so that a tonnage never overstates what a link proves.
 */
import { isBlank, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { cellAt, textAt } from "../evidence/evidence.ts";
import type { LinkScores } from "../links/links.ts";
import { isProof } from "../links/proof.ts";
import { magnetTonnes, readUnit } from "../units/unit.ts";
import { feedsOf, type Range } from "../model/model.ts";
import { suggestion } from "../cells/nearest.ts";
import { quantityOf } from "../evidence/row-readers.ts";
import { isLive, LIVE } from "../evidence/row-effect.ts";
import { QUANTITY_BASES, STATUSES, type QuantityBasis } from "../model/vocabulary.ts";

export const TONNAGE_BASES = ["Built", "Target"] as const;
export type TonnageBasis = (typeof TONNAGE_BASES)[number];

const OPERATING = STATUSES.indexOf("Operating");

/** The basis argument of THROUGHPUT: Built when left out. Error: #VALUE! for another word. */
export function readTonnageBasis(cell: Cell): TonnageBasis {
  if (isBlank(cell)) return "Built";
  const found = TONNAGE_BASES.find((basis) => keyOf(basis) === keyOf(cell));
  if (!found) throw badInput(`The basis ${quoted(cell)} is not known. ${suggestion(cell, TONNAGE_BASES)}`);
  return found;
}

/** One link's tonnage: as magnet, the rows that count, and the units that did not convert. */
export interface Tonnage {
  /** Undefined where nothing is reported: never zero. */
  readonly magnet: Range | undefined;
  readonly rows: readonly number[];
  readonly unread: readonly string[];
}

export const midpoint = ({ low, high }: Range): number => (low + high) / 2;

/** Undefined where it is blank. */
const basisOf = ({ evidence }: LinkScores, row: number): QuantityBasis | undefined => QUANTITY_BASES[evidence.basis[row]!];

/** Whether a row's quantity counts on a basis. */
function counts(scores: LinkScores, row: number, basis: TonnageBasis): boolean {
  const { evidence, effects } = scores;
  const kind = basisOf(scores, row);
  if (basis === "Target") return isLive(effects, row) && kind !== "Contract";
  const runs = evidence.status[row]! >= OPERATING && (kind === "Actual" || kind === "Nameplate");
  return runs && isProof(evidence, effects, row);
}

/** The tonnage of every link of a company, upstream to downstream. An alternate stands in for its link where its tonnage is the larger. */
export function throughputOf(scores: LinkScores, company: number, basis: TonnageBasis): Tonnage[] {
  return throughputsOf(scores, [company], basis).get(company)!;
}

/** The same for several companies, whose rows are found in one walk of the table. */
export function throughputsOf(scores: LinkScores, companies: readonly number[], basis: TonnageBasis): ReadonlyMap<number, Tonnage[]> {
  const found = quantityRows(scores, companies);
  return new Map(
    companies.map((company) => {
      const rows = found.get(company)!.filter((row) => counts(scores, row, basis));
      return [company, scores.evidence.model.links.map((_, link) => tonnageOf(scores, link, rows))];
    }),
  );
}

/** The contracted tonnage of the last link of the chain: not what a pending deal, a memorandum or nobody's document contracts. */
export function contractedOf(scores: LinkScores, company: number): Tonnage {
  const { evidence, effects } = scores;
  const binds = (row: number) => evidence.sourced[row] === 1 && evidence.pending[row] === 0 && evidence.control[row]! > 0;
  const rows = quantityRows(scores, [company]).get(company)!;
  const contracts = rows.filter((row) => effects.effect[row] === LIVE && basisOf(scores, row) === "Contract" && binds(row));
  return tonnageOf(scores, scores.width - 1, contracts);
}

/** The rows with a quantity, by company. */
function quantityRows({ evidence }: LinkScores, companies: readonly number[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>(companies.map((company) => [company, []]));
  for (let row = 1; row < evidence.company.length; row++) {
    const rows = found.get(evidence.company[row]!);
    if (rows && !isBlank(cellAt(evidence, row, "Quantity"))) rows.push(row);
  }
  return found;
}

function tonnageOf(scores: LinkScores, link: number, rows: readonly number[]): Tonnage {
  const { evidence } = scores;
  const feeds = feedsOf(evidence.model);
  const stages = [...new Set(rows.map((row) => evidence.stage[row]!))].filter((stage) => feeds[stage]!.includes(link));
  const each = stages.map((stage) => stageTonnage(scores, rows.filter((row) => evidence.stage[row] === stage)));
  const best = each.reduce<Tonnage | undefined>((a, b) => (b.magnet && (!a?.magnet || midpoint(b.magnet) > midpoint(a.magnet)) ? b : a), undefined);
  return { magnet: best?.magnet, rows: best?.rows ?? [], unread: [...new Set(each.flatMap(({ unread }) => unread))] };
}

/** For each site and product the latest row counts; sites and products add up. */
function stageTonnage(scores: LinkScores, rows: readonly number[]): Tonnage {
  const { evidence } = scores;
  const latest = new Map<string, number>();
  const unread: string[] = [];
  for (const row of rows) {
    const unit = readUnit(cellAt(evidence, row, "Unit"), evidence.model);
    if (!unit?.magnet || !(quantityOf(cellAt(evidence, row, "Quantity")) > 0)) {
      unread.push(textOf(cellAt(evidence, row, "Unit")) || "no unit");
      continue;
    }
    const key = JSON.stringify([keyOf(cellAt(evidence, row, "Site")), unit.product]);
    const known = latest.get(key);
    if (known === undefined || isLater(scores, row, known)) latest.set(key, row);
  }
  const counted = [...latest.values()];
  const parts = counted.map((row) => magnetOf(scores, row));
  const magnet = parts.length === 0 ? undefined : parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }));
  return { magnet, rows: counted, unread };
}

function magnetOf({ evidence }: LinkScores, row: number): Range {
  return magnetTonnes(quantityOf(cellAt(evidence, row, "Quantity")), readUnit(cellAt(evidence, row, "Unit"), evidence.model))!;
}

/** Later date first (undated last), then Actual before Nameplate before the rest, then the earlier row. */
function isLater(scores: LinkScores, row: number, other: number): boolean {
  const { date } = scores.evidence;
  const [a, b] = [date[row]!, date[other]!].map((day) => (Number.isNaN(day) ? -Infinity : day)) as [number, number];
  if (a !== b) return a > b;
  const weight = (one: number) => ["Actual", "Nameplate"].indexOf(basisOf(scores, one) ?? "") >>> 0;
  return weight(row) < weight(other);
}

/** The rows behind a tonnage in words: `1300 t NdPr oxide/yr Actual + …`; the units that do not convert are named. */
export function tonnageInWords({ evidence }: LinkScores, { rows, unread }: Tonnage): string {
  const counted = rows.map((row) => ["Quantity", "Unit", "Basis"].map((column) => textAt(evidence, row, column as "Unit")).filter(Boolean).join(" "));
  const left = unread.length > 0 ? [`not converted: ${unread.join(", ")}`] : [];
  return [counted.join(" + ") || "not reported", ...left].join("; ");
}
