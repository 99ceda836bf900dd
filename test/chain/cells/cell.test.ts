import { describe, expect, it } from "vitest";
import { hasHiddenCharacter, isBlank, isError, keyOf, quoted, shown, textOf } from "../../../src/chain/cells/cell.ts";

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

  it.each<[string, unknown, unknown]>([
    ["a formatted number shows its number", { type: "FormattedNumber", basicValue: 45351, basicType: "Double" }, 45351],
    ["an entity shows its text", { type: "Entity", text: "MP Materials", basicType: "Error", basicValue: "#VALUE!" }, "MP Materials"],
    ["an empty cell shows nothing", { type: "Empty", text: "x" }, null],
    ["an error shows its error, whatever its text", { type: "Error", basicValue: "#N/A", text: "x" }, "#N/A"],
    ["an entity without a text that is an error by its basic type shows it", { type: "Entity", basicType: "Error", basicValue: "#REF!" }, "#REF!"],
    ["an error of no known name is #VALUE!", { type: "Error", basicValue: "oops" }, "#VALUE!"],
    ["an error without a name is #VALUE!", { type: "Error", basicValue: 5 }, "#VALUE!"],
    ["an array shows nothing known: #VALUE!", { type: "Array", basicValue: {} }, "#VALUE!"],
    ["an object of nothing known is #VALUE!", {}, "#VALUE!"],
    ["a plain text shows itself", "x", "x"],
  ])("of a data type, %s", (_, cell, value) => expect(shown(cell)).toEqual(value));

  it("an error is one as an object and as its text, and no other text, number or blank is", () => {
    for (const cell of ["#N/A", "#ref!", { type: "Error", basicValue: "#DIV/0!" }, {}]) expect(isError(cell)).toBe(true);
    for (const cell of ["#1 mine", "N/A", "see #N/A", 5, true, null, undefined, { type: "Double", basicValue: 5 }, { type: "String", basicValue: "x" }]) expect(isError(cell)).toBe(false);
  });

  it("a data type is blank where what it shows is", () => {
    expect([{ type: "Empty" }, { type: "Double", basicValue: 0 }, { type: "String", basicValue: "n/a" }].map(isBlank)).toEqual([true, true, true]);
    expect([{ type: "Double", basicValue: 1 }, {}].map(isBlank)).toEqual([false, false]);
    expect(keyOf({ type: "Entity", text: " MP  Materials" })).toBe("mp materials");
    expect([keyOf(true), textOf(true)]).toEqual(["true", "TRUE"]);
  });

  it("is quoted tidied, to at most sixty characters, even where it is blank", () => {
    expect(quoted("x".repeat(60))).toBe(`'${"x".repeat(60)}'`);
    expect(quoted("x".repeat(61))).toBe(`'${"x".repeat(59)}…'`);
    expect([quoted(" n/a "), quoted("a\u200b  b"), quoted(5)]).toEqual(["'n/a'", "'a b'", "'5'"]);
  });

  it("tells a text with an invisible character, at its beginning too", () => {
    expect(["\u200bAlpha", "Al\u00adpha"].map(hasHiddenCharacter)).toEqual([true, true]);
    expect(["Alpha", "", 5, null].map(hasHiddenCharacter)).toEqual([false, false, false, false]);
  });
});
