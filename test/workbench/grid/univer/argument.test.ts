import { ArrayValueObject, BooleanValueObject, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { describe, expect, it } from "vitest";
import type { Blanks } from "../declared.ts";
import { hand } from "./argument.ts";

type Content = string | number | boolean | null;

function cell(content: Content): BaseValueObject {
  if (content === null) return NullValueObject.create();
  if (typeof content === "string") return StringValueObject.create(content);
  return typeof content === "number" ? NumberValueObject.create(content) : BooleanValueObject.create(content);
}

const cells = (rows: Content[][]): BaseValueObject =>
  ArrayValueObject.create({ calculateValueList: rows.map((row) => row.map(cell)), rowCount: rows.length, columnCount: rows[0]!.length, unitId: "", sheetId: "", row: 0, column: 0 });

const given = (value: BaseValueObject | undefined, type = "any", dimensionality?: string, blanks: Blanks = "zero"): unknown => {
  const handed = hand(value, { type, ...(dimensionality ? { dimensionality } : {}) }, blanks);
  return "json" in handed ? JSON.parse(handed.json) : handed.instead.getValue();
};

describe("an argument", () => {
  it("that is left out is null, for a value and for a range", () => {
    expect(given(undefined)).toBeNull();
    expect(given(NullValueObject.create(), "any", "matrix")).toBeNull();
  });

  it("is handed over in rows where a range is declared, also when it is one cell", () => {
    expect(given(cells([["a", 1], ["b", true]]), "any", "matrix")).toEqual([["a", 1], ["b", true]]);
    expect(given(StringValueObject.create("a"), "any", "matrix")).toEqual([["a"]]);
  });

  it("is handed over as a value where one is declared, also when it is a range of one cell", () => {
    expect(given(cells([[7]]))).toBe(7);
  });

  it.each([
    ["zero", 0],
    ["null", null],
  ] as const)("has its empty cells as %s, by the habit of the host", (blanks, empty) => {
    expect(given(cells([["a", null]]), "any", "matrix", blanks)).toEqual([["a", empty]]);
  });

  it.each([
    ["number", "twelve", "#VALUE!"],
    ["number", "12", "#VALUE!"], // Excel asks for a number, not for a text that looks like one
    ["number", true, 1],
    ["string", 12, "12"],
    ["string", true, "TRUE"],
    ["boolean", 0, false],
    ["boolean", "true", true],
    ["boolean", "yes", "#VALUE!"],
    ["any", "12", "12"],
  ])("declared as %s takes %j as %j", (type, value, taken) => {
    expect(given(cells([[value]]), type)).toBe(taken);
    expect(given(cells([[value]]), type, "matrix")).toEqual(taken === "#VALUE!" ? taken : [[taken]]);
  });

  it("that waits for an answer of its own keeps its caller waiting", () => {
    expect(given(cells([["a", "#BUSY!"]]), "any", "matrix")).toBe("#BUSY!");
    expect(given(NumberValueObject.create(1), "number")).toBe(1);
  });
});
