/** Ranks of many values, again and again: what a thousand draws of opinions cost is this. */

/** Values that differ by less are equal: sums in another order may differ in their last bits. */
const EQUAL = 1e-12;
/** From so many values on, a bucket is sorted by itself before the pass over all. */
const CROWDED = 32;

/**
 * Ranks values by buckets of equal width between the least and the largest: as many buckets as values, so that most hold one or two.
 * A rank is one more than the number of strictly better values; larger is better.
 */
export class Ranking {
  readonly #ranks: Uint32Array;
  /** The values in ascending order; those of a bucket from `#starts[bucket]` to `#starts[bucket + 1]`. */
  readonly #ascending: Float64Array;
  readonly #starts: Uint32Array;
  #least = 0;
  #largest = 0;
  #bucketsPerUnit = 0;

  constructor(readonly size: number) {
    this.#ranks = new Uint32Array(size);
    this.#ascending = new Float64Array(size);
    this.#starts = new Uint32Array(size + 1);
  }

  /** The rank of each of `size` finite values, in an array that the next call overwrites. */
  of(values: Float64Array): Uint32Array {
    this.#measure(values);
    this.#spread(values);
    this.#sort();
    for (let one = 0; one < this.size; one++) this.#ranks[one] = 1 + this.#above(values[one]!);
    return this.#ranks;
  }

  #measure(values: Float64Array): void {
    let [least, largest] = [Infinity, -Infinity];
    for (let one = 0; one < this.size; one++) {
      const value = values[one]!;
      if (value < least) least = value;
      if (value > largest) largest = value;
    }
    this.#least = least;
    this.#largest = largest;
    this.#bucketsPerUnit = largest > least ? (this.size - 1) / (largest - least) : 0;
  }

  /** Never falls as the value grows, so an order of buckets is an order of values. */
  #bucketOf(value: number): number {
    return ((value - this.#least) * this.#bucketsPerUnit) | 0;
  }

  #spread(values: Float64Array): void {
    const starts = this.#starts.fill(0);
    for (let one = 0; one < this.size; one++) starts[this.#bucketOf(values[one]!)]!++;
    for (let bucket = 1; bucket <= this.size; bucket++) starts[bucket]! += starts[bucket - 1]!; // where each ends
    for (let one = 0; one < this.size; one++) {
      const value = values[one]!;
      this.#ascending[--starts[this.#bucketOf(value)]!] = value; // and now where it starts
    }
  }

  /** A crowded bucket by itself, then one pass of insertion, which moves nothing out of its bucket. */
  #sort(): void {
    const [starts, ascending] = [this.#starts, this.#ascending];
    for (let bucket = 0; bucket < this.size; bucket++) {
      const [start, end] = [starts[bucket]!, starts[bucket + 1]!];
      if (end - start > CROWDED) ascending.subarray(start, end).sort();
    }
    for (let one = 1; one < this.size; one++) {
      const value = ascending[one]!;
      let place = one;
      for (; place > 0 && ascending[place - 1]! > value; place--) ascending[place] = ascending[place - 1]!;
      ascending[place] = value;
    }
  }

  /** How many values are strictly better. */
  #above(value: number): number {
    const limit = value + EQUAL * Math.max(1, Math.abs(value));
    if (limit >= this.#largest) return 0;
    const bucket = this.#bucketOf(limit);
    let [low, high] = [this.#starts[bucket]!, this.#starts[bucket + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ascending[middle]! > limit) high = middle;
      else low = middle + 1;
    }
    return this.size - low;
  }
}
