/** Whether the money lasts (method, section 9), read again from the method: its own random numbers, cash counted month by month. */

export interface CapitalPlan {
  cash: number;
  burn: number;
  capex: number;
  months: number;
  margin: number;
}

/** AACE classes: the bounds at the 10th and 90th percentile of the overrun. */
const BOUNDS: Record<number, [low: number, high: number]> = { 5: [-0.35, 0.65], 4: [-0.22, 0.35], 3: [-0.15, 0.2], 2: [-0.1, 0.12], 1: [-0.06, 0.09] };
const Z90 = 1.2815515655446004; // the 90th percentile of the standard normal distribution

/** Uniform numbers from a linear congruence (Knuth’s constants for 64 bits), then normal ones by Box and Muller. */
export function normals(seed: number): () => number {
  let state = BigInt(seed);
  const uniform = () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return (Number(state >> 11n) + 0.5) / 2 ** 53;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * The share of `draws` with a trough of 0 or more. `mean` says what "price" leaves the mean margin at: "given" takes the path's drift off,
 * as the product does; "raw" applies exp(log price) as it stands, whose mean is above 1.
 */
export function survivalReference(plan: CapitalPlan, costClass: number, draws: number, normal: () => number, mean: "given" | "raw" = "given"): number {
  const [low, high] = BOUNDS[costClass]!.map((bound) => Math.log(1 + bound)) as [number, number];
  const keep = 0.5 ** (1 / 18); // half of a shock is left after 18 months
  const kappa = Math.log(2) / 18;
  const shock = 0.35 * Math.sqrt(1 / 12) * Math.sqrt((1 - keep ** 2) / (2 * kappa));
  let lasting = 0;
  for (let draw = 0; draw < draws; draw++) {
    const overrun = Math.exp((low + high) / 2 + ((high - low) / (2 * Z90)) * normal()) - 1;
    const build = plan.months + Math.max(0, 6 + 9 * normal());
    let [cash, lowest, logPrice, variance] = [plan.cash, plan.cash, 0, 0];
    for (let left = build; left > 0; left--) {
      const part = Math.min(1, left);
      cash -= part * (plan.burn + (plan.capex * (1 + overrun)) / build);
      lowest = Math.min(lowest, cash);
    }
    for (let month = 1; month <= 24; month++) {
      logPrice = keep * logPrice + shock * normal();
      variance = keep ** 2 * variance + shock ** 2;
      cash += plan.margin * Math.exp(mean === "given" ? logPrice - variance / 2 : logPrice) - plan.burn;
      lowest = Math.min(lowest, cash);
    }
    if (lowest >= 0) lasting++;
  }
  return lasting / draws;
}
