import { beforeAll, describe, expect, it } from "vitest";
import { modelTable } from "../../../src/chain/model/model-table.ts";
import { insert } from "../../../src/workbook/insert/insert.ts";
import { isOfOneCompany, MODES, type Insert } from "../../../src/workbook/insert/insert-kinds.ts";
import { ATTACKS, HOSTILE_EVIDENCE } from "../../hostile-evidence.ts";
import { openInProcess, registerFunctions } from "../../workbench/in-process.ts";
import { addTableSheet } from "../../workbench/page/starter.ts";
import type { Workbench } from "../../workbench/page/workbench.ts";

const INSERTS: readonly Insert[] = ["Ranking", "Heat map", "Chart", "Gap table", "Scorecard", "Evidence trail"];

/** A formula of the add-in's over the evidence, and all that is in it is a call of it, a text, or a cell of the chart's before it. */
const isOurs = (formula: string) => /^=IF\(([A-Z]+\d+)="","",HYPERLINK\(\1,"Open"\)\)$/.test(formula) || /^=(MAX\(0,|INDEX\()?(-?CHAIN\.[A-Z]+\(Evidence\[#All\](,("([^"]|"")*"|Model\[#All\])?)*\))+(,2,\d+|(-[BC]\d+)+)?\)?$/.test(formula);

describe("hostile texts in the evidence", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openInProcess({ evidence: ["Evidence", 140, 20], model: ["Model", 100, 8] });
    addTableSheet(workbench.grid, "Evidence", HOSTILE_EVIDENCE);
    addTableSheet(workbench.grid, "Model", modelTable());
    await registerFunctions(workbench);
  });

  /** What the sheet that came last holds; then the sheet goes. */
  const lastSheet = () => {
    const { sheets } = workbench.contents() as { sheets: readonly { cells: readonly { formula: string; link: string | null; value: unknown }[] }[] };
    const { cells } = sheets.at(-1)!;
    workbench.deleteSheet(workbench.sheets().at(-1)!);
    return {
      formulas: cells.flatMap(({ formula }) => (formula === "" ? [] : [formula])),
      links: cells.flatMap(({ link }) => (link === null ? [] : [link])),
      texts: cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    };
  };

  it.each(INSERTS.flatMap((kind) => MODES.map((mode) => [kind, mode] as const)))("stay texts in the %s as %s, of each company: no formula but the add-in's own, no link", async (kind, mode) => {
    const companies = isOfOneCompany(kind) ? ATTACKS : [""];
    for (const company of companies) {
      await insert({ insert: kind, mode, company, asOf: null }, "New sheet");
      const isAnswered = mode === "Values" || company === companies.at(-1); // the runtime of custom functions answers half a second later
      if (isAnswered) await workbench.settle();
      const { formulas, links, texts } = lastSheet();
      expect(formulas.filter((formula) => mode === "Values" || !isOurs(formula)), company).toEqual([]);
      expect(links).toEqual([]);
      if (isAnswered) expect(texts.length).toBeGreaterThan(10);
      if (!isOfOneCompany(kind)) expect(texts).toEqual(expect.arrayContaining(["=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "＝7＋7"]));
    }
  }, 120_000);
});
