/**
 * Tonnes at each link as finished magnet: the narrowest link. Source of the rule: method, section 8.
 * Built counts only rows that are proof (sourced, deal closed, not stalled, not expired, some control), and every quantity × control,
 * so that a tonnage never overstates what a link proves.
 */
import { cellAt, keyAt, textAt } from "../evidence/evidence.ts";
import { isLive, LIVE } from "../evidence/effects/row-effect.ts";
import { rowAt } from "../evidence/row.ts";
import type { LinkScores } from "../links/links.ts";
import { isProof } from "../links/proof.ts";
import type { Column } from "../model/columns.ts";
import { feedsOf, type Range } from "../model/model.ts";
import { OPERATING, QUANTITY_BASES, type QuantityBasis } from "../model/vocabulary.ts";
import { magnetTonnes, unitReader, type Unit } from "../units/unit.ts";
import type { TonnageBasis } from "./basis.ts";
import { countOnce, midpoint, type Counted, type Figure } from "./figures.ts";

/** One link's tonnage: as magnet, the figures that count, those left out, and the units that did not convert. */
export interface Tonnage extends Counted {
  /** Of NdPr, alloy and magnets. Undefined where nothing is reported: never zero. */
  readonly magnet: Range | undefined;
  /** The magnets that Dy and Tb could dope. Never added to `magnet`: the two go into the same magnets. */
  readonly heavy: Range | undefined;
  readonly unread: readonly string[];
}

/** The tonnage of every link of a company, upstream to downstream. An alternate stands in for its link where its tonnage is the larger. */
export function throughputOf(scores: LinkScores, company: number, basis: TonnageBasis): Tonnage[] {
  return throughputsOf(scores, [company], basis).get(company)!;
}

/** The same for several companies, whose rows are found in one walk of the table. */
export function throughputsOf(scores: LinkScores, companies: readonly number[], basis: TonnageBasis): ReadonlyMap<number, Tonnage[]> {
  const found = quantityRows(scores, companies);
  const read = unitReader(scores.evidence.model);
  return new Map(
    companies.map((company) => {
      const rows = (found.get(company) ?? []).filter((row) => counts(scores, row, basis));
      return [company, scores.evidence.model.links.map((_, link) => tonnageOf(scores, link, rows, read))];
    }),
  );
}

/** The contracted tonnage of the last link of the chain: not what a pending deal, a memorandum or nobody's document contracts. */
export function contractedOf(scores: LinkScores, company: number): Tonnage {
  const rows = quantityRows(scores, [company]).get(company) ?? [];
  const contracts = rows.filter((row) => {
    const { effect, isSourced, isPending, control } = rowAt(scores, row);
    return effect === LIVE && basisOf(scores, row) === "Contract" && isSourced && !isPending && control > 0;
  });
  return tonnageOf(scores, scores.width - 1, contracts, unitReader(scores.evidence.model));
}

/** Place of the bottleneck: the reported link with the smallest midpoint, of equal ones the nearest to the customer; −1 where none reports. */
export function bottleneckOf(tonnages: readonly Tonnage[]): number {
  return tonnages.reduce((least, { magnet }, link) => {
    if (!magnet) return least;
    return least < 0 || midpoint(magnet) <= midpoint(tonnages[least]!.magnet!) ? link : least;
  }, -1);
}

/** RANK's Tonnes: the built bottleneck's tonnes of finished magnet a year of each company; undefined where no link reports. */
export function tonnesOf(scores: LinkScores, companies: readonly number[]): ReadonlyMap<number, Range | undefined> {
  const tonnages = throughputsOf(scores, companies, "Built");
  return new Map(companies.map((company) => [company, tonnages.get(company)![bottleneckOf(tonnages.get(company)!)]?.magnet]));
}

/** Undefined where it is blank. */
const basisOf = ({ evidence }: LinkScores, row: number): QuantityBasis | undefined => QUANTITY_BASES[evidence.basis[row]!];

/** Whether a row's quantity counts on a basis. */
function counts(scores: LinkScores, row: number, basis: TonnageBasis): boolean {
  const { evidence, effects } = scores;
  const kind = basisOf(scores, row);
  const { control, level } = rowAt(scores, row);
  if (basis === "Target") return isLive(effects, row) && control > 0 && kind !== "Contract";
  const runs = level >= OPERATING && (kind === "Actual" || kind === "Nameplate");
  return runs && isProof(evidence, effects, row);
}

/** The rows with a quantity, by company. */
function quantityRows({ evidence }: LinkScores, companies: readonly number[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>(companies.map((company) => [company, []]));
  for (let row = 1; row < evidence.company.length; row++) {
    const rows = found.get(evidence.company[row]!);
    if (rows && evidence.quantity[row]! > 0) rows.push(row);
  }
  return found;
}

type ReadUnit = ReturnType<typeof unitReader>;

function tonnageOf(scores: LinkScores, link: number, rows: readonly number[], read: ReadUnit): Tonnage {
  const { evidence } = scores;
  const feeds = feedsOf(evidence.model);
  const stages = [...new Set(rows.map((row) => evidence.stage[row]!))].filter((stage) => feeds[stage]!.includes(link));
  const each = stages.map((stage) => stageTonnage(scores, rows.filter((row) => evidence.stage[row] === stage), read));
  const [magnet, heavy] = (["magnet", "heavy"] as const).map((kind) => larger(each, kind)) as [Tonnage | undefined, Tonnage | undefined];
  const shown = [...new Set([magnet, heavy].filter((one) => one !== undefined))];
  const listed = shown.length > 0 ? shown : each; // nothing converts: list it all the same
  return {
    magnet: magnet?.magnet,
    heavy: heavy?.heavy,
    figures: listed.flatMap(({ figures }) => figures),
    withoutSite: listed.flatMap(({ withoutSite }) => withoutSite),
    feeds: listed.flatMap((one) => one.feeds),
    unread: [...new Set(each.flatMap(({ unread }) => unread))],
  };
}

function larger(each: readonly Tonnage[], kind: "magnet" | "heavy"): Tonnage | undefined {
  return each.reduce<Tonnage | undefined>((best, one) => (one[kind] && (!best || midpoint(one[kind]) > midpoint(best[kind]!)) ? one : best), undefined);
}

function stageTonnage(scores: LinkScores, rows: readonly number[], read: ReadUnit): Tonnage {
  const { evidence } = scores;
  const all: Figure[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const unit = read(cellAt(evidence, row, "Unit"));
    if (unit) all.push(figureOf(scores, row, unit));
    else unread.push(textAt(evidence, row, "Unit") || "no unit");
  }
  const counted = countOnce(all);
  const add = (heavy: boolean) => sum(counted.figures.flatMap(({ magnet, unit }) => (magnet && (unit.kind === "Heavy") === heavy ? [magnet] : [])));
  return { ...counted, magnet: add(false), heavy: add(true), unread };
}

const sum = (ranges: readonly Range[]): Range | undefined =>
  ranges.length === 0 ? undefined : ranges.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }));

function figureOf(scores: LinkScores, row: number, unit: Unit): Figure {
  const { evidence } = scores;
  const key = (column: Column) => keyAt(evidence, row, column);
  const { control, date } = rowAt(scores, row);
  const quantity = (evidence.quantity[row] ?? 0) * control;
  const basis = basisOf(scores, row);
  return {
    row,
    unit,
    tonnes: quantity * unit.tonnes,
    magnet: magnetTonnes(quantity, unit),
    basis,
    date,
    site: key("Site"),
    country: key("Country"),
    partner: basis === "Contract" ? key("Buyer") || key("Through") : "",
  };
}
