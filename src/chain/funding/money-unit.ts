import { keyOf, type Cell } from "../cells/cell.ts";
import { CURRENCIES } from "./currencies.ts";

/** A unit of money: its currency, and how many millions one of it is. */
export interface MoneyUnit {
  /** ISO 4217. */
  readonly currency: string;
  readonly millions: number;
}

/** Millions in one of each scale; no scale is single units of the currency. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["", 1e-6],
  ...["k", "thousand", "thousands"].map((scale) => [scale, 1e-3] as const),
  ...["m", "mn", "mm", "mio", "million", "millions"].map((scale) => [scale, 1] as const),
  ...["b", "bn", "billion", "billions"].map((scale) => [scale, 1e3] as const),
]);

/** Reads `USD m`, `AUD bn`, `EUR k`, `US$ million`, `€m`, `m NOK`; undefined where it is not a unit of money, such as `t NdPr oxide/yr` or a bare `$`. */
export function moneyUnitOf(cell: Cell): MoneyUnit | undefined {
  const text = keyOf(cell).replace(/[\s.]/g, "");
  for (const [written, currency] of CURRENCIES) {
    const scale = text.startsWith(written) ? text.slice(written.length) : text.endsWith(written) ? text.slice(0, -written.length) : undefined;
    const millions = scale === undefined ? undefined : SCALES.get(scale);
    if (millions !== undefined) return { currency, millions };
  }
  return undefined;
}
