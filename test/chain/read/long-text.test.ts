import { expect, it } from "vitest";
import { read as readCell } from "../../../src/functions/read.ts";

it("CHAIN.READ answers a cell of 32,767 characters of any one sort: words, stops, brackets, letters without a space", () => {
  for (const piece of ["magnets will be produced, ", "mine ", "not ", ".", "((", "a", "$1.2.3,4 ", "mine,\n"]) {
    const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
    expect(readCell([[text]]).length).toBeGreaterThanOrEqual(2);
  }
});
