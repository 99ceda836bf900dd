import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { describe, expect, it } from "vitest";
import type { Blanks, Errors } from "../declared.ts";
import { hand } from "./argument.ts";

type Content = string | number | boolean | null;

function cell(content: Content): BaseValueObject {
  if (content === null) return NullValueObject.create();
  if (typeof content === "string") return StringValueObject.create(content);
  return typeof content === "number" ? NumberValueObject.create(content) : BooleanValueObject.create(content);
}

/** Cells, and below them one more. */
const cells = (rows: Content[][], below?: BaseValueObject): BaseValueObject =>
  ArrayValueObject.create({ calculateValueList: [...rows.map((row) => row.map(cell)), ...(below ? [[below]] : [])], rowCount: rows.length + (below ? 1 : 0), columnCount: rows[0]!.length, unitId: "", sheetId: "", row: 0, column: 0 });

const given = (value: BaseValueObject | undefined, type = "any", dimensionality?: string, blanks: Blanks = "zero", errors: Errors = "refused"): unknown => {
  const handed = hand(value, { type, ...(dimensionality ? { dimensionality } : {}) }, { blanks, errors });
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

  it("with an error cell keeps the function from being called: the cell shows the error", () => {
    const withError = cells([["a", 1]], ErrorValueObject.create(ErrorType.NA));
    expect([given(withError, "any", "matrix"), given(ErrorValueObject.create(ErrorType.DIV_BY_ZERO))]).toEqual(["#N/A", "#DIV/0!"]);
  });

  it("hands an error cell over as the runtime's error where functions.json allows it, to parameters of any type only", () => {
    const withError = cells([["a", 1]], ErrorValueObject.create(ErrorType.NA));
    const error = { type: "CustomFunctionError", code: "#N/A" };
    expect([given(withError, "any", "matrix", "zero", "errors"), given(withError, "number", "matrix", "zero", "errors")]).toEqual([[["a", 1], [error]], "#N/A"]);
  });

  it("hands an error cell over as a data type where functions.json takes these", () => {
    const error = { value: '{"type":"Error","basicType":"Error","basicValue":"#N/A"}' };
    expect(given(cells([["a", 1]], ErrorValueObject.create(ErrorType.NA)), "any", "matrix", "zero", "data types")).toEqual([["a", 1], [error]]);
  });

  it("that waits for an answer of its own keeps its caller waiting", () => {
    expect(given(cells([["a", "#BUSY!"]]), "any", "matrix")).toBe("#BUSY!");
    expect(given(NumberValueObject.create(1), "number")).toBe(1);
  });
});
