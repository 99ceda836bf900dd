import { describe, expect, it } from "vitest";
import { ChainError, orProblem } from "../../../src/chain/cells/chain-error.ts";
import { companyNamed } from "../../../src/chain/evidence/companies.ts";
import { COLUMNS, type Column } from "../../../src/chain/model/columns.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { changes } from "../../../src/functions/changes.ts";
import { promises } from "../../../src/functions/promises.ts";
import { throughput } from "../../../src/functions/throughput.ts";
import { ask, errorOf } from "../../functions/ask.ts";
import { evidence, type Cell, type Row } from "../evidence-table.ts";

const whole: Row = {
  Ticker: "ALP", Stage: "Metal", Status: "Operating", Route: "Acquired", Ownership: 0.6, Deal: "Closed", Through: "LCM", Product: "NdPr", Quantity: 800, Unit: "t NdPr metal/yr", Basis: "Actual",
  Site: "Cheshire", Country: "UK", Date: "2025-06-01", "Asserted by": "Filing", Source: "10-K", Link: "https://example.com/10k", Note: "First ingots", Buyer: "GM", Due: "2027", Promised: "Qualified", Recorded: "2025-07-01", Quote: "We made metal", Page: "12", Archive: "https://example.com/copy",
};
const rows: Row[] = [whole, { ...whole, Date: "2023-01-01", Status: "Announced", Due: "2024", Recorded: "2023-01-02", Source: null }, { ...whole, Stage: "Alloy", Deal: null, Link: null, Source: null, "Asserted by": "Analyst" }];

/** The table with one of its columns moved to the first place. */
function withFirst(table: readonly Cell[][], column: Column): Cell[][] {
  const from = table[0]!.indexOf(column);
  return table.map((row) => [row[from]!, ...row.filter((_, place) => place !== from)]);
}

/** What the functions answer of a table. */
const answers = (table: Cell[][]) => ({
  why: ask.why(table, null),
  gaps: ask.gaps(table),
  check: ask.check(table).filter((line) => line[2] !== "Note"),
  matrix: (["Site", "Country"] as const).map((by) => ask.matrix(table, { by })),
  promises: promises(table, [["Alpha"]]),
  throughput: throughput(table, [["Alpha"]]),
  changes: (["2023-01-01", "2025-06-01"] as const).map((from) => changes(table, from, "2025-08-01", [["Alpha"]], "Known")),
});

describe("columns are found by their headers, in any order (method, section 2)", () => {
  const table = evidence(...rows);
  const usual = answers(table);

  it("the table names every column", () => expect([...table[0]!].sort()).toEqual([...COLUMNS].sort()));

  it.each(COLUMNS)("%s is read the same where it stands first", (column) => expect(answers(withFirst(table, column))).toEqual(usual));
});

describe("a cell that cannot be read is an error of its company, in any column and wherever the column stands (method, section 2)", () => {
  it.each<[Column, Cell]>([
    ["Stage", "Mettal"], ["Status", "Runing"], ["Route", "Bought"], ["Ownership", "half"], ["Ownership", -0.5], ["Deal", "Done"], ["Basis", "Plated"], ["Quantity", "many"], ["Quantity", -1], ["Date", "soon"], ["Due", "soon"], ["Recorded", "soon"], ["Promised", "soon"],
    ...COLUMNS.filter((column) => column !== "Company").map((column): [Column, Cell] => [column, "#N/A"]),
  ])("%s: %j", (column, cell) => {
    const table = withFirst(evidence({ ...whole, [column]: cell }, { ...whole, Company: "Beta" }), column);
    expect(errorOf(() => ask.coverage(table))?.message).toMatch(new RegExp(`^Row 2: (The|A) .*${column === "Promised" && cell === "soon" ? "Promised" : column}`));
    expect(ask.coverage(table, { company: "Beta" })).toBeCloseTo((0.85 * 0.6) / 7, 12); // other companies are unaffected
    const { evidence: read } = scoreEvidence(table);
    const problem = orProblem(() => companyNamed(read, "Alpha"));
    expect(problem instanceof ChainError && problem.facts.place).toEqual({ table: "evidence", row: 2, column });
  });

  it.each<[Column, Cell, string]>([
    ["Quantity", -5, "The Quantity '-5' is negative. Give an amount of 0 or more."],
    ["Ownership", "0,51", "The Ownership '0,51' has a decimal comma. Write it with a point, such as 0.51 or 51%."],
    ["Ownership", "12,5 %", "The Ownership '12,5 %' has a decimal comma. Write it with a point, such as 0.51 or 51%."],
    ["Ownership", "1,000,000", "The Ownership '1,000,000' is not above 0 and at most 100. Give a fraction such as 0.51 or a percentage such as 51%."],
    ["Due", "soon", "The Due 'soon' is not a day from 1950 on. Give a date cell, the text 2026-07-05, or a period such as 2026, 2026-10, Q4 2026 or H2 2026."],
    ["Recorded", "soon", "The Recorded 'soon' is not a day from 1950 on. Give a date cell, the text 2026-07-05, or a period such as 2026, 2026-10, Q4 2026 or H2 2026."],
  ])("%s %j: %s", (column, cell, sentence) => expect(errorOf(() => ask.coverage(evidence({ ...whole, [column]: cell })))?.message).toBe(`Row 2: ${sentence}`));

  it("a row with facts and no company belongs to nobody: CHECK says so, and the others are answered", () => {
    const table = evidence(whole, { ...whole, Company: null });
    expect(ask.check(table).find((line) => line[2] === "Error")).toEqual([3, "Company", "Error", "", "", "The Company is blank: the row belongs to nobody and is left out. Name the company, or clear the row."]);
    expect(ask.coverage(table)).toBeCloseTo((0.85 * 0.6) / 7, 12);
  });
});
