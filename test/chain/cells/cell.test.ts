import { describe, expect, it } from "vitest";
import { isBlank, keyOf, textOf } from "../../../src/chain/cells/cell.ts";

describe("cells (method section 2)", () => {
  it.each([["an empty text", ""], ["white space", " \t\u00a0\n"], ["null", null], ["nothing", undefined], ["the number 0", 0]])(
    "%s is blank",
    (_name, cell) => {
      expect(isBlank(cell)).toBe(true);
      expect(textOf(cell)).toBe("");
    },
  );

  it.each([["a text", "x"], ["the text 0", "0"], ["a number", 0.5], ["false", false]])("%s is not blank", (_name, cell) => {
    expect(isBlank(cell)).toBe(false);
  });

  it("compares text without regard to case, with runs of white space as one space", () => {
    expect(keyOf("  Energy \n FUELS ")).toBe(keyOf("energy fuels"));
  });
});
