/** From a quantity and its unit to tonnes a year of finished magnet, low to high (method, section 8). */
import type { Model } from "./model.ts";
import { same } from "./texts.ts";

export interface Tonnes {
  low: number;
  high: number;
}

export interface Amount {
  /** What the unit counts, as a key: `ndpr oxide`. */
  product: string;
  /** Tonnes a year of that product. */
  perYear: number;
  /** How often in a year the figure is taken: 1, 4 or 12. */
  periods: number;
  magnet: Tonnes;
  /** What Dy and Tb could dope is counted apart from what NdPr makes. */
  heavy: boolean;
}

const MASSES: Record<string, number> = { t: 1, kt: 1000, kg: 0.001, st: 0.907, "short ton": 0.907 };
const PERIODS: Record<string, number> = { yr: 1, qtr: 4, month: 12 };
/** Said once in the text, and no row of its table. */
const MONAZITE_TREO = { low: 0.55, high: 0.6 };
const DYTB_METAL_PER_OXIDE = { low: 0.87 * 0.92, high: 0.87 * 0.98 };

/** null when the unit names no rate, no mass or no product that becomes an NdFeB magnet. */
export function readAmount(quantity: number, unit: string, model: Model): Amount | null {
  const parts = /^(t|kt|kg|st|short ton) (.+?)(?: (\d+(?:\.\d+)?) ?% ?(treo|ndpr))?\/(yr|qtr|month)$/.exec(unit);
  if (!parts) return null;
  const [, mass, product, percent, content, period] = parts as unknown as [string, string, string, string | undefined, string | undefined, string];
  const perYear = quantity * MASSES[mass]! * PERIODS[period]!;
  const share = percent === undefined ? null : Number(percent) / 100;
  const factor = (step: string): Tonnes => ({ low: model.factors[step]![0], high: model.factors[step]![1] });
  const times = (one: Tonnes, other: Tonnes): Tonnes => ({ low: one.low * other.low, high: one.high * other.high });
  const all = { low: 1, high: 1 };

  const alloy = factor("NdFeB alloy > NdFeB magnet");
  const metal = times(factor("NdPr metal > NdFeB alloy"), alloy);
  const oxide = times(factor("NdPr oxide > NdPr metal"), metal);
  const treo = times(factor("TREO > NdPr oxide"), oxide);
  const dytb = factor("DyTb oxide > NdFeB magnet");
  const given = share === null ? null : { low: share, high: share };

  let each: Tonnes | null = null;
  if (same(product, "NdFeB magnet")) each = all;
  if (same(product, "NdFeB magnet blank")) each = factor("NdFeB magnet blank > NdFeB magnet");
  if (same(product, "NdFeB alloy") || same(product, "NdFeB powder")) each = alloy;
  if (same(product, "NdPr metal")) each = metal;
  if (same(product, "NdPr oxide")) each = oxide;
  if (same(product, "TREO")) each = given && content === "ndpr" ? times(given, oxide) : treo;
  if (same(product, "concentrate") && given && content === "treo") each = times(given, treo);
  if (same(product, "monazite")) each = times(given && content === "treo" ? given : MONAZITE_TREO, treo);
  if (same(product, "DyTb oxide")) each = dytb;
  if (same(product, "DyTb metal")) each = { low: dytb.low / DYTB_METAL_PER_OXIDE.low, high: dytb.high / DYTB_METAL_PER_OXIDE.high };
  if (each === null) return null;
  return { product, perYear, periods: PERIODS[period]!, magnet: times({ low: perYear, high: perYear }, each), heavy: /^dytb/.test(product) };
}
