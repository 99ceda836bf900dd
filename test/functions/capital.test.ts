import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExcelError } from "../excel-runtime.ts";
import { evidence, modelOf } from "../chain/evidence-table.ts";
import { stress } from "../../src/functions/stress.ts";
import { survival } from "../../src/functions/survival.ts";
import { trough } from "../../src/functions/trough.ts";
import { errorOf } from "./ask.ts";

type Cells = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const none = null as unknown as Cells;

const lowest = (...args: unknown[]): unknown => {
  const [cash, burn, capex, months, margin = null, delay = null, overrun = null, price = null] = args;
  return trough(cash, burn, capex, months, margin, delay, overrun, price)[0]![0];
};
const share = (cash: unknown, burn: unknown, capex: unknown, months: unknown, margin: unknown = null, aaceClass: unknown = null, model: unknown = none): unknown =>
  survival(cash, burn, capex, months, margin, aaceClass, model as Cells)[0]![0];
const grid = (delays: unknown, overruns: unknown, price: unknown = null) => stress(100, 2, 60, 24, 5, delays as Cells, overruns as Cells, price);

describe("TROUGH", () => {
  it("earns nothing when the margin is left out", () => {
    // 100 − 24 × 2 − 60 = −8, then 24 months of −2: −8 − 48 = −56
    expect(lowest(100, 2, 60, 24)).toBe(-56);
  });

  it("takes an empty cell among the optional arguments as 0, however Excel hands it over", () => {
    for (const blank of [0, null, "", "  "]) expect(lowest(100, 0, 0, 24, blank, blank, blank, blank)).toBe(100);
  });

  it("asks for burn and capex: 0 is an amount, a blank is none", () => {
    expect(lowest(100, 0, 0, 24)).toBe(100);
    for (const blank of [null, "", "  "]) {
      expect(errorOf(() => lowest(100, blank, 60, 24))?.message).toBe("The argument burn is blank. Give the burn as an amount, or 0 if there is none.");
      expect(errorOf(() => lowest(100, 2, blank, 24))?.message).toBe("The argument capex is blank. Give the capex as an amount, or 0 if there is none.");
    }
    expect(errorOf(() => share(130, null, 100, 24, 10))?.message).toMatch(/^The argument burn is blank/); // at 0 it answered 0.97, with 2 a month 0.02
    expect(errorOf(() => stress(100, 2, null, 24, 5, none, none, null))?.message).toMatch(/^The argument capex is blank/);
  });

  it("takes a data type as the number that its cell shows, and an error value as none", () => {
    const formatted = { type: "FormattedNumber", basicValue: 100, numberFormat: "$#,##0" };
    expect(lowest(formatted, { type: "Double", basicValue: 2 }, 60, 24)).toBe(-56);
    expect(errorOf(() => lowest(100, { type: "Empty" }, 60, 24))?.message).toMatch(/^The argument burn is blank/);
    expect(errorOf(() => lowest({ type: "Error", basicValue: "#N/A" }, 2, 60, 24))?.message).toBe("The argument cash is '#N/A', which is not a number. Give a number, without unit or currency.");
  });

  it("takes a single cell that Excel hands over as a range", () => {
    expect(lowest([[100]], [[2]], [[60]], [[24]], [[5]])).toBe(-8);
  });

  it("takes a build of 600 months, the longest", () => {
    expect(lowest(2000, 2, 60, 600, 5)).toBe(740); // 2,000 − 600 × 2 − 60, and it earns more than it burns
  });

  it("opens in debt when cash is below 0", () => {
    expect(lowest(-5, 0, 0, 1, 10)).toBe(-5);
  });

  it.each([
    ["text", [100, "2m", 60, 24], "The argument burn is '2m', which is not a number. Give a number, without unit or currency."],
    ["a burn below 0", [100, -2, 60, 24], "The argument burn is -2, below 0. Give the burn as a positive amount: it is paid."],
    ["a capex below 0", [100, 2, -60, 24], "The argument capex is -60, below 0. Give the capex as a positive amount: it is paid."],
    ["no months", [100, 2, 60, null], "The argument months is blank or 0. Give the planned length of the build in months, such as 24."],
    ["months that are days", [100, 2, 60, 730], "The argument months is 730, above 600. Give months: at most 600, which is 50 years."],
    ["a delay below 0", [100, 2, 60, 24, 5, -6], "The argument delay is -6, below 0. Give 0 or more; for an earlier finish give fewer months."],
    ["a percentage for a fraction", [100, 2, 60, 24, 5, 0, 0, -30], "The argument price is -30, below -1. Give a fraction, such as -0.3 for 30 % less; a plant that loses money has a margin below 0."],
    ["an amount that is no money", [1e308, 2, 60, 24], "The argument cash is 1e+308, above 1e+100. Give amounts of money, for example in millions."],
    ["true or false", [true, 2, 60, 24], "The argument cash is 'TRUE', which is not a number. Give a number, without unit or currency."],
    ["a range for a cell", [[[1, 2]], 2, 60, 24], "The argument cash takes one cell, and was given 2."],
  ])("answers #VALUE! for %s, with the remedy", (_, args, message) => {
    expect(errorOf(() => lowest(...args))).toEqual({ code: "#VALUE!", message });
  });
});

