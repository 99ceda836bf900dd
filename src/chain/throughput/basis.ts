import { isBlank, keyOf, quoted, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { suggestion } from "../cells/names/nearest.ts";

export const TONNAGE_BASES = ["Built", "Target"] as const;
/** *Built*: actual and nameplate tonnage that is proof. *Target*: what is planned too. */
export type TonnageBasis = (typeof TONNAGE_BASES)[number];

/** The basis argument of THROUGHPUT: Built when left out. Error: #VALUE! for another word. */
export function readTonnageBasis(cell: Cell): TonnageBasis {
  if (isBlank(cell)) return "Built";
  const found = TONNAGE_BASES.find((basis) => keyOf(basis) === keyOf(cell));
  if (!found) throw badInput(`The basis ${quoted(cell)} is not known. ${suggestion(cell, TONNAGE_BASES)}`);
  return found;
}
