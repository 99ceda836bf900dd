/** A labelled case: its features and the class it belongs to. */
export interface Case {
  readonly features: Iterable<string>;
  readonly label: string;
  readonly weight: number;
}

/** Weights for each feature and class, before they are packed. */
export interface Fitted {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<string, Float64Array>;
}

const ROUNDS = 160;
const STEP = 0.05;
/** Each round takes every fifth case, a different fifth each time. The steps grow smaller towards the end, so that no fifth has the last word. */
const PARTS = 5;
const RIDGE = 3e-4;
/** A sum of n features is divided by the root of n, and multiplied by this. */
export const GAIN = 4;
/** A feature that fewer cases have is left out. */
const SEEN = 2;

/** Multinomial logistic regression with a ridge, by Adam: no chance, so the same cases give the same weights. */
export function fit(cases: readonly Case[], ridge = RIDGE): Fitted {
  const classes = [...new Set(cases.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= SEEN).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at] as const));
  const rows = cases.map(({ features }) => Int32Array.from([...features].map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0)));
  const K = classes.length;
  const size = names.length * K;
  const [weights, first, second, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const labels = cases.map(({ label }) => classes.indexOf(label));
  const scores = new Float64Array(K);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < size; at++) slope[at] = ridge * weights[at]!;
    rows.forEach((row, number) => {
      if (number % PARTS !== round % PARTS) return;
      const gain = GAIN / Math.sqrt(row.length || 1);
      scores.fill(0);
      for (const feature of row) for (let k = 0; k < K; k++) scores[k]! += weights[feature * K + k]!;
      let total = 0;
      for (let k = 0; k < K; k++) total += scores[k] = Math.exp(scores[k]! * gain);
      for (let k = 0; k < K; k++) scores[k] = ((scores[k]! / total - (labels[number] === k ? 1 : 0)) * gain * cases[number]!.weight * PARTS) / rows.length;
      for (const feature of row) for (let k = 0; k < K; k++) slope[feature * K + k]! += scores[k]!;
    });
    const step = STEP * (1 - (round - 1) / ROUNDS);
    const [a, b] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.99 * second[at]! + 0.01 * slope[at]! ** 2;
      weights[at]! -= (step * (first[at]! / a)) / (Math.sqrt(second[at]! / b) + 1e-8);
    }
  }
  return { classes, weights: new Map(names.map((name, at) => [name, weights.slice(at * K, at * K + K)] as const)) };
}
