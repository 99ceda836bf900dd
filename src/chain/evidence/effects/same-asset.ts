/** Whether two rows may speak of one asset: a blank says nothing, so it agrees with everything. Source of the rule: method, sections 12 and 16. */
import { keyOf, type Cell } from "../../cells/cell.ts";
import { productsIn } from "../../cells/products.ts";
import { cellAt, NO_KEY, type Evidence } from "../evidence.ts";

export interface SameAsset {
  /** Equal in Site where both give one. */
  site(row: number, other: number): boolean;
  /** Equal in Through where both give one. */
  through(row: number, other: number): boolean;
  /** With a Product in common where both give some. */
  product(row: number, other: number): boolean;
}

/** Compares the rows of one table; each distinct Product list is read once. */
export function assetComparer(evidence: Evidence): SameAsset {
  const lists = new Map<Cell, readonly string[]>();
  const productsOf = (cell: Cell): readonly string[] => {
    let list = lists.get(cell);
    if (!list) lists.set(cell, (list = productsIn(cell).map(keyOf)));
    return list;
  };
  return {
    site: equalIn(evidence.keys("Site")),
    through: equalIn(evidence.keys("Through")),
    product: (row, other) => {
      const [cell, another] = [cellAt(evidence, row, "Product"), cellAt(evidence, other, "Product")];
      if (cell === another) return true;
      const [some, others] = [productsOf(cell), productsOf(another)];
      return some.length === 0 || others.length === 0 || some.some((product) => others.includes(product));
    },
  };
}

function equalIn(keys: Int32Array): (row: number, other: number) => boolean {
  return (row, other) => keys[row] === keys[other] || keys[row] === NO_KEY || keys[other] === NO_KEY;
}
