import { beforeAll, expect, it } from "vitest";
import { insert } from "../../../../src/workbook/insert/insert.ts";
import type { Insert, Mode } from "../../../../src/workbook/insert/insert-kinds.ts";
import { listInserts, removeInsert } from "../../../../src/workbook/insert/manage-inserts.ts";
import type { Blanks } from "../../../workbench/grid/declared.ts";
import type { Workbench } from "../../../workbench/page/workbench.ts";
import { actionsOf, changed, failAtEach, openWorkbook, orderOf, remember } from "./search.ts";

const INSERTS: readonly Insert[] = ["Gap table", "Scorecard", "Evidence trail", "Ranking", "Heat map", "Chart"];

/** The tests of one way of inserting: an insert is some hundred actions in a few requests. */
export function testFaults(mode: Mode, where: "New sheet" | "Selected cell", blanks: Blanks): void {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbook(blanks);
  });

  it.each(INSERTS)("%s: removed, or failed at any of its actions, it leaves the workbook as it was", async (kind) => {
    const make = () => insert(orderOf(kind, mode), where);
    await remember(workbench);
    const actions = await actionsOf(workbench, make);
    expect(actions).toBeGreaterThan(100);
    expect(await changed(workbench)).not.toEqual([]);
    const [made] = await listInserts();
    await removeInsert(made!);
    expect(await changed(workbench), "after it was removed").toEqual([]);
    await failAtEach(workbench, actions, make);
  }, 300_000);
}
