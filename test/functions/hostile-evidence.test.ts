import { describe, expect, it } from "vitest";
import { companies } from "../../src/functions/companies.ts";
import { evidence, type Row } from "../chain/evidence-table.ts";
import { ask, errorOf } from "./ask.ts";

const PROTOTYPE_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];
const operating = (Company: string): Row => ({ Company, Stage: "Separation", Status: "Operating" });

describe("a hostile or careless workbook", () => {
  it.each(PROTOTYPE_NAMES)("scores a company named %s like any other, beside an honest one", (Company) => {
    const table = evidence(operating(Company), operating("Alpha"));
    // Operating 0.85 in one of seven links
    expect(ask.coverage(table, { company: Company })).toBeCloseTo(0.85 / 7, 12);
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12);
    expect(companies(table).flat()).toContain(Company);
    expect(ask.rank(table)).toHaveLength(3);
    expect(ask.matrix(table)).toHaveLength(3);
  });

  it.each(PROTOTYPE_NAMES)("finds no evidence for %s where no row has that name", (company) => {
    expect(errorOf(() => ask.coverage(evidence(operating("Alpha")), { company }))?.code).toBe("#N/A");
  });

  it.each(PROTOTYPE_NAMES)("refuses %s as a link or a status, and passes over a column of that name", (word) => {
    expect(errorOf(() => ask.coverage(evidence({ Stage: word, Status: "Operating" })))?.code).toBe("#VALUE!");
    expect(errorOf(() => ask.coverage(evidence({ Stage: "Separation", Status: word })))?.code).toBe("#VALUE!");
    expect(errorOf(() => ask.link(evidence(operating("Alpha")), word, "State"))?.code).toBeDefined();
    const table = evidence(operating("Alpha")).map((row, index) => [index === 0 ? word : "x", ...row]);
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12);
  });

  it("answers about cells as long as Excel allows, 32,767 characters, without repeating them in a sentence", () => {
    const long = "a".repeat(32_767);
    expect(ask.coverage(evidence({ ...operating("Alpha"), Source: long, Note: long }))).toBeCloseTo(0.85 / 7, 12);
    expect(ask.coverage(evidence(operating(long)), { company: long })).toBeCloseTo(0.85 / 7, 12);
    const refused = [
      errorOf(() => ask.coverage(evidence({ Stage: long, Status: "Operating" }))),
      errorOf(() => ask.coverage(evidence({ Stage: "Separation", Status: long }))),
      errorOf(() => ask.coverage(evidence(operating("Alpha")), { company: long })),
    ];
    expect(refused.map((error) => error?.code)).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
    for (const error of refused) expect(error!.message.length).toBeLessThan(1000);
  });

  it("answers for a whole column of 1,048,576 rows, nearly all of them empty", { timeout: 120_000 }, () => {
    const [header, row] = evidence(operating("Alpha"));
    const table = [header!, row!, ...Array.from({ length: 1_048_574 }, () => header!.map(() => null))];
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12);
    expect(ask.rank(table)).toHaveLength(2);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0"])("keeps %s the text it is, as a company's name", (Company) => {
    expect(companies(evidence(operating(Company))).flat()).toContain(Company);
    expect(ask.coverage(evidence(operating(Company)), { company: Company })).toBeCloseTo(0.85 / 7, 12);
  });
});
