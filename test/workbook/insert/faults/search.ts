import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { modelTable } from "../../../../src/chain/model/model-table.ts";
import { insert } from "../../../../src/workbook/insert/insert.ts";
import { isOfOneCompany, type Insert, type Mode } from "../../../../src/workbook/insert/insert-kinds.ts";
import { listInserts, removeInsert } from "../../../../src/workbook/insert/manage-inserts.ts";
import { openInProcess, registerFunctions } from "../../../workbench/in-process.ts";
import type { Blanks } from "../../../workbench/grid/declared.ts";
import { addTableSheet, evidenceCells } from "../../../workbench/page/starter.ts";
import type { Workbench } from "../../../workbench/page/workbench.ts";

const INSERTS: readonly Insert[] = ["Gap table", "Scorecard", "Evidence trail", "Ranking", "Heat map", "Chart"];

/**
 * An insert is some hundred actions in a few requests. It fails at each of them in turn, and each time all that the workbook holds is
 * compared: cells, formulas, formats, tables, rules, links, names, charts, settings, the sheet that is shown.
 */
export function searchFaults(mode: Mode, where: "New sheet" | "Selected cell", blanks: Blanks): void {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openInProcess({ evidence: ["Evidence", 60, 30], model: ["Model", 100, 8], mine: ["Mine", 100, 40] });
    workbench.blanks = blanks;
    addTableSheet(workbench.grid, "Evidence", evidenceCells(readFileSync("assets/evidence.csv", "utf8"), 30));
    addTableSheet(workbench.grid, "Model", modelTable());
    await registerFunctions(workbench);
    workbench.setCell("Mine!A1", "my own heading");
    workbench.setCell("Mine!B60", "=1+1");
  });

  it.each(INSERTS)("%s: removed, or failed at any of its actions, it leaves the workbook as it was", async (kind) => {
    const company = isOfOneCompany(kind) ? "Arafura Rare Earths" : "";
    const make = () => insert({ insert: kind, mode, company, asOf: null }, where);
    const changed = async () => {
      workbench.select("Mine!B3");
      await workbench.settle();
      return workbench.differences("before");
    };
    workbench.select("Mine!B3");
    await workbench.settle();
    workbench.remember("before");
    const start = workbench.actions;
    await make();
    const all = workbench.actions - start;
    expect(all).toBeGreaterThan(100);
    await workbench.settle();
    expect(await changed()).not.toEqual([]);
    const [made] = await listInserts();
    await removeInsert(made!);
    expect(await changed(), "after it was removed").toEqual([]);
    for (let at = 1; at <= all; at++) {
      const words = `The workbench was told to fail at action ${at} of ${all}.`;
      workbench.failAt(at, words);
      await expect(make()).rejects.toThrow(words);
      expect(await changed(), words).toEqual([]);
    }
  }, 300_000);
}
