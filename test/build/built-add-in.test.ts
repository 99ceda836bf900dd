import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { functionFiles, readCatalogue } from "../../src/help/catalogue.js";
import { withFunctionTable } from "../../src/help/readme-table.js";
import { WORKED_EXAMPLE } from "../chain/evidence-table.ts";
import { evaluate } from "../checklist/evaluate.ts";
import { ExcelError } from "../excel-runtime.ts";
import { builtFunctions } from "./built-functions.ts";

const dist = path.resolve("dist");
const built = (file: string) => readFileSync(path.join(dist, file), "utf8");

/** Arguments with which a function answers, with a word in one place. */
function argumentsFor(call: string, place: number, word: unknown): unknown[] {
  const start: Readonly<Record<string, readonly unknown[]>> = {
    CHANGES: [WORKED_EXAMPLE, 44000, 47000],
    HISTORY: [WORKED_EXAMPLE, [["Alpha"]], [[46000]]],
    LINK: [WORKED_EXAMPLE, [["Alpha"]], [["Metal"]]],
    MATRIX: [WORKED_EXAMPLE],
    SURVIVAL: [140, 2, 60, 24],
  };
  const given = [...(start[call] ?? [WORKED_EXAMPLE, [["Alpha"]]])];
  return Array.from({ length: place + 1 }, (_, at) => (at === place ? word : (given[at] ?? null)));
}

describe("the built add-in (npm run build)", () => {
  const functions = builtFunctions();
  const catalogue = readCatalogue();
  const metadata = JSON.parse(built("functions.json")) as {
    allowCustomDataForDataTypeAny?: boolean;
    allowErrorForDataTypeAny?: boolean;
    functions: { id: string; name: string; description: string; helpUrl: string; parameters: { name: string; description: string; optional?: boolean }[] }[];
  };

  it("has one file, one associated id, one entry in functions.json and one catalogue entry for each function", () => {
    const ids = catalogue.map(({ id }) => id).sort();
    expect(ids.length).toBe(functionFiles().length);
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(ids);
    expect([...functions.keys()].sort()).toEqual(ids);
    expect(metadata.functions.every(({ id, name }) => id === name)).toBe(true);
  });

  it("takes data types, which bring error cells with them, and never asks for errors beside them: both together crash Office LTSC 2021", () => {
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowErrorForDataTypeAny");
  });

  it("offers the words of an argument in the formula bar; without them functions.json is what an older Excel reads", () => {
    const { enums, ...rest } = JSON.parse(built("functions.json")) as { enums: { id: string; values: { stringValue?: string; numberValue?: number }[] }[]; functions: { id: string; parameters: { name: string; type: string; customEnumId?: string }[] }[] };
    const offered = rest.functions.flatMap(({ id, parameters }) => parameters.flatMap(({ name, type, customEnumId }) => (customEnumId ? [{ call: id, name, type, customEnumId }] : [])));
    expect(offered.map(({ call, name }) => `${call} ${name}`)).toEqual(["CHANGES view", "COVERAGE basis", "HISTORY basis", "LINK measure", "MATRIX basis", "MATRIX by", "STRENGTH basis", "SURVIVAL aace_class", "THROUGHPUT basis"]);
    // Of the words' own type, as Microsoft's page and tool have it: a text for words, so that a wrong one still gets its sentence.
    expect(offered.filter(({ type }) => type !== "string").map(({ call, type }) => [call, type])).toEqual([["SURVIVAL", "number"]]);
    // Every word that is offered is one that the function takes; a word that is none is refused.
    for (const { call, name, customEnumId } of offered) {
      const { values } = enums.find(({ id }) => id === customEnumId)!;
      const place = catalogue.find(({ id }) => id === call)!.parameters.findIndex((parameter) => parameter.name === name);
      const asked = (word: unknown) => () => functions.get(call)!(...argumentsFor(call, place, word));
      for (const { stringValue, numberValue } of values) expect(asked(stringValue ?? numberValue), `${call} ${name} ${stringValue ?? numberValue}`).not.toThrow();
      expect(asked("Nonsense"), `${call} ${name}`).toThrow("Nonsense");
    }
  });

  it("describes every function and argument within Excel's limits, with a help address that has its anchor", () => {
    const page = built("help.html");
    for (const { id, description, helpUrl, parameters } of metadata.functions) {
      expect(description.length, id).toBeGreaterThan(20);
      expect(description.length, id).toBeLessThanOrEqual(1024);
      expect(helpUrl, id).toMatch(new RegExp(`^https://.+/help\\.html#${id.toLowerCase()}$`));
      expect(page, id).toMatch(new RegExp(`<section id="?${id.toLowerCase()}"?>`));
      for (const parameter of parameters) expect(parameter.description?.length, `${id} ${parameter.name}`).toBeGreaterThan(5);
    }
  });

  it("keeps the README's function table as the functions' comments say", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(withFunctionTable(readme), "the table is stale: npm run readme").toBe(readme);
  });

  it.each(catalogue.flatMap(({ examples }) => examples.map(({ formula, result }) => [formula, result] as const)))("%s gives %s", (formula, result) => {
    const answered = evaluate(formula, { functions, tables: new Map([["Evidence", WORKED_EXAMPLE]]) });
    if (result.startsWith('"')) expect(answered).toBe(result.slice(1, -1));
    else expect(answered).toBeCloseTo(Number(result), 5);
  });

  it("answers #N/A with the nearest name for a name that is not there", () => {
    expect(() => functions.get("COVERAGE")!(WORKED_EXAMPLE, [["Alhpa"]])).toThrow("No evidence for 'Alhpa'. Did you mean 'Alpha'?");
  });

  it("carries in a spill only the cells concerned as errors", () => {
    const [alpha, beta, blank] = functions.get("COVERAGE")!(WORKED_EXAMPLE, [["Alpha"], ["Beta"], [null]]).flat() as unknown[];
    expect(alpha).toBeCloseTo(1.11 / 7, 12); // (0.10 + 0.50 + 0.51) ÷ 7
    expect(beta).toBeInstanceOf(ExcelError);
    expect(blank).toBe("");
  });
});
