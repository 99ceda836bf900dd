import { expect, it } from "vitest";
import { subtractRanges } from "../../../../src/workbook/insert/apply/subtract-ranges.ts";

it("takes an area in which nothing is spared in one box", () => {
  expect(subtractRanges(600, 12, () => false)).toEqual([{ row: 0, column: 0, height: 600, width: 12 }]);
});

it("leaves a spared cell out, and takes the rows above and below it whole", () => {
  expect(subtractRanges(4, 3, (row, column) => row === 1 && column === 1)).toEqual([
    { row: 0, column: 0, height: 1, width: 3 },
    { row: 1, column: 0, height: 1, width: 1 },
    { row: 1, column: 2, height: 1, width: 1 },
    { row: 2, column: 0, height: 2, width: 3 },
  ]);
});

it("takes no box where all of it is spared", () => {
  expect(subtractRanges(2, 2, () => true)).toEqual([]);
});

it("takes each cell once, and no spared one, whatever is spared", () => {
  for (let spared = 0; spared < 512; spared++) {
    const isSpared = (row: number, column: number) => ((spared >> (row * 3 + column)) & 1) === 1;
    const taken = subtractRanges(3, 3, isSpared).flatMap((box) => Array.from({ length: box.height * box.width }, (_, cell) => (box.row + Math.floor(cell / box.width)) * 3 + box.column + (cell % box.width)));
    expect(taken.sort()).toEqual(Array.from({ length: 9 }, (_, cell) => cell).filter((cell) => !isSpared(Math.floor(cell / 3), cell % 3)));
  }
});
