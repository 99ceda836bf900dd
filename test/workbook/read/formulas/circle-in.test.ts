import { describe, expect, it } from "vitest";
import { readsWhole } from "../../../../src/workbook/read/formulas/circle-in.ts";

describe("a formula in a column of a table", () => {
  it.each([
    "=CHAIN.COVERAGE(Evidence[#All],[@Company])",
    "=CHAIN.COVERAGE(evidence[#ALL],\"Alpha\")",
    "=CHAIN.COVERAGE([#All],[@Company])", // within the table, Excel takes its name as understood
    "=IFERROR(CHAIN.RUN(Evidence[],[@Company]),0)",
    "=CHAIN.CHECK(Evidence)",
  ])("is a circle where it asks about the whole of it: %s", (formula) => expect(readsWhole(formula, "Evidence")).toBe(true));

  it.each([
    "=CHAIN.COVERAGE(Evidence[[#All],[Company]:[Note]],[@Company])", // the other columns
    "=CHAIN.COVERAGE(Older[#All],[@Company])", // another table
    "=SUM(Evidence[#All])", // no function of the add-in: Excel tells by itself
    "CHAIN.COVERAGE(Evidence[#All])", // a text
    '="CHAIN.COVERAGE(Evidence[#All])"',
  ])("is none where it does not: %s", (formula) => expect(readsWhole(formula, "Evidence")).toBe(false));
});
