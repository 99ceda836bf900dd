import { describe, expect, it } from "vitest";
import { amountOf, NO_FIGURES, readFigures } from "../../../../src/taskpane/company/money/plan-figures.ts";
import { planFormulas } from "../../../../src/taskpane/company/money/plan-formulas.ts";

describe("an amount of money as people write it", () => {
  it.each([
    ["1,000", 1000],
    ["1'250.5", 1250.5],
    ["1.2bn", 1.2e9],
    ["275m", 275e6],
    [" C$ 30 k ", 30_000],
    ["−12.5", -12.5],
    ["2 million", 2e6],
    ["0", 0],
    ["1,2", NaN], // 1.2 or 12: not guessed
    ["1,00", NaN],
    ["two", NaN],
    ["USD m 5", NaN],
    ["", NaN],
  ])("%j is %d", (typed, value) => expect(amountOf(typed).value).toBe(value));
});

describe("the figures of a plan", () => {
  const typed = { ...NO_FIGURES, cash: "140", burn: "2", capex: "60", months: "24", margin: "5" };

  it("are read as they stand where none carries a scale", () => {
    expect(readFigures(typed)).toMatchObject({ plan: { cash: 140, burn: 2, capex: 60, months: 24, margin: 5 }, inMillions: false, problems: {} });
  });
  it("are read in millions where they carry k, m or bn; a 0 needs none", () => {
    const { plan, inMillions } = readFigures({ ...typed, cash: "1.2bn", burn: "500k", capex: "275m", margin: "0" });
    expect([plan, inMillions]).toEqual([{ cash: 1200, burn: 0.5, capex: 275, months: 24, margin: 0 }, true]);
  });
  it("are not mixed: a bare 8 beside 275m is asked about at its own field", () => {
    const { plan, problems } = readFigures({ ...typed, cash: "1bn", burn: "8", capex: "275m", margin: "" });
    expect(plan).toBeUndefined();
    expect(problems).toEqual({ burn: "The other figures carry k, m or bn. Write this one so too, such as 8m." });
  });
  it("name the field that is wrong by its own label, out of range too", () => {
    expect(readFigures({ ...typed, months: "24m" }).problems).toEqual({ months: "“24m” is not a number of months. Write it as 24." });
    expect(readFigures({ ...typed, burn: "-2" }).problems.burn).toMatch(/^Burn a month is -2, below 0\./);
    expect(readFigures({ ...typed, months: "700" }).problems.months).toMatch(/^Months of the build is 700, above 600\./);
  });
  it("list what is still missing, and mark nothing red for it", () => {
    expect(readFigures(NO_FIGURES)).toEqual({ plan: undefined, inMillions: false, missing: ["burn", "capex", "months"], problems: {} });
  });
});

describe("the formulas of a plan", () => {
  const plan = { cash: 140, burn: 2, capex: 60, months: 24, margin: 0 };
  it("name the model where there is one, and the evidence where the company's own delays are used", () => {
    expect(planFormulas(plan, 3, null, undefined)).toEqual(["=CHAIN.TROUGH(140,2,60,24,0)", "=CHAIN.SURVIVAL(140,2,60,24,0,3)", "=CHAIN.STRESS(140,2,60,24,0)"]);
    expect(planFormulas(plan, 3, null, { evidence: "Evidence", company: 'A "B"' }).slice(1)).toEqual([
      '=CHAIN.SURVIVAL(140,2,60,24,0,3,,Evidence[#All],"A ""B""")',
      '=CHAIN.STRESS(140,2,60,24,0,,,,Evidence[#All],"A ""B""")',
    ]);
  });
});
