/** Quantities as tonnes of finished magnet a year, low–high. Source of the rule: method, section 8. */
import { keyOf, type Cell } from "../cells/cell.ts";
import type { Model, Range } from "../model/model.ts";

export const MAGNET = "NdFeB magnet";

const YEARLY: Readonly<Record<string, number>> = { yr: 1, qtr: 4, month: 12 };
const TONNES: Readonly<Record<string, number>> = { t: 1, kt: 1000, kg: 0.001 };

/** A unit that converts: its product, and the tonnes a year of one of it. */
export interface Unit {
  /** The key of the product, such as `ndpr oxide`. */
  readonly product: string;
  readonly tonnes: number;
}

/** Reads `t NdPr oxide/yr`; undefined where the mass, the product or the period is missing: a quantity without a period is no flow. */
export function readUnit(cell: Cell, model: Model): Unit | undefined {
  const parts = /^(kt|kg|t) ([^/]+)\/(yr|qtr|month)$/.exec(keyOf(cell).replace(/ ?\/ ?/g, "/"));
  if (!parts) return undefined;
  const [, mass, product, period] = parts as unknown as [string, string, string, string];
  return toMagnet(product, model) ? { product, tonnes: TONNES[mass]! * YEARLY[period]! } : undefined;
}

/** The factor from a product to finished magnet: lows multiply with lows, highs with highs; undefined where no factors lead there. */
export function toMagnet(product: string, { factors }: Model): Range | undefined {
  let [at, low, high] = [keyOf(product), 1, 1];
  const steps = [...factors].flatMap(([item, range]) => {
    const [from, to] = item.split(">").map(keyOf);
    return from && to ? [{ from, to, range }] : [];
  });
  for (let count = 0; at !== keyOf(MAGNET); count++) {
    const step = steps.find(({ from }) => from === at);
    if (!step || count > steps.length) return undefined;
    [at, low, high] = [step.to, low * step.range.low, high * step.range.high];
  }
  return { low, high };
}
