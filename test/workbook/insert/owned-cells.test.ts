import { describe, expect, it } from "vitest";
import { ownCells, type Cells } from "../../../src/workbook/insert/owned-cells.ts";
import type { Insert, Mode } from "../../../src/workbook/insert/insert-kinds.ts";
import type { Box } from "../../../src/workbook/insert/plan.ts";

/** The cells that hold something and are the user's, by what they hold. */
const theirs = (insert: Insert, mode: Mode, cells: Cells, spill: Box | null = null, height = cells.length) => {
  const own = ownCells({ insert, mode }, cells, height, cells[0]!.length, spill);
  return cells.flatMap((line, row) => line.filter((content, column) => content !== "" && !own(row, column)));
};

describe("a live insert of one formula", () => {
  const cells = (...below: Cells) => [["Gap table: Alpha", "beside", ""], ["Live: follows …", "", ""], ["=CHAIN.GAPS(Evidence[#All])", "State", ""], ...below];

  it("owns its title, its note, its formula and what that spills over, and nothing beside or below", () => {
    const spill = { row: 2, column: 0, height: 2, width: 2 };
    expect(theirs("Gap table", "Live formulas", cells(["Mine", "Proven", "mine"], ["mine too", "", ""]), spill)).toEqual(["beside", "mine", "mine too"]);
  });

  it("owns three cells alone where a typed cell keeps it from spilling", () => {
    expect(theirs("Gap table", "Live formulas", cells(["", "typed", ""]))).toEqual(["beside", "State", "typed"]);
  });

  it("does not own what was typed over its formula", () => {
    expect(theirs("Ranking", "Live formulas", [["Ranking"], ["Live"], ["typed"]])).toEqual(["typed"]);
  });

  it("owns its formula where the user has put a row above it, and where the functions have not loaded", () => {
    expect(theirs("Ranking", "Live formulas", [["Ranking"], ["Live"], [""], ["=_xldudf_CHAIN_RANK(Evidence[#All])"]])).toEqual([]);
  });

  it("does not own a formula of the add-in's that the user has typed beside or below it", () => {
    const typed = "=CHAIN.MODEL()";
    expect(theirs("Ranking", "Live formulas", [["Ranking", typed], ["Live", ""], ["=CHAIN.RANK(Evidence[#All])", ""], [typed, ""]])).toEqual([typed, typed]);
  });

  it("owns what it spills over beyond the cells that it was given", () => {
    expect(theirs("Ranking", "Live formulas", [["Ranking"], ["Live"], ["=CHAIN.RANK(Evidence[#All])"], ["Alpha"], ["mine"]], { row: 2, column: 0, height: 2, width: 1 }, 3)).toEqual(["mine"]);
  });
});

describe("a live insert with a formula in each row", () => {
  it("owns those rows' labels and formulas, and no other cell", () => {
    const cells = [
      ["Scorecard: Alpha", "", ""],
      ["Live: follows …", "", ""],
      ["Measure", "Value", "State"],
      ["Proven", '=CHAIN.COVERAGE(Evidence[#All],"Alpha")', "typed"],
      ["typed below", "", ""],
    ];
    expect(theirs("Scorecard", "Live formulas", cells)).toEqual(["typed", "typed below"]);
  });
});

describe("an insert of values", () => {
  it("owns its table, and not what stands beside its title", () => {
    expect(theirs("Gap table", "Values", [["Gap table: Alpha", "beside"], ["Values from …", ""], ["Link", "State"], ["Mine", "Proven"]])).toEqual(["beside"]);
  });

  it("owns a chart's cells, and not what stands below them or under the chart", () => {
    const aside = Array.from({ length: 9 }, () => "");
    const line = (...cells: readonly (string | number)[]) => [...cells, ...aside];
    const cells = [line("Coverage", "", "", "", ""), line("Values", "", "", "", ""), line("Company", "Proven", "Pending", "Claimed only", ""), line("Alpha", 0.5, 0, 0.1, "under"), line("below", "", "", "", "")];
    expect(theirs("Chart", "Values", cells)).toEqual(["under", "below"]);
  });
});

it("owns nothing beyond its cells", () => {
  expect(theirs("Gap table", "Values", [["Gap table: Alpha"], ["Values"], ["Link"], ["Mine"], ["mine"]], null, 4)).toEqual(["mine"]);
});
