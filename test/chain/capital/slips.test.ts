import { describe, expect, it } from "vitest";
import { slipAt, slipDelays } from "../../../src/chain/capital/slips.ts";

describe("a company's own slips as delays (method, sections 9 and 16)", () => {
  it.each<[string, number[], number[]]>([
    ["0, the middle one, and the 5th of 5 (0.9 × 5 = 4.5, the 5th)", [0, 3, 6, 9, 24], [0, 6, 24]],
    ["of ten the mean of the 5th and 6th, and the 9th", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0, 5.5, 9]],
    ["each once", [0, 0, 0, 0, 12], [0, 12]],
    ["nothing but 0 where every promise was kept", [0, 0, 0, 0, 0], [0]],
  ])("give the stress grid 0, the median and the 90th percentile: %s", (_, slips, delays) => expect(slipDelays(slips)).toEqual(delays));

  it("are drawn each with the same chance", () => {
    expect([0, 0.19, 0.2, 0.99].map((share) => slipAt([1, 2, 3, 4, 5], share))).toEqual([1, 1, 2, 5]);
  });
});
