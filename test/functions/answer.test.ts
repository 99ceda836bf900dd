import { describe, expect, it } from "vitest";
import { orProblem } from "../../src/chain/cells/chain-error.ts";
import { answer } from "../../src/functions/boundary/answer.ts";
import { scalar } from "../../src/functions/boundary/argument.ts";
import { companies } from "../../src/functions/companies.ts";
import { coverage } from "../../src/functions/coverage.ts";
import { funding } from "../../src/functions/funding.ts";
import { gaps } from "../../src/functions/gaps.ts";
import { link } from "../../src/functions/link.ts";
import { history } from "../../src/functions/history.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { rank } from "../../src/functions/rank.ts";
import { evidence, modelOf, WORKED_EXAMPLE } from "../chain/evidence-table.ts";
import { ask, errorOf } from "./ask.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- as Excel hands arguments over */
const left = null as any;
const EMPTY = [["Company", "Stage", "Status"]];

describe("what a cell gets when it asks for several names", () => {
  const ASKED = [["Alpha", null, "Alhpa"], [0, "ALPHA", " "]];

  it("answers in the shape of the names: a blank for a blank, and an error only where a name is not there", () => {
    const [[first, second, third], [fourth, fifth, sixth]] = coverage(WORKED_EXAMPLE, ASKED) as any;
    expect([first, fifth].map((share: number) => share.toFixed(6))).toEqual(["0.158571", "0.158571"]); // 1.11 ÷ 7
    expect([second, fourth, sixth]).toEqual(["", "", ""]);
    expect(third).toMatchObject({ code: "#N/A", message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
  });

  it("refuses one blank name, which is no question", () => {
    for (const blank of [null, 0, "", " "]) {
      expect(errorOf(() => coverage(WORKED_EXAMPLE, [[blank]]))).toEqual({ code: "#VALUE!", message: "The company is blank. Give the name of a company in the evidence." });
    }
    expect(errorOf(() => coverage(WORKED_EXAMPLE, left))?.message).toMatch(/^The company is blank/);
    expect(errorOf(() => history(WORKED_EXAMPLE, left, left))?.message).toMatch(/^The company is blank/);
  });

  it("LINK answers companies down and links across, and for one link in the shape of the companies", () => {
    expect(link(WORKED_EXAMPLE, [["Alpha"], [null]], [["Metal", "Alloy", null]])).toEqual([
      ["Proven", "Pending", ""],
      ["", "", ""],
    ]);
    expect(link(WORKED_EXAMPLE, [["Alpha", null]], [["Metal"]])).toEqual([["Proven", ""]]);
    expect(errorOf(() => link(WORKED_EXAMPLE, [["Alpha"]], left))?.message).toBe(
      "The link is blank. Use one of: Mining, Concentration, Separation, Metal, Alloy, Magnet, Customer.",
    );
    expect(errorOf(() => link(WORKED_EXAMPLE, left, [["Metal"]]))?.message).toMatch(/^The company is blank/);
  });

  it("MATRIX and RANK keep a name that is not there in its own row, and by country refuse it", () => {
    const asked = [["Alpha"], ["Alhpa"]];
    expect(matrix(WORKED_EXAMPLE, asked)[2]!.slice(1)).toSatisfy((cells: any[]) => cells.every((cell) => cell.code === "#N/A"));
    expect(rank(WORKED_EXAMPLE, asked)[2]!.slice(0, 2)).toEqual(["", "Alhpa"]);
    expect(errorOf(() => matrix(WORKED_EXAMPLE, asked, left, left, left, "Country"))).toEqual({ code: "#N/A", message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
  });

  it("MATRIX by country shows the error of an unreadable row in every country of its company, and answers for the others", () => {
    const table = evidence(
      { Stage: "Metal", Status: "Operating", Country: "Japan" },
      { Company: "Beta", Stage: "Mining", Status: "Operating", Country: "France" },
      { Company: "Beta", Stage: "Metal", Status: "Nonsense", Country: "Estonia" },
      { Company: "Beta", Stage: "Alloy", Status: "Nonsense", Country: "Estonia" },
    );
    const rows = new Map(matrix(table, left, left, left, left, "country").map((row) => [row[0], row]));
    expect([...rows.keys()]).toEqual(["Country", "Estonia", "France", "Japan"]);
    expect(rows.get("Japan")!.at(-1)).toBeCloseTo(0.85 / 7, 12);
    for (const country of ["Estonia", "France"]) expect(rows.get(country)!.at(-1).message).toMatch(/^Row 4: The Status 'Nonsense'/);
    const onlyAlpha = matrix(table, [["Alpha"]], left, left, left, "Country");
    expect(onlyAlpha.map((row) => row[0])).toEqual(["Country", "Japan"]);
  });

  it("refuses to gather by anything but Company, Ranking, Country or Site", () => {
    expect(errorOf(() => ask.matrix(WORKED_EXAMPLE, { by: "Contry" }))?.message).toBe("The table cannot be made by 'Contry'. Did you mean 'Country'?");
    expect(errorOf(() => ask.matrix(WORKED_EXAMPLE, { by: "Year" }))?.message).toBe("The table cannot be made by 'Year'. Use one of: Company, Ranking, Country, Site.");
  });
});

describe("a table with the investor's own headers", () => {
  const firms = [
    ["Firma", "Stage", "Status", "Route", "Quantity", "Unit", "Source"],
    ["Alpha", "Capital", "Funded", "Loan", 5, "USD m", "Report"],
    ["Alpha", "Cell", "Operating", null, null, null, "Report"],
  ];
  const model = modelOf(["Column", "Firma", "Company"], ["Link", "Cell", 1], ["Link", "Pack", 1]);

  it("is read by every function that the model can be handed to: also by COMPANIES and FUNDING, over a chain of their own", () => {
    expect(companies(firms, model)).toEqual([["Alpha"]]);
    expect(funding(firms, [["Alpha"]], null, model)[1]!.slice(0, 3)).toEqual(["USD", "Loan", 5]);
    expect(ask.coverage(firms, { model })).toBe(0.425); // 0.85 ÷ 2
  });

  it("cannot be read without the model, and the remedy is named", () => {
    for (const call of [() => companies(firms), () => funding(firms, [["Alpha"]])]) expect(errorOf(call)?.message).toMatch(/map your own header with a Column row in the Model table\.$/);
  });
});

describe("a table without a row", () => {
  const NO_ROWS = { code: "#N/A", message: "The evidence table has no rows yet. Add a row for a company." };

  it("has no companies to list, rank or compare", () => {
    for (const call of [() => companies(EMPTY), () => ask.rank(EMPTY), () => ask.matrix(EMPTY)]) expect(errorOf(call)).toEqual(NO_ROWS);
  });

  it("has no evidence for a name", () => {
    expect(errorOf(() => ask.coverage(EMPTY))).toEqual({ code: "#N/A", message: "No evidence for 'Alpha': the table has no rows yet." });
  });

  it("needs a header row all the same", () => {
    for (const nothing of [[], [[]], [[null]], left] as any[]) expect(errorOf(() => gaps(nothing, [["Alpha"]]))?.message).toMatch(/^The evidence has no column headed Company or Issuer or Name/);
  });
});

describe("between the method and Excel", () => {
  it("a fault of ours is not taken for the investor's: it says so, and asks for a report", () => {
    const fault = () => {
      throw new RangeError("a fault");
    };
    expect(errorOf(() => answer(fault))).toEqual({ code: "#VALUE!", message: "Chain of Proof could not work this out (a fault). Please report it with the formula." });
    expect(errorOf(() => answer(() => { throw "text"; }))?.message).toBe("Chain of Proof could not work this out (text). Please report it with the formula.");
    expect(() => orProblem(fault)).toThrow(RangeError);
  });

  it("a number that Excel cannot show becomes an error with a sentence, in its own cell", () => {
    const [[good, infinite, none]] = answer(() => [[1, Infinity, NaN]]) as any;
    expect(good).toBe(1);
    for (const cell of [infinite, none]) expect(cell).toMatchObject({ code: "#VALUE!", message: "Chain of Proof could not work this out (the number is too large). Please report it with the formula." });
  });

  it("an argument of one cell may be a range of one cell, and no larger", () => {
    expect(scalar([["Proven"]], "basis")).toBe("Proven");
    expect(scalar(null, "basis")).toBeNull();
    expect(() => scalar([["Proven", "Claimed"]], "basis")).toThrow("The argument basis takes one cell, and was given 2.");
  });
});
