import { expect, it } from "vitest";
import { EMPTY_PLAN, type Plan } from "../../../../src/workbook/insert/plan.ts";
import { writtenBy } from "../../../../src/workbook/insert/owned/matches-plan.ts";

const plan: Plan = {
  ...EMPTY_PLAN,
  height: 4,
  width: 3,
  cells: [
    { row: 0, column: 0, height: 1, width: 1, contents: [["'Title"]] },
    { row: 2, column: 0, height: 2, width: 3, contents: [["'=1+1", 0.1 + 0.2, '=CHAIN.RUN(Evidence[#All],"Alpha")'], ["'10-K", null, ""]] },
  ],
  links: [{ row: 3, column: 0, address: "https://example.org", text: "10-K of 2024" }],
};

it.each([
  ["a text, given back without what keeps it a text", 0, 0, "Title", true],
  ["a text that looks like a formula", 2, 0, "=1+1", true],
  ["a number, given back with 15 digits", 2, 1, 0.3, true],
  ["a formula whose table was renamed", 2, 2, '=CHAIN.RUN(Belege[#All], "Alpha")', true],
  ["a link's text", 3, 0, "10-K of 2024", true],
  ["another text", 0, 0, "typed", false],
  ["another number", 2, 1, 0.4, false],
  ["a text for a number", 2, 1, "typed", false],
  ["the user's own formula", 2, 2, "=1+1", false],
  ["a cell that the plan leaves as it is", 3, 1, "typed", false],
  ["a cell that the plan leaves empty", 3, 2, "typed", false],
  ["a cell that is none of the plan's", 1, 0, "typed", false],
] as const)("%s", (_, row, column, content, wrote) => {
  expect(writtenBy(plan)(row, column, content)).toBe(wrote);
});
