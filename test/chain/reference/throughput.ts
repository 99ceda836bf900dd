/** Tonnes of finished magnet a year at each link (method, section 8), read again from the method and counted the slow way. */
import { isBlank, readDate, sameWord, type Cell, type Cells } from "./cells.ts";
import { worth } from "./link.ts";
import { liveRows, type LiveRow } from "./live.ts";
import { LEVELS, readModel, type Model } from "./model.ts";
import { readRows } from "./rows.ts";

export interface Tonnes {
  low: number;
  high: number;
}

export interface ThroughputReference {
  /** Upstream to downstream; null where nothing is reported. */
  links: { name: string; magnet: Tonnes | null; use: number | null }[];
  /** The smallest midpoint of the reported links; null when none is. */
  bottleneck: number | null;
}

const STEPS: [from: string, to: string, low: number, high: number][] = [
  ["TREO", "NdPr oxide", 0.15, 0.25],
  ["NdPr oxide", "NdPr metal", 0.782, 0.833],
  ["NdPr metal", "NdFeB alloy", 3.125, 3.571],
  ["NdFeB alloy", "NdFeB magnet", 0.7, 0.9],
  ["NdFeB magnet blank", "NdFeB magnet", 0.8, 0.95],
  ["DyTb oxide", "NdFeB magnet", 14, 76.7],
];

/** A quantity as finished magnet a year; null when the unit names no rate, no mass or no known product. */
function asMagnet(quantity: number, unit: string): Tonnes | null {
  const parts = /^(t|kt|kg) (.+)\/(yr|qtr|month)$/i.exec(unit);
  if (!parts) return null;
  const [, mass, product, period] = parts as unknown as [string, string, string, string];
  const tonnes = quantity * { t: 1, kt: 1000, kg: 1 / 1000 }[mass.toLowerCase() as "t"] * { yr: 1, qtr: 4, month: 12 }[period.toLowerCase() as "yr"];
  let [at, low, high] = [product, tonnes, tonnes];
  while (!sameWord(at, "NdFeB magnet")) {
    const step = STEPS.find(([from]) => sameWord(from, at));
    if (!step) return null;
    [at, low, high] = [step[1], low * step[2], high * step[3]];
  }
  return { low, high };
}

const middle = ({ low, high }: Tonnes): number => (low + high) / 2;

function counts(row: LiveRow, built: boolean, model: Model): boolean {
  if (!built) return row.basis !== "Contract";
  // Built is what runs and is theirs: what earns no proof (unsourced, pending, stalled, no control) is no tonnage either
  return ["Actual", "Nameplate"].includes(row.basis) && LEVELS.indexOf(row.status) >= LEVELS.indexOf("Operating") && worth(row, model).proof > 0;
}

/** The product that a unit counts. */
const productOf = (unit: string): string => unit.replace(/^\S+ /, "").replace(/\/.*$/, "");

/** What one stage makes: the latest row of each site and product, added up. The product is read from the unit. */
function ofStage(rows: LiveRow[], stage: string, built: boolean, model: Model): Tonnes | null {
  const used = rows
    .filter((row) => row.stage === stage && row.quantity !== null && counts(row, built, model))
    .map((row) => ({ row, magnet: asMagnet(row.quantity!, row.unit) }))
    .filter((each): each is { row: LiveRow; magnet: Tonnes } => each.magnet !== null);
  const firmness = (row: LiveRow) => ["Actual", "Nameplate"].indexOf(row.basis);
  const beats = (one: LiveRow, other: LiveRow): boolean => {
    if ((one.date ?? 0) !== (other.date ?? 0)) return (one.date ?? 0) > (other.date ?? 0);
    const [own, its] = [firmness(one), firmness(other)].map((place) => (place < 0 ? 2 : place)) as [number, number];
    return own !== its ? own < its : one.row < other.row;
  };
  const latest = used.filter(
    ({ row }) => !used.some((other) => sameWord(other.row.site, row.site) && sameWord(productOf(other.row.unit), productOf(row.unit)) && beats(other.row, row)),
  );
  if (latest.length === 0) return null;
  return latest.reduce<Tonnes>((sum, { magnet }) => ({ low: sum.low + magnet.low, high: sum.high + magnet.high }), { low: 0, high: 0 });
}

export function throughputReference(cells: Cells, company: string, built: boolean, asOfCell: Cell = null, modelCells: Cells | null = null): ThroughputReference {
  const model: Model = readModel(modelCells);
  const rows = liveRows(readRows(cells, model), company, isBlank(asOfCell) ? null : readDate(asOfCell), model);
  const reported = model.links.map(({ name }) => {
    const stages = [name, ...model.alternates.filter((each) => each.link === name).map((each) => each.stage)];
    const made = stages.map((stage) => ofStage(rows, stage, built, model)).filter((each) => each !== null);
    // An alternate stands in for the link: the better of the two counts, never both
    const magnet = made.reduce<Tonnes | null>((best, each) => (best === null || middle(each) > middle(best) ? each : best), null);
    return { name, magnet };
  });
  const middles = reported.flatMap(({ magnet }) => (magnet ? [middle(magnet)] : []));
  const bottleneck = middles.length > 0 ? Math.min(...middles) : null;
  return {
    bottleneck,
    links: reported.map(({ name, magnet }) => ({ name, magnet, use: magnet ? bottleneck! / middle(magnet) : null })),
  };
}
