import { describe, expect, it } from "vitest";
import type { Cells } from "../../../../src/chain/cells/cell.ts";
import { canonical, fingerprintOf, heldCells, tableRowOf } from "../../../../src/workbook/insert/owned/fingerprint.ts";
import { EMPTY_PLAN, type Content, type Plan } from "../../../../src/workbook/insert/plan.ts";

/** A plan of a title, a note and a table; row 2 is the table's first. */
const planOf = (table: readonly (readonly Content[])[], links: Plan["links"] = []): Plan => ({
  ...EMPTY_PLAN,
  height: 2 + table.length,
  width: table[0]!.length,
  cells: [
    { row: 0, column: 0, height: 1, width: 1, contents: [["'Gap table: Alpha"]] },
    { row: 1, column: 0, height: 1, width: 1, contents: [["'Values from 7 rows"]] },
    { row: 2, column: 0, height: table.length, width: table[0]!.length, contents: table },
  ],
  links,
});
/** What the cells hold that is not the insert's. */
const theirs = (plan: Plan, cells: Cells) => {
  const held = heldCells(fingerprintOf(plan), cells);
  return cells.flatMap((row, y) => row.filter((content, x) => content !== "" && !held.holds(y, x)));
};
const TABLE: Content[][] = [["'Link", "'State", "'Proven"], ["'Mining", "'Proven", 0.85], ["'Metal", "'Absent", 0], ["'Magnet", "'Proven", 0.5]];
const CELLS: Cells = [["Gap table: Alpha", "", ""], ["Values from 7 rows", "", ""], ["Link", "State", "Proven"], ["Mining", "Proven", 0.85], ["Metal", "Absent", 0], ["Magnet", "Proven", 0.5]];
const changed = (row: number, column: number, content: unknown): Cells => CELLS.map((line, y) => line.map((cell, x) => (y === row && x === column ? content : cell)));

describe("of an insert, every cell is its own that still holds what was written, and no other", () => {
  it("all of them, as they were written", () => expect(theirs(planOf(TABLE), CELLS)).toEqual([]));

  it.each([
    ["the title", 0, 0, "My own title"],
    ["the note", 1, 0, "my note"],
    ["a header", 2, 1, "My state"],
    ["a word", 4, 1, "Pilot, I think"],
    ["a number", 4, 2, 0.3],
    ["the first cell of a row", 4, 0, "Alloy"],
    ["a cell beside the title", 0, 1, "beside"],
  ])("not %s that the user has changed", (_, row, column, content) => expect(theirs(planOf(TABLE), changed(row, column, content))).toEqual([content]));

  it("also where the user has sorted the table", () => expect(theirs(planOf(TABLE), [0, 1, 2, 5, 3, 4].map((row) => CELLS[row]!))).toEqual([]));

  it("also where the user has put a row between, which is theirs, and deleted one", () => {
    expect(theirs(planOf(TABLE), [...CELLS.slice(0, 4), ["mine", "Proven", 7], CELLS[5]!])).toEqual(["mine", "Proven", 7]);
  });

  it("a row that the user has copied below counts once", () => expect(theirs(planOf(TABLE), [...CELLS, CELLS[3]!])).toEqual(["Mining", "Proven", 0.85]));

  it("a source that became a link, by the link's text", () => {
    const plan = planOf([["'Source"], ["'10-K"]], [{ row: 3, column: 0, address: "https://example.org", text: "https://example.org" }]);
    expect(theirs(plan, [["Gap table: Alpha"], ["Values from 7 rows"], ["Source"], ["https://example.org"]])).toEqual([]);
  });

  it("nothing in cells that never held the insert, such as those that a crafted workbook names", () => {
    const held = heldCells(fingerprintOf(planOf(TABLE)), [["Budget", "2026"], ["Rent", 1000]]);
    expect(held.any).toBe(false);
    expect(heldCells([], CELLS).any).toBe(false);
  });

  it("the row of a formula is found where the user has put rows above it", () => {
    const live = planOf([['=CHAIN.GAPS(Evidence[#All],"Alpha")']]);
    expect(heldCells(fingerprintOf(live), [["Gap table: Alpha"], [""], ["Values from 7 rows"], ["mine"], ['=CHAIN.GAPS(Belege[#All],"Alpha")']]).rowOf(2)).toBe(4);
  });
});

