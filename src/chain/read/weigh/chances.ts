/** Steps to one unit of a logarithm of odds. */
const STEPS = 32;
/** e to the power of -1/32. */
const FALL = 0.9692332344763441;
/** What is less likely by more than e to the power of -20 has no chance. */
const DEEPEST = 20 * STEPS;

/** e to the power of minus 0, 1/32, 2/32 …: products only, which every machine rounds alike, as it need not do with Math.exp. */
const POWERS = Float64Array.from({ length: DEEPEST + 1 });
POWERS[0] = 1;
for (let step = 1; step <= DEEPEST; step++) POWERS[step] = POWERS[step - 1]! * FALL;

/** The chances of things weighed by logarithms of odds: a sum of 1. The same on every machine. */
export function chancesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => POWERS[Math.round((most - score) * STEPS)] ?? 0);
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
