import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ranking } from "../../../src/chain/scores/competition-rank.ts";

const ranksOf = (values: number[]): number[] => [...new Ranking(values.length).of(Float64Array.from(values))];

/** The rule word by word: one more than the number of strictly better values. */
const byTheRule = (values: number[]): number[] =>
  values.map((value) => 1 + values.filter((other) => other > value + 1e-12 * Math.max(1, Math.abs(value))).length);

describe("the rank of a value is one more than the number of strictly better ones", () => {
  it.each([
    ["equal values share the better rank", [1, 3, 3, 2], [4, 1, 1, 3]],
    ["the better of two is first, below zero too", [-4.6, -9.2], [1, 2]],
    ["all equal: all first", [0, 0, 0], [1, 1, 1]],
    ["one value", [7], [1]],
    ["no value", [], []],
    ["two that differ by less than 1e-12 are equal", [0.5, 0.5 + 5e-13], [1, 1]],
    ["two that differ by 2e-12 are not", [0.5, 0.5 + 2e-12], [2, 1]],
    ["of large values, less than 1e-12 of them", [1000, 1000 + 5e-10, 1000 + 2e-9], [2, 2, 1]],
  ])("%s", (_, values, ranks) => expect(ranksOf(values)).toEqual(ranks));

  it("holds for any values: spread evenly, crowded in a few places, or nearly equal", () => {
    const crowded = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([place, within]) => place * 1000 + within);
    const nearly = fc.integer({ min: 0, max: 5 }).map((steps) => 0.3 + steps * 4e-13);
    const values = fc.oneof(fc.array(fc.double({ min: -50, max: 100, noNaN: true })), fc.array(crowded, { maxLength: 200 }), fc.array(nearly), fc.array(fc.constantFrom(0, 0, 0, 0.25, 1), { maxLength: 100 }));
    fc.assert(fc.property(values, (drawn) => void expect(ranksOf(drawn)).toEqual(byTheRule(drawn))));
  });

  it("keeps nothing of one set of values for the next", () => {
    const ranking = new Ranking(3);
    ranking.of(Float64Array.of(5, 9, 1));
    expect([...ranking.of(Float64Array.of(0.1, 0.2, 0.3))]).toEqual([3, 2, 1]);
  });
});
