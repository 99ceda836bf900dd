import { describe, expect, it } from "vitest";
import { DRAW_WIDTH, DRAWS, standardDraws } from "../../../src/chain/capital/draws.ts";
import { normalQuantile } from "../../../src/chain/capital/standard-normal.ts";

describe("quantile of the standard normal distribution", () => {
  // As R's qnorm prints them with 15 digits
  it.each([
    [0.5, 0],
    [0.6, 0.253347103135799],
    [0.9, 1.2815515655446],
    [0.975, 1.95996398454005],
    [0.001, -3.09023230616781],
    [1e-5, -4.26489079392282],
    [1e-10, -6.36134090240406],
    [1e-20, -9.26234008979841],
  ])("of %d is %d", (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
  });
});

describe("the 10,000 draws", () => {
  it("have, number by number, the mean 0 and the deviation 1 of a standard normal", () => {
    const { normal: draws } = standardDraws();
    for (let place = 0; place < DRAW_WIDTH; place++) {
      const column = Array.from({ length: DRAWS }, (_, draw) => draws[draw * DRAW_WIDTH + place]!);
      const mean = column.reduce((sum, value) => sum + value, 0) / DRAWS;
      const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
      // Four standard errors: 4 ÷ √10,000 for the mean, 4 × √(2 ÷ 10,000) for the variance
      expect(Math.abs(mean), `place ${place}`).toBeLessThan(0.04);
      expect(Math.abs(variance - 1), `place ${place}`).toBeLessThan(0.057);
    }
  });

  it("are the same on every machine: the first three numbers as once drawn", () => {
    expect(Array.from(standardDraws().normal.subarray(0, 3))).toEqual([2.5958900080150746, 0.17741193767087016, -0.457651857731505]);
  });
});