describe("a formula is the insert's", () => {
  const wrote = '=CHAIN.COVERAGE(Evidence[#All],"MP Materials","Proven",,Model[#All])';

  it.each([
    ["as it was written", wrote],
    ["over tables that were renamed", '=CHAIN.COVERAGE(Belege[#All],"MP Materials","Proven",,MyWeights[#All])'],
    ["over the columns that it reads, one of which was renamed", '=CHAIN.COVERAGE(Evidence[[#All],[Firm]:[Web link (https)]],"MP Materials","Proven",,Model[#All])'],
    ["while the add-in is away", '=_xldudf_CHAIN_COVERAGE(Evidence[#All],"MP Materials","Proven",,Model[#All])'],
    ["as Excel spells it", '=chain.coverage(Evidence[#All], "MP Materials", "Proven", , Model[#All])'],
  ])("%s", (_, formula) => expect(canonical(formula)).toBe(canonical(wrote)));

  it.each([
    '=CHAIN.COVERAGE(Evidence[[#Data],[Company]:[Link]],"MP Materials","Proven",,Model[#All])',
    "=SupplyChain_total*2",
    "=Chain_costs",
    "=SUM('Value chain.xlsx'!A1)",
    "='chain.xlsx'!A1",
    '=CHAIN.RUN(Evidence[#All],"MP Materials")',
    '=CHAIN.COVERAGE(Evidence[#All],"mp materials","Proven",,Model[#All])',
    '=CHAIN.COVERAGE(Evidence[#All],"Lynas","Proven",,Model[#All])',
    '=2*CHAIN.COVERAGE(Evidence[#All],"MP Materials","Proven",,Model[#All])',
  ])("not the user's own %s", (formula) => expect(canonical(formula)).not.toBe(canonical(wrote)));
});

it("a table that the user has changed in every row is compared in a time that grows with its rows, not with their square", () => {
  const timed = (rows: number) => {
    const table: Content[][] = Array.from({ length: rows }, (_, row) => [`'row ${row}`, row, "'Proven", `'note ${row}`]);
    const cells = [["Gap table: Alpha"], ["Values from 7 rows"], ...table.map(([name, number]) => [String(name).slice(1), number, "mine", "mine"])];
    const start = performance.now();
    expect(theirs(planOf(table), cells)).toHaveLength(2 * rows);
    return performance.now() - start;
  };
  const least = (rows: number) => Math.min(...Array.from({ length: 3 }, () => timed(rows))); // a shared machine pauses now and then
  timed(1_000); // warm
  expect(least(20_000)).toBeLessThan(150 * least(1_000)); // 20 times the rows; the square would be 400 times
});

describe("the table of an insert begins below the lines that hold one cell each", () => {
  const written = (...contents: readonly (readonly Content[])[]) => fingerprintOf({ ...EMPTY_PLAN, height: contents.length, width: 2, cells: contents.map((line, row) => ({ row, column: 0, height: 1, width: line.length, contents: [line] })) });

  it.each([
    ["three: its title, its summary and its note", [["Gap table: Alpha"], ["15.9 % proven"], ["Values from 6 rows of Evidence."], ["Link", "State"], ["Mining", "Partial"]], 3],
    ["two, where it was made before there was a summary", [["Gap table: Alpha"], ["Values from 6 rows of Evidence."], ["Link", "State"], ["Mining", "Partial"]], 2],
    ["two above one formula that spills, which was all that older inserts wrote", [["Gap table: Alpha"], ["Live: follows the table Evidence."], ['=CHAIN.GAPS(Evidence[#All],"Alpha")']], 2],
    ["three above a formula with a link beside it", [["Gap table: Alpha"], ["=CHAIN.SUMMARY(1)"], ["Live: follows the table Evidence."], ["=CHAIN.GAPS(1)", "=HYPERLINK(1)"], ["", "=HYPERLINK(1)"]], 3],
  ])("%s", (_, contents, row) => expect(tableRowOf(written(...contents))).toBe(row));
});
