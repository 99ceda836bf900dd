import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { everything, rootOf } from "./elements.ts";
import { problemsOf } from "./problems.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const manifest = readFileSync(`${project}manifest.xml`, "utf8");
const problems = (xml: string) => problemsOf(xml, `${project}assets`);
/** The manifest with one passage changed; fails where the passage is not there, so that no case tests nothing. */
const changed = (from: string | RegExp, to: string) => {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`The manifest has no ${from}.`);
  return problems(xml);
};

describe("the manifest, where the published schema is silent", () => {
  it("has no problem", () => {
    expect(problems(manifest)).toEqual([]);
  });

  it("serves everything over https", () => {
    expect(changed('"https://localhost:3000/help.html"', '"http://localhost:3000/help.html"')).toEqual([
      "http://localhost:3000/help.html is not an https address.",
    ]);
  });

  it("names only resources that are there, once each, and no other", () => {
    expect(changed('<Title resid="GetStarted.Title"/>', '<Title resid="GetStarted.Tilte"/>')).toEqual([
      "resid GetStarted.Tilte names no resource.",
      "Resource GetStarted.Title is not used.",
    ]);
    expect(changed(/(<bt:String id="Group.Label".*)/, "$1\n$1")).toEqual(["Resource Group.Label is given twice."]);
  });

  it("keeps a resid within 32 characters", () => {
    const id = "Group.Label".padEnd(33, "x");
    expect(changed(/Group\.Label/g, id)).toEqual([`resid ${id} is longer than 32 characters.`]);
  });

  it("keeps short texts within 125 characters and long ones within 250", () => {
    expect(changed('DefaultValue="Open the panel"', `DefaultValue="${"x".repeat(126)}"`)).toEqual([
      "OpenPanel.Label is longer than 125 characters.",
    ]);
    expect(changed(/(id="OpenPanel.Tip" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(251)}"`)).toEqual([
      "OpenPanel.Tip is longer than 250 characters.",
    ]);
  });

  it("points every icon at a picture of exactly the size it says", () => {
    expect(changed(/(id="Icon.40" DefaultValue=".*)icon-40/, "$1icon-48")).toEqual([
      "icon-48.png is 48 × 48 pixels where 40 × 40 are asked.",
    ]);
    expect(changed(/(id="Icon.40" DefaultValue=".*)icon-40/, "$1icon-41")).toEqual([
      "https://localhost:3000/assets/icon-41.png is not an icon of the add-in.",
    ]);
    expect(changed(/(<IconUrl.*)icon-32/, "$1icon-64")).toEqual(["icon-64.png is 64 × 64 pixels where 32 × 32 are asked."]);
  });

  it("gives every control its 16, 32 and 80 pixel icons", () => {
    expect(changed('<bt:Image size="80" resid="Icon.80"/>', "")).toEqual(["An icon list has no 80 pixel icon."]);
  });

  it("puts one control into the menu of a cell", () => {
    expect(changed(/(<Control xsi:type="Menu"[\s\S]*?<\/Control>)/, "$1$1")).toEqual(["ContextMenuCell holds 2 controls: Office takes one, a button or a menu."]);
  });

  it("tells where to find support", () => {
    expect(changed(/<SupportUrl.*/, "")).toEqual(["The manifest has no SupportUrl."]);
  });

  it("runs the functions, the commands and the pane in one page", () => {
    expect(changed('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="LearnMore.Url"/>')).toHaveLength(1);
    expect(changed('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>')).toEqual([
      "A TaskpaneId opens a second pane beside the shared runtime.",
    ]);
  });

  it("declares the runtime before the functions, and the functions before the ribbon", () => {
    expect(changed(/(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*?<\/AllFormFactors>)/, "$2$1")).toEqual([
      "The host holds AllFormFactors, Runtimes, DesktopFormFactor: Runtimes must come first, then AllFormFactors.",
    ]);
  });
});

describe("what a workbook keeps of the add-in, and so may never change", () => {
  const all = everything(rootOf(manifest));

  it("is the Id", () => {
    expect(all.find((element) => element.name === "Id")?.text).toBe("f0109c46-aaf5-4fa1-b229-66aaad741f66");
  });

  it("is the namespace CHAIN", () => {
    expect(all.find((element) => element.attributes["id"] === "Functions.Namespace")?.attributes["DefaultValue"]).toBe("CHAIN");
  });
});

const schema = `${project}../shared/xsd/OfficeAppManifestV1_1.xsd`;
const xmllint = spawnSync("xmllint", ["--version"]).status === 0;

describe("the keys", () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(`${project}assets/shortcuts.json`, "utf8")) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: Record<string, string> }[];
  };
  const commands = readFileSync(`${project}src/commands/commands.ts`, "utf8");
  const all = everything(rootOf(manifest));

  it("run actions that have a name, and that the page associates", () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const { id, type, name } of actions) {
      expect(commands).toContain(`  ${id}: `);
      expect(type).toBe("ExecuteFunction");
      expect(name.length).toBeGreaterThan(10); // Excel names it where two add-ins want one key
    }
  });

  it("follow Microsoft's advice, Ctrl+Alt+Shift and one letter, none twice", () => {
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key.mac).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
    }
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it("and the menus run nothing that the page does not associate", () => {
    for (const { text } of all.filter(({ name }) => name === "FunctionName")) expect(commands).toContain(`  ${text}: `);
  });

  it("are named at the manifest's end", () => {
    expect(changed(/<ExtendedOverrides.*/, "")).toEqual(["The manifest does not end with the ExtendedOverrides that name shortcuts.json."]);
  });
});

it.skipIf(!existsSync(schema) || !xmllint)("the manifest follows the published schema, which is older than its keys (needs the schema and xmllint)", () => {
  const older = manifest.replace(/<ExtendedOverrides.*/, "");
  expect(() => execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], { stdio: "pipe", input: older })).not.toThrow();
});
