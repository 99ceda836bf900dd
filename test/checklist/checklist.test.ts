import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { functionFiles, readCatalogue } from "../../src/help/catalogue.js";
import { evaluate, type Cells } from "./evaluate.ts";
import { TOPICS } from "./topics.ts";
import { readBook } from "../workbench/xlsx/read-book.ts";
import { CHECKLIST, cellsOf, checklist } from "./workbook.ts";
import "../excel-runtime.ts";

type Call = (...args: unknown[]) => Cells;
const functions = new Map<string, Call>();
for (const file of functionFiles()) {
  const [call] = Object.values((await import(/* @vite-ignore */ file)) as Record<string, Call>);
  functions.set(path.basename(file, ".ts").toUpperCase(), call!);
}
const tables = new Map(TOPICS.flatMap((topic) => Object.entries(topic.tables) as unknown as [string, Cells][]));

describe("the checklist workbook's expectations", () => {
  it.each(TOPICS.flatMap(({ sheet, questions }) => questions.map(({ formula, expected, because }) => [sheet, formula, expected, because] as const)))("%s: %s is %j (%s)", (_sheet, formula, expected) => {
    const found = evaluate(formula, { functions, tables });
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 5);
    else expect(found).toBe(expected);
  });

  it("ask every function", () => {
    const asked = TOPICS.flatMap(({ questions }) => questions).map(({ formula }) => formula).join();
    expect(readCatalogue().filter(({ name }) => !asked.includes(`${name}(`))).toEqual([]);
  });
});

describe("assets/checklist.xlsx", () => {
  it("holds what npm run checklist would write now", () => {
    const stored = cellsOf(readBook(readFileSync(CHECKLIST)).book);
    const wanted = cellsOf(checklist());
    for (const [address, value] of wanted) expect(stored.get(address), `${address} is stale: npm run checklist`).toEqual(value);
    expect(stored.size).toBe(wanted.size);
  });
});
