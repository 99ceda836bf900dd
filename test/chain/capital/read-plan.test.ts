import { describe, expect, it } from "vitest";
import { readPlan, readScenario } from "../../../src/chain/capital/read-plan.ts";
import { ChainError, orProblem } from "../../../src/chain/cells/chain-error.ts";

const GIVEN = { cash: 100, burn: 2, capex: 60, months: 24, margin: 5, delay: 0, overrun: 0, price: 0 };

/** The argument that the problem names, for a form that marks its field; undefined where the plan can be read. */
function argumentAtFault(cells: Partial<Record<keyof typeof GIVEN, unknown>>): string | undefined {
  const all = { ...GIVEN, ...cells };
  const read = orProblem(() => [readPlan(all), readScenario(all)]);
  return read instanceof ChainError ? read.facts.argument : undefined;
}

describe("a plan that cannot be read names the argument at fault", () => {
  it.each<[string, keyof typeof GIVEN, unknown]>([
    ["text for a number", "cash", "a lot"],
    ["an amount below 0 that is paid", "burn", -2],
    ["an amount that is no money", "margin", 1e101],
    ["a blank burn", "burn", null],
    ["a blank capex", "capex", ""],
    ["no months", "months", 0],
    ["months that are days", "months", 730],
    ["a delay below 0", "delay", -6],
    ["a percentage for a fraction", "overrun", 120],
  ])("%s", (_, argument, cell) => expect(argumentAtFault({ [argument]: cell })).toBe(argument));

  it("one at its bounds can be read", () => {
    for (const bound of [{ months: 600 }, { overrun: -1 }, { overrun: 100 }, { price: -1 }, { price: 100 }, { delay: 600 }, { cash: -1e100 }, { cash: 1e100 }]) {
      expect(argumentAtFault(bound), JSON.stringify(bound)).toBeUndefined();
    }
  });
});
