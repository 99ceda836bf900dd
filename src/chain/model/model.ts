/**
 * The model: the chain and every opinion in the scores, as data. An investor overrides it with a Model table (`model-table.ts`).
 * Source of the rule: method, sections 1, 3, 4, 7, 8 and 9.
 */
import { keyOf } from "../cells/cell.ts";
import type { Column } from "./columns.ts";
import { ASSERTERS, LINKS, OPERATING, type Asserter } from "./vocabulary.ts";

export interface ChainLink {
  readonly name: string;
  /** ≥ 0; coverage divides by the sum. */
  readonly weight: number;
}

/** A feed that stands in for links: Recycling for Mining. The better of the two counts. */
export interface Alternate {
  readonly name: string;
  readonly link: string;
  /** The share of the link that it can stand in for, above 0 and at most 1. */
  readonly share: number;
}

export const CONTROL_ITEMS = [
  "Contract",
  "Purchase",
  "MoU",
  "Customer contract",
  "Joint venture (blank ownership)",
  "Stake (blank ownership)",
] as const;
export type ControlItem = (typeof CONTROL_ITEMS)[number];

/** What a link needs to be Proven, when evidence is stale or expired, and what is too little to be an industry. */
export interface Threshold {
  /** Level of a status, 1–7. */
  readonly level: number;
  readonly control: number;
  readonly reliability: number;
  readonly staleDays: number;
  /** Tonnes of finished magnet a year; 0 turns the rule off. */
  readonly scale: number;
  /** Older evidence of Pilot or higher counts only as a claim; 0 turns the rule off. */
  readonly expiredDays: number;
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
  /** By the key of every Asserted by value; a blank is 1. */
  readonly reliability: ReadonlyMap<string, number>;
  readonly threshold: Threshold;
  /** By the item's name in `DEFAULT_FACTORS`. */
  readonly factors: ReadonlyMap<string, Range>;
  /** By the key of the investor's own header. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The value on every row where the table has no such column. */
  readonly defaults: ReadonlyMap<Column, string>;
  /** From the key of another spelling to the company's name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** From the key of the investor's own word to the method's. */
  readonly words: ReadonlyMap<string, string>;
  /** Only rows whose Product list names it; undefined for all. */
  readonly product: string | undefined;
  /** How answers are shown; none by default. */
  readonly options: ReadonlySet<OptionName>;
}

/** Formats: shares as numbers that know their format. Row links: a column with a link to the row, where Excel says where the rows stand. */
export const OPTIONS = ["Formats", "Row links"] as const;
export type OptionName = (typeof OPTIONS)[number];

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

/** Who is believed less; the others are believed. */
const RELIABILITY: Partial<Record<Asserter, number>> = { Aggregator: 0.75, Analyst: 0.5, Sponsored: 0 };

export const DEFAULT_MODEL: Model = {
  links: LINKS.map((name) => ({ name, weight: 1 })),
  alternates: [
    { name: "Recycling", link: "Mining", share: 0.5 },
    { name: "Recycling", link: "Concentration", share: 0.5 },
    { name: "Short-loop recycling", link: "Alloy", share: 1 },
  ],
  enablers: [CAPITAL, "Talent"],
  unused: [],
  credits: [0, 0, 0.1, 0.2, 0.3, 0.5, 0.85, 1],
  control: {
    Contract: 0.5,
    Purchase: 0.2,
    MoU: 0,
    "Customer contract": 1,
    "Joint venture (blank ownership)": 0.5,
    "Stake (blank ownership)": 0,
  },
  reliability: new Map(ASSERTERS.map((asserter) => [keyOf(asserter), RELIABILITY[asserter] ?? 1])),
  threshold: { level: OPERATING, control: 0.5, reliability: 0.75, staleDays: 730, scale: 10, expiredDays: 1461 },
  factors: new Map(DEFAULT_FACTORS.map(([item, value]) => [item, value])),
  columns: new Map(),
  defaults: new Map(),
  aliases: new Map(),
  words: new Map(),
  product: undefined,
  options: new Set(),
};

/** Every stage that a row may name: links first, in chain order, then alternates, enablers and stages out of use. */
export function stagesOf(model: Model): readonly string[] {
  const all = [...model.links.map(({ name }) => name), ...model.alternates.map(({ name }) => name), ...model.enablers, ...model.unused];
  const byKey = new Map<string, string>();
  for (const name of all) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}

type Feeds = readonly (readonly number[])[];

interface Fed {
  readonly links: Feeds;
  readonly shares: Feeds;
}

/** Asked for again for every company and link, and the same as long as the model is. */
const FED = new WeakMap<Model, Fed>();

/** For each stage of `stagesOf`, the places of the links that its rows count for: none for an enabler. */
export const feedsOf = (model: Model): Feeds => fed(model).links;

/** For each stage of `stagesOf` and each of its links in `feedsOf`, the share that the stage stands in for: 1 for the link itself. */
export const sharesOf = (model: Model): Feeds => fed(model).shares;

/** The share of a link that a stage stands in for; 0 where it does not. */
export function shareOf(model: Model, stage: number, link: number): number {
  const place = feedsOf(model)[stage]?.indexOf(link) ?? -1;
  return place < 0 ? 0 : (sharesOf(model)[stage]?.[place] ?? 0);
}

function fed(model: Model): Fed {
  const known = FED.get(model);
  if (known) return known;
  const pairs = stagesOf(model).map((stage) => model.links.map(({ name }, place) => ({ place, share: standsInFor(model, stage, name) })).filter(({ share }) => share > 0));
  const found = { links: pairs.map((each) => each.map(({ place }) => place)), shares: pairs.map((each) => each.map(({ share }) => share)) };
  FED.set(model, found);
  return found;
}

function standsInFor({ alternates }: Model, stage: string, link: string): number {
  if (keyOf(stage) === keyOf(link)) return 1;
  return alternates.find(({ name, link: its }) => keyOf(name) === keyOf(stage) && keyOf(its) === keyOf(link))?.share ?? 0;
}

export function totalWeight(model: Model): number {
  return model.links.reduce((sum, { weight }) => sum + weight, 0);
}
