import { describe, expect, it } from "vitest";
import { companies } from "../../src/functions/companies.ts";
import { read } from "../../src/functions/read.ts";
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

  it("answers for a sheet that is full of evidence, 1,048,575 rows beneath the header", { timeout: 120_000 }, () => {
    const [header, row] = evidence({ ...operating("Alpha"), Site: "__proto__", Country: "constructor" });
    const table = [header!, ...new Array(1_048_575).fill(row!)]; // one row, a million times: the test needs no memory for them
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12);
    expect(ask.matrix(table, { by: "Site" }).slice(1).map(([site]) => site)).toEqual(["__proto__"]);
  });

  it.each(PROTOTYPE_NAMES)("groups by a site and a country named %s", (name) => {
    const table = evidence({ ...operating("Alpha"), Site: name, Country: name }, operating("Beta"));
    for (const by of ["Site", "Country"]) expect(ask.matrix(table, { by }).flat()).toContain(name);
    expect(ask.gaps(table)).toHaveLength(8);
    expect(ask.why(table, null).flat()).toContain("Separation");
  });

  it("reads a press release of a million characters", () => {
    const paragraph = "The company produced 120 tonnes of separated NdPr oxide. "; // 57 characters
    const found = read(Array.from({ length: 31 }, () => [paragraph.repeat(574)])); // cells of 32,718
    expect(found.filter((row) => row[4] === "evidence")).toHaveLength(31 * 574);
  });

  it.each([".", '."', "\n", "A.", "1,", "-", "’", " "])("reads a press release of a million times %j, and finds nothing", (run) => {
    const cells = Array.from({ length: 31 }, () => [`${run.repeat(32_766 / run.length)}x`]);
    expect(read(cells)).toHaveLength(2); // the header row, and the row that says so
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0"])("keeps %s the text it is, as a company's name", (Company) => {
    expect(companies(evidence(operating(Company))).flat()).toContain(Company);
    expect(ask.coverage(evidence(operating(Company)), { company: Company })).toBeCloseTo(0.85 / 7, 12);
  });
});
