/** A model in the making: what the rows of a Model table have set so far. Source of the rule: method, section 7. */
import { keyOf } from "../cells/cell.ts";
import type { Column } from "./columns.ts";
import { DEFAULT_MODEL, type Alternate, type ChainLink, type ControlItem, type OptionName, type Range, type Threshold } from "./model.ts";

export const SETTINGS = [
  "Link",
  "Alternate",
  "Enabler",
  "Credit",
  "Control",
  "Reliability",
  "Alias",
  "Threshold",
  "Factor",
  "Column",
  "Default",
  "Word",
  "Filter",
] as const;
/** How answers are shown: no part of the method, and so of no sentence about it. */
export const OPTION = "Option";
export type Setting = (typeof SETTINGS)[number] | typeof OPTION;

/** The columns that a Default row may fill. */
export const DEFAULT_COLUMNS = ["Stage", "Status", "Route", "Asserted by", "Country"] as const satisfies readonly Column[];

export interface Draft {
  readonly links: ChainLink[];
  /** By the key of the name and the link; a share of 0 drops it. */
  readonly alternates: Map<string, Alternate>;
  readonly enablers: Map<string, { name: string; used: boolean }>;
  readonly credits: number[];
  readonly control: Record<ControlItem, number>;
  readonly reliability: Map<string, number>;
  threshold: Threshold;
  readonly factors: Map<string, Range>;
  readonly columns: Map<string, Column>;
  readonly defaults: Map<Column, string>;
  readonly aliases: Map<string, string>;
  readonly words: Map<string, string>;
  product: string | undefined;
  readonly options: Set<OptionName>;
  /** The settings and items given so far. */
  readonly given: Set<string>;
}

export function newDraft(): Draft {
  return {
    links: [],
    alternates: new Map(),
    enablers: new Map(DEFAULT_MODEL.enablers.map((name) => [keyOf(name), { name, used: true }])),
    credits: [...DEFAULT_MODEL.credits],
    control: { ...DEFAULT_MODEL.control },
    reliability: new Map(DEFAULT_MODEL.reliability),
    threshold: DEFAULT_MODEL.threshold,
    factors: new Map(DEFAULT_MODEL.factors),
    columns: new Map(),
    defaults: new Map(),
    aliases: new Map(),
    words: new Map(),
    product: undefined,
    options: new Set(),
    given: new Set(),
  };
}

/** The key of an alternate by name and link. */
export const alternateKey = (name: string, link: string): string => `${keyOf(name)} > ${keyOf(link)}`;
