import { expect, it } from "vitest";
import { stepLine } from "../../../../src/taskpane/company/chain/step-line.ts";

it("holds a share from its day until the next, and the last until the end", () => {
  // 2025-01-01 to 2025-01-11 are 10 days: day 5 is at 50. A share of 0.25 is 75 below the top.
  expect(stepLine([["2025-01-01", 0], ["2025-01-06", 0.25]], "2025-01-11")).toBe("0,100 50,100 50,75 100,75");
});

it("draws a single day all the way, also when that day is the end", () => {
  expect(stepLine([["2025-01-01", 0.5]], "2025-02-01")).toBe("0,50 100,50");
  expect(stepLine([["2025-01-01", 0.5]], "2025-01-01")).toBe("0,50 100,50");
});
