/** A workbook in the test's own process, in which one action after the other fails. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { modelTable } from "../../../../src/chain/model/model-table.ts";
import { isOfOneCompany, type Insert, type Mode, type Order } from "../../../../src/workbook/insert/insert-kinds.ts";
import { openInProcess, registerFunctions } from "../../../workbench/in-process.ts";
import type { Blanks } from "../../../workbench/grid/declared.ts";
import { addTableSheet, evidenceCells } from "../../../workbench/page/starter.ts";
import type { Workbench } from "../../../workbench/page/workbench.ts";

export const COMPANY = "Arafura Rare Earths";
export const orderOf = (insert: Insert, mode: Mode): Order => ({ insert, mode, company: isOfOneCompany(insert) ? COMPANY : "", asOf: null });

/** A workbook with evidence and a model, and a sheet of the user's, on which B3 is selected. */
export async function openWorkbook(blanks: Blanks = "zero"): Promise<Workbench> {
  const workbench = await openInProcess({ evidence: ["Evidence", 60, 30], model: ["Model", 100, 8], mine: ["Mine", 100, 40] });
  workbench.blanks = blanks;
  addTableSheet(workbench.grid, "Evidence", evidenceCells(readFileSync("assets/evidence.csv", "utf8"), 30));
  addTableSheet(workbench.grid, "Model", modelTable());
  await registerFunctions(workbench);
  workbench.setCell("Mine!A1", "my own heading");
  workbench.setCell("Mine!B60", "=1+1");
  workbench.select("Mine!B3");
  return workbench;
}

/** Remembers all that the workbook holds: cells, formulas, formats, tables, rules, links, names, charts, settings, the sheet that is shown. */
export async function remember(workbench: Workbench): Promise<void> {
  workbench.select("Mine!B3");
  await workbench.settle();
  workbench.remember("before");
}

/** What is other than it was remembered. `sameCharts`: a chart that was drawn anew is the same chart. */
export async function changed(workbench: Workbench, options?: { readonly sameCharts: boolean }): Promise<string[]> {
  workbench.select("Mine!B3");
  await workbench.settle();
  return workbench.differences("before", options);
}

/** How many actions something takes. */
export async function actionsOf(workbench: Workbench, act: () => Promise<unknown>): Promise<number> {
  const start = workbench.actions;
  await act();
  await workbench.settle();
  return workbench.actions - start;
}

/** Does something again and again, failing at each of its actions in turn; each time it says so, and the workbook is as it was remembered. */
export async function failAtEach(workbench: Workbench, actions: number, act: () => Promise<unknown>, options?: { readonly sameCharts: boolean }): Promise<void> {
  for (let at = 1; at <= actions; at++) {
    const words = `The workbench was told to fail at action ${at} of ${actions}.`;
    workbench.failAt(at, words);
    await expect(act()).rejects.toThrow(words);
    expect(await changed(workbench, options), words).toEqual([]);
  }
}
