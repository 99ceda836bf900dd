/** The largest of many numbers that change one at a time: a change costs the logarithm of their count. All are 0 at first. */
export class MaxTree {
  private readonly size: number;
  /** Node 1 is the root, node n has the children 2n and 2n + 1, and the numbers themselves begin at `size`. */
  private readonly nodes: Float64Array;

  constructor(count: number) {
    this.size = Math.max(1, count);
    this.nodes = new Float64Array(2 * this.size);
  }

  get max(): number {
    return this.nodes[1]!;
  }

  set(place: number, value: number): void {
    const { nodes } = this;
    let node = this.size + place;
    if (nodes[node] === value) return;
    nodes[node] = value;
    for (node >>= 1; node >= 1; node >>= 1) {
      const larger = Math.max(nodes[2 * node]!, nodes[2 * node + 1]!);
      if (nodes[node] === larger) return;
      nodes[node] = larger;
    }
  }
}
