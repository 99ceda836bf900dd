import { describe, expect, it } from "vitest";
import { moneyUnitOf } from "../../../src/chain/funding/money-unit.ts";

describe("a unit of money", () => {
  it.each([
    ["USD m", "USD", 1],
    ["AUD m", "AUD", 1],
    ["usd  M", "USD", 1],
    ["USD", "USD", 1e-6],
    ["EUR k", "EUR", 1e-3],
    ["USD bn", "USD", 1000],
    ["NOK million", "NOK", 1],
    ["m NOK", "NOK", 1],
    ["US$ mn", "USD", 1],
    ["A$m", "AUD", 1],
    ["€m", "EUR", 1],
    ["RMB bn.", "CNY", 1000],
  ])("%s is of %s, and %d of its millions", (unit, currency, millions) => {
    expect(moneyUnitOf(unit)).toEqual({ currency, millions });
  });

  it.each([["t NdPr oxide/yr"], ["$ m"], ["¥"], ["m"], ["tpa"], ["USD m/yr"], ["USD EUR"], [""], [null], [5]])("%s is none", (unit) => {
    expect(moneyUnitOf(unit)).toBeUndefined();
  });
});