describe("STRESS", () => {
  it("has overruns across, delays down, and the trough of each pair", () => {
    expect(grid([[0], [6]], [[0, 0.5]])).toEqual([
      ["Delay (months) ↓ / Overrun →", 0, 0.5],
      [0, -8, -38], // 100 − 48 − 60 = −8; 100 − 48 − 90 = −38
      [6, -20, -50], // 12 more burnt
    ]);
  });

  it("takes a range of any shape", () => {
    expect(grid([[0, 6], [12, 18]], 0.5).map(([first]) => first).slice(1)).toEqual([0, 6, 12, 18]);
  });

  it("counts each value once, and an empty cell as 0, whether Excel hands it over as 0 or as nothing", () => {
    const asOnTheWeb = grid([[6], [null], [6], [""]], [[0.5], [null]]);
    expect(asOnTheWeb.map(([first]) => first).slice(1)).toEqual([6, 0]);
    expect(asOnTheWeb).toEqual(grid([[6], [0], [6], [0]], [[0.5], [0]]));
  });

  it("when the ranges are left out, has half-yearly delays and the overruns of the AACE classes", () => {
    const [header, ...rows] = grid(none, none);
    expect(header!.slice(1)).toEqual([0, 0.2, 0.35, 0.65, 1]);
    expect(rows.map(([delay]) => delay)).toEqual([0, 6, 12, 18, 24]);
  });

  it("names the delay or overrun that is not a number", () => {
    expect(errorOf(() => grid([[0], ["six"]], none))?.message).toBe("The argument delay is 'six', which is not a number. Give a number, without unit or currency.");
    expect(errorOf(() => grid(none, [[-2]]))?.message).toBe("The argument overrun is -2, below -1. Give a fraction, such as 0.2 for 20 %.");
  });

  it("agrees in every cell with TROUGH", () => {
    const months = fc.double({ min: 0, max: 60, noNaN: true });
    const change = fc.double({ min: -1, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 5 }), fc.array(change, { minLength: 1, maxLength: 5 }), change, (delays, overruns, price) => {
        const [header, ...rows] = grid([delays], [overruns], price);
        for (const [delay, ...troughs] of rows) {
          troughs.forEach((value, column) => expect(value).toBe(lowest(100, 2, 60, 24, 5, delay, header![column + 1], price)));
        }
      }),
    );
  });
});

describe("SURVIVAL", () => {
  it("is 1 with ample money and 0 with none", () => {
    expect(share(1e6, 2, 60, 24)).toBe(1);
    expect(share(0, 2, 60, 24)).toBe(0);
  });

  it("gives the same answer for the same inputs", () => {
    expect(share(140, 2, 60, 24, 5)).toBe(share(140, 2, 60, 24, 5));
  });

  it("takes class 3 when none is given", () => {
    expect(share(140, 2, 60, 24, 5, null)).toBe(share(140, 2, 60, 24, 5, 3));
    expect(share(140, 2, 60, 24, 5, 5)).not.toBe(share(140, 2, 60, 24, 5, 3));
  });

  it("takes every assumption from the Model table", () => {
    const fixed = modelOf(["Factor", "Cost class 3", 0.25], ["Factor", "Delay mean", 6], ["Factor", "Delay deviation", 0], ["Factor", "Price volatility", 0]);
    // 30 months × 2 + 60 × 1.25 = 135 is just enough; margin 5 covers the burn of 2
    expect(share(135.001, 2, 60, 24, 5, 3, fixed)).toBe(1);
    expect(share(134.999, 2, 60, 24, 5, 3, fixed)).toBe(0);
  });

  it("names a class that does not exist and a factor that cannot be used", () => {
    expect(errorOf(() => share(140, 2, 60, 24, 5, 6))?.message).toBe(
      "The aace_class '6' is not an AACE estimate class. Give a number from 5 (a concept) to 1 (a tendered design); 3 is a feasibility study.",
    );
    expect(errorOf(() => share(140, 2, 60, 24, 5, 3, modelOf(["Factor", "Price volatility", 35])))?.message).toBe(
      "The Factor Price volatility must be one number from 0 to 10 (a year, 0.35 for 35 %).",
    );
    expect(errorOf(() => share(140, 2, 60, 24, 5, 3, modelOf(["Factor", "Cost class 3", "-15 to 20"])))?.message).toBe(
      "The Factor Cost class 3 runs from -15 to 20. Give fractions above -1, such as -0.15 to 0.2.",
    );
  });
});

