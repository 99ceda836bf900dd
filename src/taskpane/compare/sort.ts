/** The order of a table that is sorted by one of its columns. */
export interface Order<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** The order after a column's header is pressed: the column's own first, then the other way round. */
export function toggleSort<Key extends string>(order: Order<Key>, by: Key, descendingFirst: boolean): Order<Key> {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: descendingFirst };
}

/** The list sorted; equal items keep their order, and items without a value (undefined) come last in both directions. */
export function sortRows<T>(list: readonly T[], valueOf: (one: T) => number | string | undefined, descending: boolean): readonly T[] {
  const sign = descending ? -1 : 1;
  return [...list].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    if (typeof left === "string") return sign * left.localeCompare(String(right), "en", { sensitivity: "base" });
    return sign * (left - Number(right));
  });
}
