/** A labelled case: its features and the class it belongs to. */
export interface Case {
  readonly features: Iterable<string>;
  readonly label: string;
  readonly weight: number;
}

/** Weights for each feature: one for each class and one for each group of classes, before they are packed. */
export interface Fitted {
  readonly classes: readonly string[];
  /** The places of the classes that share a weight. */
  readonly shared: readonly (readonly number[])[];
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** Classes that are told of in like words. What they have in common is learned from all of them: a rare one needs fewer cases of its own. */
const ALIKE: readonly RegExp[] = [
  /^(?!none$)/, // something is said
  / evidence$/,
  /^(?:Idled|Operating|Pilot|Qualified) /, // it ran
  /^(?:Cancelled|Idled|Stalled) /, // a setback
  /^(?:Announced evidence|Funded|Studied)/, // paper and money
  /^(?:Construction|Pilot) /,
  /^(?:Operating|Qualified) /,
];
/** How freely a shared weight moves, beside one of its own. */
const SHARE = 1.5;

const ROUNDS = 160;
const STEP = 0.05;
/** Each round takes every fifth case, a different fifth each time. The steps grow smaller towards the end, so that no fifth has the last word. */
const PARTS = 5;
const RIDGE = 5e-4;
/** A sum of n features is divided by the root of n, and multiplied by this. */
export const GAIN = 4;
/** A feature that fewer cases have is left out. */
const SEEN = 3;

/** Multinomial logistic regression with a ridge, by Adam: no chance, so the same cases give the same weights. */
export function fit(cases: readonly Case[], seen = SEEN): Fitted {
  const classes = [...new Set(cases.map(({ label }) => label))].sort();
  const shared = ALIKE.map((alike) => classes.flatMap((name, index) => (alike.test(name) ? [index] : [])));
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= seen).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at] as const));
  const rows = cases.map(({ features }) => Int32Array.from([...features].map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0)));
  const K = classes.length;
  const columns = K + shared.length;
  const size = names.length * columns;
  const [weights, first, second, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const labels = cases.map(({ label }) => classes.indexOf(label));
  const scores = new Float64Array(columns);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < size; at++) slope[at] = RIDGE * weights[at]!;
    rows.forEach((row, number) => {
      if (number % PARTS !== round % PARTS) return;
      const gain = GAIN / Math.sqrt(row.length || 1);
      scores.fill(0);
      for (const feature of row) for (let k = 0; k < columns; k++) scores[k]! += weights[feature * columns + k]!;
      shared.forEach((members, group) => {
        for (const k of members) scores[k]! += SHARE * scores[K + group]!;
      });
      let total = 0;
      for (let k = 0; k < K; k++) total += scores[k] = Math.exp(scores[k]! * gain);
      for (let k = 0; k < K; k++) scores[k] = ((scores[k]! / total - (labels[number] === k ? 1 : 0)) * gain * cases[number]!.weight * PARTS) / rows.length;
      shared.forEach((members, group) => {
        scores[K + group] = SHARE * members.reduce((sum, k) => sum + scores[k]!, 0);
      });
      for (const feature of row) for (let k = 0; k < columns; k++) slope[feature * columns + k]! += scores[k]!;
    });
    const step = STEP * (1 - (round - 1) / ROUNDS);
    const [a, b] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.99 * second[at]! + 0.01 * slope[at]! ** 2;
      weights[at]! -= (step * (first[at]! / a)) / (Math.sqrt(second[at]! / b) + 1e-8);
    }
  }
  const own = (at: number): Float64Array => weights.slice(at * columns, (at + 1) * columns).map((weight, column) => (column < K ? weight : SHARE * weight));
  return { classes, shared, weights: new Map(names.map((name, at) => [name, own(at)] as const)) };
}
