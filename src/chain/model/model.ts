/**
 * The model: the chain and every opinion in the scores, as data. An investor overrides it with a Model table (`model-table.ts`).
 * Source of the rule: method, sections 1, 3, 4, 7, 8 and 9.
 */
import { keyOf } from "../cells/cell.ts";
import type { Column } from "./columns.ts";
import { LINKS, STATUSES } from "./vocabulary.ts";

export interface ChainLink {
  readonly name: string;
  /** ≥ 0; coverage divides by the sum. */
  readonly weight: number;
}

/** A feed that stands in for links: Recycling for Mining. The better of the two counts. */
export interface Alternate {
  readonly name: string;
  readonly link: string;
}

export const CONTROL_ITEMS = [
  "Contract",
  "MoU",
  "Customer contract",
  "Joint venture (blank ownership)",
  "Stake (blank ownership)",
] as const;
export type ControlItem = (typeof CONTROL_ITEMS)[number];

/** What a link needs to be Proven, and when evidence is stale. */
export interface Threshold {
  /** Level of a status, 1–7. */
  readonly level: number;
  readonly control: number;
  readonly staleDays: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Model {
  /** Upstream to downstream. */
  readonly links: readonly ChainLink[];
  readonly alternates: readonly Alternate[];
  /** Recorded and shown, never part of coverage. */
  readonly enablers: readonly string[];
  /** Stages known to the table but put out of use: their rows are read, and count for nothing. */
  readonly unused: readonly string[];
  /** By level, 0–1, non-decreasing. */
  readonly credits: readonly number[];
  readonly control: Readonly<Record<ControlItem, number>>;
  /** By the key of an Asserted by value; 1 where there is none. */
  readonly reliability: ReadonlyMap<string, number>;
  readonly threshold: Threshold;
  /** By the item's name as it stands in `DEFAULT_FACTORS`. */
  readonly factors: ReadonlyMap<string, Range>;
  /** By the key of the investor's own header. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Only rows whose Product list names it; undefined for all. */
  readonly product: string | undefined;
}

/** What an enabler is called whose Route is the instrument of finance. */
export const CAPITAL = "Capital";

const range = (low: number, high = low): Range => ({ low, high });

/** Each factor with its range and, for the Model table's Note, its basis. Conversions (section 8), then the capital draws (section 9). */
export const DEFAULT_FACTORS: readonly (readonly [item: string, range: Range, note: string])[] = [
  ["TREO > NdPr oxide", range(0.15, 0.25), "share of NdPr in TREO; depends on the deposit, set your own"],
  ["NdPr oxide > NdPr metal", range(0.782, 0.833), "stoichiometry 0.850 × recovery 0.92–0.98"],
  ["NdPr metal > NdFeB alloy", range(3.125, 3.571), "NdPr 28–32 % of the alloy by mass"],
  ["NdFeB alloy > NdFeB magnet", range(0.7, 0.9), "machining and scrap"],
  ["NdFeB magnet blank > NdFeB magnet", range(0.8, 0.95), "machining"],
  ["DyTb oxide > NdFeB magnet", range(14, 76.7), "oxide to metal 0.87 × 0.92–0.98; Dy+Tb 1–4 % of the magnet; yield as above"],
  ["Cost class 5", range(-0.35, 0.65), "AACE class 5: 10th and 90th percentile of the overrun"],
  ["Cost class 4", range(-0.22, 0.35), "AACE class 4"],
  ["Cost class 3", range(-0.15, 0.2), "AACE class 3"],
  ["Cost class 2", range(-0.1, 0.12), "AACE class 2"],
  ["Cost class 1", range(-0.06, 0.09), "AACE class 1"],
  ["Delay mean", range(6), "months"],
  ["Delay deviation", range(9), "months; draws below 0 count as 0"],
  ["Price volatility", range(0.35), "a year, of the log price"],
  ["Price half-life", range(18), "months"],
];

export const DEFAULT_MODEL: Model = {
  links: LINKS.map((name) => ({ name, weight: 1 })),
  alternates: [
    { name: "Recycling", link: "Mining" },
    { name: "Recycling", link: "Concentration" },
  ],
  enablers: [CAPITAL, "Talent"],
  unused: [],
  credits: [0, 0, 0.1, 0.2, 0.3, 0.5, 0.85, 1],
  control: {
    Contract: 0.5,
    MoU: 0,
    "Customer contract": 1,
    "Joint venture (blank ownership)": 0.5,
    "Stake (blank ownership)": 0,
  },
  reliability: new Map(),
  threshold: { level: STATUSES.indexOf("Operating"), control: 0.5, staleDays: 730 },
  factors: new Map(DEFAULT_FACTORS.map(([item, value]) => [item, value])),
  columns: new Map(),
  product: undefined,
};

/** Every stage that a row may name: links first, in chain order, then alternates, enablers and stages out of use. */
export function stagesOf(model: Model): readonly string[] {
  const all = [...model.links.map(({ name }) => name), ...model.alternates.map(({ name }) => name), ...model.enablers, ...model.unused];
  const byKey = new Map<string, string>();
  for (const name of all) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}

type Feeds = readonly (readonly number[])[];

/** Asked for again for every company and link, and the same as long as the model is. */
const FEEDS = new WeakMap<Model, Feeds>();

/** For each stage of `stagesOf`, the places of the links that its rows count for: none for an enabler. */
export function feedsOf(model: Model): Feeds {
  const known = FEEDS.get(model);
  if (known) return known;
  const found = stagesOf(model).map((stage) =>
    model.links.flatMap(({ name }, place) => {
      const feeds = (alternate: Alternate) => keyOf(alternate.name) === keyOf(stage) && keyOf(alternate.link) === keyOf(name);
      return keyOf(name) === keyOf(stage) || model.alternates.some(feeds) ? [place] : [];
    }),
  );
  FEEDS.set(model, found);
  return found;
}

export function totalWeight(model: Model): number {
  return model.links.reduce((sum, { weight }) => sum + weight, 0);
}