describe("STRESS and SURVIVAL with the company's own slips (method, section 16)", () => {
  /** Promises first due on 1 January 2024 and met after these months of 30.4375 days (0 for kept). */
  const late = (...months: number[]) =>
    evidence(
      ...months.flatMap((slip, place) => [
        { Stage: "Metal", Status: "Announced", Site: `Plant ${place}`, Date: 44000, Due: 45292 },
        { Stage: "Metal", Status: "Operating", Site: `Plant ${place}`, Date: 45292 + Math.round(slip * 30.4375) },
      ]),
    ) as Cells;
  const five = late(0, 3, 6, 12, 24);
  const own = (table: unknown, company: unknown = [["Alpha"]]) => stress(100, 2, 60, 24, 5, none, [[0]], null, table as Cells, company);

  it("with five promises fallen due the grid's delays are 0, the median slip and the 90th percentile", () => {
    expect(own(five)).toEqual([
      ["Delay (months) ↓ / Overrun →", 0],
      [0, -8], // 100 − 24 × 2 − 60
      [6, -20], // 6 × 2 more burnt
      [24, -56], // 24 × 2 more burnt
    ]);
  });

  it("delays that are given go before the slips, and with four promises the defaults hold", () => {
    expect(stress(100, 2, 60, 24, 5, [[7]], [[0]], null, five, "Alpha").map(([delay]) => delay).slice(1)).toEqual([7]);
    expect(own(late(0, 3, 6, 12)).map(([delay]) => delay).slice(1)).toEqual([0, 6, 12, 18, 24]);
  });

  it("SURVIVAL draws the delay from the slips", () => {
    const fixed = modelOf(["Factor", "Cost class 3", 0], ["Factor", "Price volatility", 0]) as Cells;
    // 100 + 24 × 2 = 148 for the build, and 12 months of burn 2 for a delay of 12: four of the five slips are affordable; margin 5 covers the burn
    const lasts = survival(148 + 24, 2, 100, 24, 5, 3, fixed, five, "Alpha")[0]![0] as number;
    expect(Math.abs(lasts - 0.8)).toBeLessThan(0.016); // four standard errors of 10,000 draws: 4 × √(0.8 × 0.2 ÷ 10,000)
    expect(survival(148 + 24, 2, 100, 24, 5, 3, fixed, late(0, 3, 6, 12), "Alpha")).toEqual(survival(148 + 24, 2, 100, 24, 5, 3, fixed));
  });

  it("a table with a blank row in it is given all the same, and the model's names and words hold in it", () => {
    const [header, ...rows] = five;
    expect(own([header!, header!.map(() => null), ...rows])).toEqual(own(five));
    const fixed = [["Factor", "Cost class 3", 0], ["Factor", "Price volatility", 0]] as const;
    const asked = (company: string, ...more: (readonly [string, string, string])[]) => survival(148 + 24, 2, 100, 24, 5, 3, modelOf(...fixed, ...more) as Cells, five, company);
    expect(asked("Alpha Metals", ["Alias", "Alpha Metals", "Alpha"])).toEqual(asked("Alpha"));
    expect(errorOf(() => asked("Alpha Metals"))?.code).toBe("#N/A");
  });

  it.each([null, 0, "", [[null]]])("evidence and company given as %j are left out", (blank) => {
    expect(own(blank, blank)).toEqual(stress(100, 2, 60, 24, 5, none, [[0]]));
  });

  it("answers an error, with the remedy, for a company without evidence, one that is not there, and none", () => {
    expect(errorOf(() => own(null))?.message).toBe("The argument company needs the argument evidence. Name the evidence table, such as Evidence[#All].");
    expect(errorOf(() => own(five, "Alhpa"))).toEqual({ code: "#N/A", message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
    expect(errorOf(() => own(five, null))?.message).toBe("The company is blank. Give the name of a company in the evidence.");
  });
});

describe("whatever stands in the cells, the capital functions", () => {
  it("answer finite numbers, or an error with a sentence", () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom<unknown>(0, 1, 24, 600, -1, 1e100, -1e100, 1e308, Infinity, NaN, null, "", "x", true, {}, [[]], [[5]]));
    const finite = (answer: () => Cells) => {
      try {
        for (const value of answer().flat()) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        expect(error.message).toMatch(/\.$/);
        expect(error.message).not.toMatch(/report it/);
      }
    };
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell, cell, cell), ([a, b, c, d, e, f, g, h]) => {
        finite(() => trough(a, b, c, d, e, f, g, h));
        finite(() => stress(a, b, c, d, e, [[f, g]] as Cells, [[g, h]] as Cells, h));
        finite(() => survival(a, b, c, d, e, f, none));
      }),
      { numRuns: 300 },
    );
    finite(() => survival(1e100, 1e100, 1e100, 600, 1e100, 5, none));
    finite(() => stress(1e100, 1e100, 1e100, 600, -1e100, [[600]], [[100]], 100));
  });
});
