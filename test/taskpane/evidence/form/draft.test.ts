import { describe, expect, it } from "vitest";
import { findColumns } from "../../../../src/chain/model/columns.ts";
import { DEFAULT_MODEL } from "../../../../src/chain/model/model.ts";
import { obstacleOf, rowChecker, rowOf, type Draft } from "../../../../src/taskpane/evidence/form/draft.ts";

const HEADER = ["Note", "Company", "Stage", "Status", "Ownership", "Quantity", "Date", "Source"];
const COLUMNS = findColumns([HEADER], DEFAULT_MODEL);
const row = (draft: Draft) => rowOf(draft, COLUMNS, HEADER.length);

describe("The would-be row of the form", () => {
  it("puts each field under its header, wherever that stands, and leaves the rest empty", () => {
    expect(row({ Company: " Alpha ", Stage: "Magnet", Status: "Pilot" })).toEqual([null, "Alpha", "Magnet", "Pilot", null, null, null, null]);
  });

  it.each([
    ["51", 0.51],
    ["51 %", 0.51],
    ["0.5", 0.005], // half a per cent, not half
    ["100", 1],
    ["120", "120%"], // CHECK refuses it: above 100
    ["half", "half"],
  ])("takes the ownership %j as per cent", (typed, cell) => expect(row({ Ownership: typed })[4]).toBe(cell));

  it("makes numbers of quantities and dates, and leaves what it cannot read to CHECK", () => {
    expect(row({ Quantity: "850", Date: "2026-07-05" }).slice(5, 7)).toEqual([850, 46208]); // Excel: DATE(2026,7,5) = 46208
    expect(row({ Quantity: "850 t", Date: "last week" }).slice(5, 7)).toEqual(["850 t", "last week"]);
  });

  it("is judged by CHECK as a row of the table: its own problems only, twins included", () => {
    const table = [HEADER, [null, "Alpha", "Magnet", "Pilot", null, null, 46208, "10-K"], [null, "", "Mining", "Pilot", null, null, 46208, "10-K"]];
    const problems = (draft: Draft) => rowChecker(table, COLUMNS, DEFAULT_MODEL)(row(draft)).map(({ column, kind }) => `${kind} ${column}`);
    expect(problems({ Company: "Beta", Stage: "Magnet", Status: "Pilot", Date: "2026-07-05", Source: "10-K" })).toEqual([]);
    expect(problems({ Company: "Alpha", Stage: "Magnet", Status: "Pilot", Date: "2026-07-05", Source: "10-K" })).toEqual(["Warning Company"]);
    expect(problems({ Company: "Beta", Stage: "Magnet", Status: "Pilot", Ownership: "120", Date: "2026-07-05" })).toEqual(["Error Ownership", "Warning Source"]);
  });

  it.each<readonly [string, Draft, ReturnType<typeof obstacleOf>]>([
    ["can be added with warnings", { Company: "Beta", Stage: "Magnet", Status: "Pilot" }, undefined],
    ["cannot with an error", { Company: "Beta", Stage: "Magnet" }, "errors"],
    ["cannot while it says nothing", { Company: " " }, "empty"],
    ["cannot while it holds no more than the date it starts with", { Date: "2026-07-05" }, "empty"],
  ])("%s", (_, draft, obstacle) => expect(obstacleOf(draft, rowChecker([HEADER], COLUMNS, DEFAULT_MODEL)(row(draft)))).toBe(obstacle));
});
