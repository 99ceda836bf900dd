/** What functions do more where the host offers more: Excel's own parts are given as office.js's custom-function runtime gives them. */
import { afterEach, describe, expect, it } from "vitest";
import { check } from "../../src/functions/check.ts";
import { coverage } from "../../src/functions/coverage.ts";
import { next } from "../../src/functions/next.ts";
import { promises } from "../../src/functions/promises.ts";
import { rank } from "../../src/functions/rank.ts";
import { survival } from "../../src/functions/survival.ts";
import { why } from "../../src/functions/why.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Row } from "../chain/evidence-table.ts";
import { errorOf } from "./ask.ts";

type Cells = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const none = null as unknown as Cells;
const table = WORKED_EXAMPLE as unknown as Cells;
const alpha: Cells = [["Alpha"]];
const invocation = (more: object): CustomFunctions.Invocation => ({ functionName: "F", ...more }) as CustomFunctions.Invocation;

/** Announces requirement sets, as Office does in the page that runs the functions. */
const announce = (sets: Readonly<Record<string, string>>) =>
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: (name: string, version: string) => Number(sets[name]?.split(".")[1] ?? -1) >= Number(version.split(".")[1]) } } } });
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("numbers that know their format", () => {
  const formats = modelOf(["Option", "Formats", 1]) as unknown as Cells;
  const share = (basicValue: number) => ({ type: "FormattedNumber", basicType: "Double", basicValue, numberFormat: "0%" });
  const NEW = { CustomFunctionsRuntime: "1.4", ExcelApi: "1.16" };

  it("are given where the Model table asks for them and Excel takes them: a coverage in per cent", () => {
    announce(NEW);
    expect(coverage(table, alpha, null, null, formats)).toEqual([[share(expect.closeTo(1.11 / 7, 12) as number)]]); // (0.10 + 0.50 + 0.51) ÷ 7
  });

  it("are given in a table to the columns that hold shares, and to no count", () => {
    announce(NEW);
    const [header, first] = rank(table, none, null, formats) as [string[], unknown[]];
    const at = (column: string) => first[header.indexOf(column)];
    expect(at("Proven")).toMatchObject({ numberFormat: "0%" });
    expect(at("Rank")).toBe(1);
    expect(typeof at("Run")).toBe("number");
  });

  it("make days of the columns of days", () => {
    announce(NEW);
    const row: Row = { Company: "Alpha", Stage: "Magnet", Status: "Construction", Date: 45000, Due: 46000, Promised: "Operating" };
    const [header, first] = promises(evidence(row), alpha, 47000, formats) as [string[], unknown[]];
    expect(first[header.indexOf("First due")]).toEqual({ type: "FormattedNumber", basicType: "Double", basicValue: 46000, numberFormat: "yyyy-mm-dd" });
  });

  it.each([
    ["the Model table does not ask", NEW, none],
    ["the Model table says 0", NEW, modelOf(["Option", "Formats", 0]) as unknown as Cells],
    ["the runtime has no data types", { CustomFunctionsRuntime: "1.3", ExcelApi: "1.16" }, formats],
    ["Excel has no data types", { CustomFunctionsRuntime: "1.4", ExcelApi: "1.15" }, formats],
  ])("are plain numbers where %s", (_, sets, model) => {
    announce(sets);
    expect(coverage(table, alpha, null, null, model)[0]![0]).toBeCloseTo(1.11 / 7, 12);
  });

  it("are plain numbers outside of Excel", () => {
    expect(coverage(table, alpha, null, null, formats)[0]![0]).toBeCloseTo(1.11 / 7, 12);
  });

  it("are asked for by no other word", () => {
    expect(errorOf(() => coverage(table, alpha, null, null, modelOf(["Option", "Format", 1]) as unknown as Cells))?.message).toContain("Did you mean 'Formats'?");
    expect(errorOf(() => coverage(table, alpha, null, null, modelOf(["Option", "Formats", "yes"]) as unknown as Cells))?.message).toContain("neither 1 (use) nor 0 (leave)");
  });
});

describe("the preview of a formula that is being typed", () => {
  it("shows the ranking without the ranges of the ranks, which take most of the time", () => {
    const [header, first] = rank(table, none, null, none, invocation({ isInValuePreview: true })) as [string[], unknown[]];
    const [, entered] = rank(table, none, null, none, invocation({ isInValuePreview: false })) as [string[], unknown[]];
    expect(["Best rank", "Worst rank"].map((column) => first[header.indexOf(column)])).toEqual(["", ""]);
    expect(["Best rank", "Worst rank"].map((column) => entered[header.indexOf(column)])).toEqual([1, 1]); // one company
    expect(first.slice(0, 9)).toEqual(entered.slice(0, 9));
  });

  it("says that the survival is worked out on Enter, and still tells a wrong argument", () => {
    const inPreview = invocation({ isInValuePreview: true });
    expect(survival(140, 2, 60, 24, 5, null, none, none, null, inPreview)).toEqual([["Worked out on Enter"]]);
    expect(errorOf(() => survival("much", 2, 60, 24, 5, null, none, none, null, inPreview))?.code).toBe("#VALUE!");
    expect(survival(140, 2, 60, 24, 5, null, none, none, null, invocation({}))).toEqual([[0.8371]]); // as in its help
  });
});

describe("links to the rows", () => {
  const asked = modelOf(["Option", "Row links", 1]) as unknown as Cells;
  const there = invocation({ parameterAddresses: ["'[Book1.xlsx]Evidence'!A1:W138", "", "", "", ""] });

  it.each([
    ["WHY", (model: Cells, from?: CustomFunctions.Invocation) => why(table, alpha, null, null, model, from)],
    ["NEXT", (model: Cells, from?: CustomFunctions.Invocation) => next(table, none, null, model, from)],
  ])("stand last in %s where Excel says where the evidence stands, and only where the Model table asks", (_, call) => {
    const [header, ...rows] = call(asked, there) as [string[], ...unknown[][]];
    const at = header.indexOf("Row");
    expect(header.at(-1)).toBe("Go to");
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.at(-1)).toBe(row[at] === "" ? "" : `#Evidence!A${String(row[at])}:W${String(row[at])}`);
    expect(call(asked)[0]).not.toContain("Go to"); // an Excel that says nothing
    expect(call(asked, invocation({ parameterAddresses: [""] }))[0]).not.toContain("Go to"); // an array, not cells
    expect(call(none, there)).toEqual(call(none));
  });
});

describe("a CHECK that stands in the table that it reads", () => {
  it("says so first, where Excel calls it at all", () => {
    const at = (address: string) => check(table, null, none, invocation({ address, parameterAddresses: ["Evidence!A1:W138"] }));
    expect(at("Evidence!D5")[1]).toEqual([1, "", "Error", "", "", expect.stringContaining("a circle")]);
    expect(at("Evidence!D5").slice(2)).toEqual(check(table).slice(1));
    expect(at("Evidence!Z5")).toEqual(check(table));
    expect(at("Checks!D5")).toEqual(check(table));
  });
});
