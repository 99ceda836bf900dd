/** Units of flow, such as `t NdPr oxide/yr`: mass, product, content and period. Source of the rule: method, section 8. */
import { keyOf, type Cell } from "../cells/cell.ts";
import type { Model, Range } from "../model/model.ts";
import { conversionOf, HEAVY, TREO, type Conversion } from "./conversion.ts";

/**
 * What a tonnage is to the magnet. *Feed*: TREO and what holds it, from which the rest is made. *Main*: NdPr, alloy and magnets.
 * *Heavy*: Dy and Tb, which dope the same magnets. *Apart*: SmCo, another magnet.
 */
export type ProductKind = "Feed" | "Main" | "Heavy" | "Apart";

export const PERIODS = ["yr", "qtr", "month"] as const;
export type Period = (typeof PERIODS)[number];

/** A unit that can be read. */
export interface Unit {
  /** The key of the product, without its content: `ndpr oxide`. */
  readonly product: string;
  readonly kind: ProductKind;
  readonly period: Period;
  /** Tonnes a year of one of it. */
  readonly tonnes: number;
  /** Tonnes of finished magnet a year for one of it; undefined for SmCo, which is never converted. */
  readonly magnet: Range | undefined;
}

/** Tonnes in one of each mass. The short ton is the method's 0.907. */
const MASSES: ReadonlyMap<string, number> = new Map([
  ...["t", "tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes"].map((mass) => [mass, 1] as const),
  ["kt", 1000],
  ["kg", 0.001],
  ...["st", "short ton", "short tons"].map((mass) => [mass, 0.907] as const),
]);

const PERIOD_WORDS: ReadonlyMap<string, Period> = new Map([
  ...["yr", "year", "y", "a", "annum"].map((word) => [word, "yr"] as const),
  ...["qtr", "quarter", "q"].map((word) => [word, "qtr"] as const),
  ...["month", "mo"].map((word) => [word, "month"] as const),
]);

const A_YEAR: Readonly<Record<Period, number>> = { yr: 1, qtr: 4, month: 12 };

/** Other ways to write a product. */
const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([
  ["reo", TREO],
  ["ndfeb magnets", "ndfeb magnet"],
  ["ndfeb magnet blanks", "ndfeb magnet blank"],
  ["ndfeb alloys", "ndfeb alloy"],
  ["ndfeb powders", "ndfeb powder"],
  ["ndpr oxides", "ndpr oxide"],
  ...["dytb oxides", "dy/tb oxide", "dy/tb oxides"].map((written) => [written, HEAVY] as const),
  ...["dytb metals", "dy/tb metal", "dy/tb metals"].map((written) => [written, "dytb metal"] as const),
  ["smco magnets", "smco magnet"],
  ["smco alloys", "smco alloy"],
]);

/** The products that a content may name, by how it is written: `52% TREO`, `5% NdPr`. */
const CONTENTS: ReadonlyMap<string, string> = new Map([
  [TREO, TREO],
  ["reo", TREO],
  ["ndpr", "ndpr oxide"],
  ["ndpr oxide", "ndpr oxide"],
  ["dytb", HEAVY],
  ["dytb oxide", HEAVY],
]);

/** A reader of one table's units, which reads each text once. Undefined for a unit without mass, period or a product that converts. */
export function unitReader(model: Model): (cell: Cell) => Unit | undefined {
  const seen = new Map<Cell, Unit | undefined>();
  return (cell) => {
    if (!seen.has(cell)) seen.set(cell, readUnit(cell, model));
    return seen.get(cell);
  };
}

/** A quantity in a unit as tonnes of finished magnet a year, low–high; undefined where the unit is none, or of SmCo. */
export function magnetTonnes(quantity: number, unit: Unit | undefined): Range | undefined {
  return unit?.magnet && { low: quantity * unit.tonnes * unit.magnet.low, high: quantity * unit.tonnes * unit.magnet.high };
}

/** Reads `t NdPr oxide/yr` or `t concentrate 52% TREO/yr`; undefined where the mass, the product or the period is missing: a quantity without a period is not a flow. */
export function readUnit(cell: Cell, model: Model): Unit | undefined {
  const parts = partsOf(keyOf(cell));
  const mass = MASSES.get(parts?.mass ?? "");
  const period = PERIOD_WORDS.get(parts?.period ?? "");
  if (!parts || mass === undefined || period === undefined) return undefined;
  const [written = "", share, content = ""] = parts.product.split(/ (\d+(?:\.\d+)?) ?% ?/);
  const product = ALSO_WRITTEN.get(written) ?? written;
  const rest = { product, period, tonnes: mass * A_YEAR[period] };
  if (product.startsWith("smco ")) return { ...rest, kind: "Apart", magnet: undefined };
  const conversion = share === undefined ? conversionOf(product, model) : conversionByContent(product, Number(share) / 100, content, model);
  return conversion && { ...rest, kind: kindOf(conversion, share !== undefined), magnet: conversion.factor };
}

/** The three parts of `kt NdPr oxide / year`, `short tons NdPr oxide per year` and `tpa NdPr oxide`. */
function partsOf(key: string): { mass: string; product: string; period: string } | undefined {
  const text = key.replace(/^(k?t)(?:pa|py) (.*)$/, "$1 $2/yr").replace(/ per (year|quarter|month|annum)$/, "/$1");
  const slash = text.lastIndexOf("/");
  const flow = text.slice(0, slash).trim();
  const mass = /^(?:short tons?|metric ton(?:ne)?s?|\S+)(?= )/.exec(flow)?.[0];
  if (mass === undefined) return undefined;
  return { mass, product: flow.slice(mass.length).trim(), period: text.slice(slash + 1).trim() };
}

/** The figure in the unit replaces the factors between product and content. A content that the product does not lead to, or is made of, says nothing. */
function conversionByContent(product: string, share: number, written: string, model: Model): Conversion | undefined {
  const content = CONTENTS.get(written);
  const own = conversionOf(product, model);
  if (content === undefined || content === product || !(share > 0 && share <= 1)) return undefined;
  if (own && !own.through.includes(content) && !(product === TREO && content === HEAVY)) return undefined;
  const { through, factor } = conversionOf(content, model)!;
  return { through: [product, ...through], factor: { low: share * factor.low, high: share * factor.high } };
}

function kindOf({ through }: Conversion, hasContent: boolean): ProductKind {
  if (through.includes(HEAVY)) return "Heavy";
  return hasContent || through.includes(TREO) ? "Feed" : "Main";
}
