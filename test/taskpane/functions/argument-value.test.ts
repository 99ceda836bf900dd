import { describe, expect, it } from "vitest";
import { argumentOf, formulaOf, kindOf, type Argument } from "../../../src/taskpane/functions/argument-value.ts";
import { readCatalogue } from "../../../src/help/catalogue.js";

const parameter = (name: string, range = false, description = "") => ({ name, range, description, optional: false });
const companies = ["Alpha", "Beta, Inc.", "MP1"];
const argument = (name: string, typed: string, range = false) => argumentOf(parameter(name, range), typed, companies) as Argument;

describe("A function's argument form", () => {
  it("knows a picker for every argument of every function", () => {
    const kinds = new Map(readCatalogue().flatMap(({ parameters }) => parameters.map((one) => [one.name, kindOf(one)])));
    expect(Object.fromEntries(kinds)).toMatchObject({ evidence: "table", model: "table", company: "company", companies: "companies", link: "link", basis: "choice", by: "choice", measure: "choice", as_of: "date", dates: "dates", cash: "number", delays: "numbers" });
  });

  it("writes names as texts whatever they say, and hands them to the function as they are", () => {
    expect(argument("company", 'Smith "Rare" Earths', true)).toEqual({ written: '"Smith ""Rare"" Earths"', asked: { value: [['Smith "Rare" Earths']] } });
    expect(argument("link", "=1+1")).toEqual({ written: '"=1+1"', asked: { value: "=1+1" } });
  });

  it("writes several as a column", () => {
    expect(argument("companies", "Alpha\nBeta, Inc.", true)).toEqual({ written: '{"Alpha";"Beta, Inc."}', asked: { value: [["Alpha"], ["Beta, Inc."]] } });
    expect(argument("dates", "2025-12-31, 2026-06-30", true).written).toBe('{"2025-12-31";"2026-06-30"}');
    expect(argument("delays", "0, 6; 12", true)).toEqual({ written: "{0;6;12}", asked: { value: [[0], [6], [12]] } });
  });

  it("takes companies typed by hand, and refuses a name that is none", () => {
    expect(argument("companies", "beta, inc.; Alpha", true)).toEqual({ written: '{"Beta, Inc.";"Alpha"}', asked: { value: [["Beta, Inc."], ["Alpha"]] } });
    expect(argumentOf(parameter("companies", true), "Alpha\nBeta", companies)).toEqual({ problem: "No evidence for 'Beta'." });
    expect(argumentOf(parameter("companies", true), "Alhpa", companies)).toEqual({ problem: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
  });

  it.each([
    ["company", "=B3", "B3"],
    ["company", "=Dashboard!B3", "Dashboard!B3"],
    ["company", "= 'My sheet'!$A$2:$A$5", "'My sheet'!$A$2:$A$5"],
    ["company", "A2:A5", "A2:A5"],
    ["company", "$B$3", "$B$3"],
    ["companies", "=A3#", "A3#"],
    ["dates", "A2:A5", "A2:A5"],
    ["cash", "=B3", "B3"],
    ["text", "=A1:A40", "A1:A40"],
  ])("names cells for the argument %s: %s", (name, typed, written) => {
    expect(argument(name, typed)).toEqual({ written, asked: { cells: written } });
  });

  it("takes a company for a company, though its name reads like a cell", () => {
    expect(argument("company", "mp1", true)).toEqual({ written: '"mp1"', asked: { value: [["mp1"]] } });
    expect(argument("companies", "MP1", true).written).toBe('"MP1"');
    expect(argument("company", "=MP1", true).written).toBe("MP1");
  });

  it("refuses a formula, of which the panel knows no answer", () => {
    expect(argumentOf(parameter("company", true), "=TODAY()", companies)).toEqual({ problem: "=TODAY() names no cells. Write them as =B3 or =A2:A9." });
    expect(argument("text", "=1+1")).toEqual({ written: '"=1+1"', asked: { value: "=1+1" } });
  });

  it("says what is not a number and no date", () => {
    expect(argumentOf(parameter("cash"), "12 m", [])).toEqual({ problem: "12 m is not a number." });
    expect(argumentOf(parameter("as_of"), "July", [])).toEqual({ problem: "July is not a date. Write it as 2026-07-05." });
  });

  it("keeps the place of what is left out, and writes nothing at the end for it", () => {
    const args = [argument("evidence", "Evidence"), argument("company", "Alpha", true), argument("as_of", ""), argument("model", "Model")];
    expect(formulaOf("CHAIN.GAPS", args)).toBe('=CHAIN.GAPS(Evidence[#All],"Alpha",,Model[#All])');
    expect(formulaOf("CHAIN.GAPS", [...args.slice(0, 3), argument("model", "")])).toBe('=CHAIN.GAPS(Evidence[#All],"Alpha")');
  });
});
