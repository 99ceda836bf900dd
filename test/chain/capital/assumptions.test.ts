import { describe, expect, it } from "vitest";
import { capitalAssumptions, readCostClass } from "../../../src/chain/capital/assumptions.ts";
import { readModel } from "../../../src/chain/model/model-table.ts";
import { modelOf } from "../evidence-table.ts";

const withFactor = (item: string, value: unknown) => () => capitalAssumptions(3, readModel(modelOf(["Factor", item, value as number]) as never));

describe("the AACE class", () => {
  it.each([1, 2, 3, 4, 5])("%i is one", (one) => expect(readCostClass(one)).toBe(one));
  it.each([null, "", 0])("left out (%j) is 3, a feasibility study", (blank) => expect(readCostClass(blank)).toBe(3));
  it.each([6, -1, 2.5, "3", true])("%j is none", (one) => expect(() => readCostClass(one)).toThrow(/is not an AACE estimate class\. Give a number from 5/));
});

describe("the Factor rows behind SURVIVAL (method, section 9)", () => {
  it("are the method's by default: class 3 is -15 % to +20 %, delay 6 ± 9 months, price 35 % a year with a half-life of 18 months", () => {
    expect(capitalAssumptions()).toEqual({ overrun: { low: -0.15, high: 0.2 }, delayMean: 6, delayDeviation: 9, volatility: 0.35, halfLife: 18 });
  });

  it.each([
    ["-0.99 to 10", { low: -0.99, high: 10 }],
    ["0.1", { low: 0.1, high: 0.1 }],
  ])("an overrun of %s can be used", (value, overrun) => expect(withFactor("Cost class 3", value)().overrun).toEqual(overrun));

  it.each(["-1 to 0.2", "-1.5 to 0.2", "-0.1 to 10.5", "-15 to 20"])("an overrun of %s is refused, with the remedy", (value) =>
    expect(withFactor("Cost class 3", value)).toThrow(/^The Factor Cost class 3 runs from .* Give fractions above -1, such as -0\.15 to 0\.2\.$/));

  it.each([
    ["Delay mean", "5 to 7", "The Factor Delay mean must be one number from -600 to 600 (months)."],
    ["Delay deviation", "-1", "The Factor Delay deviation must be one number from 0 to 600 (months)."],
    ["Delay deviation", "601", "The Factor Delay deviation must be one number from 0 to 600 (months)."],
    ["Price volatility", "35", "The Factor Price volatility must be one number from 0 to 10 (a year, 0.35 for 35 %)."],
    ["Price half-life", "0.05", "The Factor Price half-life must be one number from 0.1 to 1000000 (months)."],
  ])("%s of %s is refused, with its bounds", (item, value, sentence) => expect(withFactor(item, value)).toThrow(sentence));

  it.each([
    ["Delay mean", "-600", "delayMean", -600],
    ["Delay deviation", "0", "delayDeviation", 0],
    ["Price volatility", "10", "volatility", 10],
    ["Price half-life", "0.1", "halfLife", 0.1],
  ] as const)("%s may be %s, its bound", (item, value, field, number) => expect(withFactor(item, value)()[field]).toBe(number));
});
