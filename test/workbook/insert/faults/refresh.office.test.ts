import { beforeAll, describe, expect, it } from "vitest";
import { insert } from "../../../../src/workbook/insert/insert.ts";
import { MODES, type Insert } from "../../../../src/workbook/insert/insert-kinds.ts";
import { takeBackRefresh } from "../../../../src/workbook/insert/last-refresh.ts";
import { listInserts, refreshInsert, removeInsert } from "../../../../src/workbook/insert/manage-inserts.ts";
import type { Workbench } from "../../../workbench/page/workbench.ts";
import { actionsOf, changed, COMPANY, failAtEach, openWorkbook, orderOf, remember } from "./search.ts";

const REFRESHED: readonly Insert[] = ["Gap table", "Ranking", "Chart"];

describe.each(MODES)("the refresh of an insert of %s", (mode) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbook();
  });
  const made = async (kind: Insert) => {
    await insert(orderOf(kind, mode), "Selected cell");
    await workbench.settle();
    return (await listInserts())[0]!;
  };

  it.each(REFRESHED)("%s: failed at any of its actions, it leaves the insert as it was", async (kind) => {
    const one = await made(kind);
    const refresh = () => refreshInsert(one);
    const actions = await actionsOf(workbench, refresh);
    await remember(workbench);
    await failAtEach(workbench, actions, refresh, { sameCharts: true });
    await removeInsert(one);
  }, 300_000);

  it("is taken back to the cell; failed at any of its actions, the refresh stands as it was", async () => {
    const one = await made("Gap table");
    const rows = workbench.getRange("Evidence!A1:Z31");
    const status = String.fromCharCode(65 + rows[0]!.indexOf("Status"));
    rows.forEach(([name], row) => name === COMPANY && workbench.setCell(`Evidence!${status}${row + 1}`, "Announced"));
    await workbench.settle();
    const takeBack = () => takeBackRefresh(one.name);
    await remember(workbench);
    await refreshInsert(one);
    if (mode === "Values") expect(await changed(workbench)).not.toEqual([]);
    const actions = await actionsOf(workbench, takeBack);
    expect(await changed(workbench)).toEqual([]);
    await refreshInsert(one);
    await remember(workbench);
    await failAtEach(workbench, actions, takeBack);
    await removeInsert(one);
  }, 300_000);
});
