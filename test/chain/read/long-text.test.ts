import { expect, it } from "vitest";
import { read } from "../../../src/chain/read/read.ts";
import { read as readCell } from "../../../src/functions/read.ts";

it("CHAIN.READ answers a cell of 32,767 characters of any one sort: words, stops, brackets, letters without a space", () => {
  for (const piece of ["magnets will be produced, ", "mine ", "not ", ".", "((", "a", "$1.2.3,4 ", "mine,\n", "we obtain metal from ", "agreed to buy A B. "]) {
    const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
    expect(readCell([[text]]).length).toBeGreaterThanOrEqual(2);
  }
});

it("a run of 400,000 letters without a stop is read in parts, each finding at its place", () => {
  const text = "the mine produced ore, ".repeat(17_400);
  const found = read(text).filter(({ link }) => link === "Mining");
  expect(found.length).toBeGreaterThan(100); // one a part of at most 3,000
  expect(found.every(({ start, end }) => text.slice(start, end).includes("produced"))).toBe(true);
});
