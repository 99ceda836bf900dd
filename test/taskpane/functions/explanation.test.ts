import { describe, expect, it } from "vitest";
import { explain } from "../../../src/taskpane/functions/explanation.ts";
import type { Entry } from "../../../src/taskpane/functions/catalogue.ts";
import type { SelectedCell } from "../../../src/workbook/read/cells/selected-cell.ts";
import { callsIn } from "../../../src/workbook/read/formulas/formula-calls.ts";

const cells = [
  ["Company", "Stage", "Status", "Date", "Source"],
  ["Alpha", "Mining", "Operating", "2024-01-31", "10-K"],
  ["Beta", "Magnet", "Construction", "2024-01-31", "10-K"],
];
const read = { table: "Evidence", cells, modelTable: undefined, model: null };
const COVERAGE = { id: "COVERAGE", parameters: ["evidence", "company", "basis", "as_of", "model"].map((name) => ({ name })) } as unknown as Entry;

/** The selected cell of a formula, `down` cells into its spill; `companies` stand in A2:A3. */
function selected(formula: string, down?: number): SelectedCell {
  const [call] = callsIn(formula);
  const args = call!.args.map((argument) => (argument.kind === "cells" ? { ...argument, holds: [["Alpha"], ["Beta"]] } : argument));
  const spilledFrom = down === undefined ? undefined : { address: "Sheet!B2", row: "0%", column: "0%", down, across: 0 };
  return { address: "Sheet!B2", text: "0%", spilledFrom, formula, call: { id: call!.id, args } };
}
const rowsOf = (cell: SelectedCell) => explain(cell, COVERAGE, read).rows.map(({ row, link }) => `${link} ${row}`);

describe("the rows behind a selected cell", () => {
  it("are those of the company that the formula names", () => {
    expect(rowsOf(selected('=CHAIN.COVERAGE(Evidence[#All],"Beta")'))).toEqual(["Magnet 3"]);
  });

  it("are, of a formula over several companies, those of the one that the spilled cell answers", () => {
    expect(rowsOf(selected("=CHAIN.COVERAGE(Evidence[#All],A2:A3)"))).toEqual(["Mining 2"]);
    expect(rowsOf(selected("=CHAIN.COVERAGE(Evidence[#All],A2:A3)", 1))).toEqual(["Magnet 3"]);
  });

  it("are none where the formula reads another table than the panel, another model, or a day that a formula gives", () => {
    expect(rowsOf(selected('=CHAIN.COVERAGE(Old[#All],"Beta")'))).toEqual([]);
    expect(rowsOf(selected('=CHAIN.COVERAGE(A1:E9,"Beta")'))).toEqual([]);
    expect(rowsOf(selected('=CHAIN.COVERAGE(Evidence[#All],"Beta","Proven",TODAY())'))).toEqual([]);
    expect(rowsOf(selected('=CHAIN.COVERAGE(Evidence[#All],"Beta","Proven",,A1:D9)'))).toEqual([]);
  });

  it("leave out, with a day, what is dated after it", () => {
    expect(explain(selected('=CHAIN.COVERAGE(Evidence[#All],"Beta","Proven","2023-12-31")'), COVERAGE, read).rows.map(({ why }) => why)).toEqual(["Dated after the as-of date: not counted"]);
  });

  it("of an enabler, which feeds no link, are under its stage", () => {
    const cells = [...read.cells, ["Beta", "Talent", "Operating", "2024-01-31", "10-K"]];
    const { rows } = explain(selected('=CHAIN.COVERAGE(Evidence[#All],"Beta")'), COVERAGE, { ...read, cells });
    expect(rows.map(({ row, link, why }) => `${row} ${link}: ${why}`).at(-1)).toMatch(/^4 Talent: Enabler: recorded/);
  });
});
