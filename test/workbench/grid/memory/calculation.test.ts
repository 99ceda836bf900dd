import { beforeEach, expect, it, vi } from "vitest";
import { CustomFunctionCalls } from "../custom-functions.ts";
import { MemoryGrid } from "./memory-grid.ts";

vi.hoisted(() => Object.assign(globalThis, { location: { search: "" } })); // the grid asks the page's address which Excel it is

let grid: MemoryGrid;
let calls: CustomFunctionCalls;
/** The arguments of the calls that were made. */
let asked: unknown[];
beforeEach(() => {
  asked = [];
  grid = new MemoryGrid({ one: ["One", 100, 26] });
  calls = new CustomFunctionCalls(() => grid.recalculate(), (_, __, args) => void asked.push(JSON.parse(args)));
  grid.register([{ id: "COUNT", description: "", parameters: [{ name: "cells", description: "", type: "any", dimensionality: "matrix" }] }], calls);
});

/** What a cell shows once the cells are written and calculated. */
async function shown(cells: Readonly<Record<string, string | number>>, at: string): Promise<unknown> {
  const sheet = grid.workbook.getSheetByName("One")!;
  for (const [address, content] of Object.entries(cells)) {
    if (typeof content === "string" && content.startsWith("=")) sheet.getRange(address).setFormula(content);
    else sheet.getRange(address).setValue(content);
  }
  await vi.waitFor(() => expect(grid.busy).toBe(false));
  const range = sheet.getRange(at);
  return grid.cell("one", range.getRow(), range.getColumn()).value;
}

it("calls a function with its cells, and is busy until the answer comes", async () => {
  expect(await shown({ A1: 1, B1: "a", D1: "=CHAIN.COUNT(A1:B1)" }, "D1")).toBe("#BUSY!");
  expect(asked).toEqual([[[[1, "a"]]]]);
});

it("calls no function over an error cell, and shows the error", async () => {
  expect(await shown({ A1: "#N/A", B1: 1, D1: "=CHAIN.COUNT(A1:B1)" }, "D1")).toBe("#N/A");
  expect(asked).toEqual([]);
});

it("hands an error cell over as the runtime's error where functions.json allows it", async () => {
  calls.errors = "errors";
  await shown({ A1: "#N/A", B1: 1, D1: "=CHAIN.COUNT(A1:B1)" }, "D1");
  expect(asked).toEqual([[[[{ type: "CustomFunctionError", code: "#N/A" }, 1]]]]);
});

it("shows 0 for a formula over a range that holds its own cell, and calls nothing", async () => {
  expect(await shown({ A1: 1, B1: "=CHAIN.COUNT(A1:B1)" }, "B1")).toBe(0);
  expect(asked).toEqual([]);
});
