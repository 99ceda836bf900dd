/** What the table in src/build/store.md says is held by this file. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const dist = path.resolve("dist");
const built = (file: string) => readFileSync(path.join(dist, file), "utf8");
const manifest = built("manifest.xml");
const addressOf = (pattern: RegExp) => new URL(pattern.exec(manifest)![1]!);

describe("Microsoft's policy 1120", () => {
  it("1120.1: the page loads Microsoft's hosted office.js, and no other script from elsewhere", () => {
    const scripts = [...built("taskpane.html").matchAll(/<script[^>]+src="?([^" >]+)/g)].map(([, address]) => address!);
    expect(scripts.filter((address) => /^https?:/.test(address))).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("1120.1: the support page that the manifest names is built", () => {
    const page = addressOf(/<SupportUrl DefaultValue="([^"]+)"/).pathname.split("/").at(-1)!;
    expect(existsSync(path.join(dist, page))).toBe(true);
    expect(built(page)).toContain("<h1");
  });

  it("1120.2: support, privacy and terms sell nothing", () => {
    for (const page of ["support.html", "privacy.html", "terms.html"]) expect(built(page), page).not.toMatch(/\b(buy|purchase|subscri\w+|upgrade|trial|donat\w+)\b|[$€£]\d/i);
  });

  it("1120.3: Excel is the one application that the manifest names", () => {
    expect([...manifest.matchAll(/<Host (?:Name|xsi:type)="([^"]+)"/g)].map(([, host]) => host)).toEqual(["Workbook", "Workbook"]);
  });

  it("1120.5.2: page, script, metadata and keys are on one host, and in the build", () => {
    const files = [/id="Page.Url" DefaultValue="([^"]+)"/, /id="Functions.Script.Url" DefaultValue="([^"]+)"/, /id="Functions.Metadata.Url" DefaultValue="([^"]+)"/, /<ExtendedOverrides Url="([^"]+)"/].map(addressOf);
    expect(new Set(files.map(({ host }) => host)).size).toBe(1);
    for (const { pathname } of files) expect(existsSync(path.join(dist, pathname.split("/").at(-1)!)), pathname).toBe(true);
  });
});

describe("the page for stores and IT", () => {
  const page = readFileSync("src/build/store.md", "utf8");

  it("names only tests that are there", () => {
    for (const [, file] of page.matchAll(/`(test\/[\w/.-]+)`/g)) expect(existsSync(file!), file).toBe(true);
  });

  it("says of every built file that keeps its name that it is kept for minutes only", () => {
    const [, named] = /\| (`taskpane\.html`.*?) \| at most five minutes/.exec(page)!;
    const keeps = readdirSync(dist).filter((file) => /\.(html|js|json|xml)$/.test(file) && !/\.[0-9a-f]{16,}\./.test(file));
    const pages = ["help.html", "method.html", "support.html", "privacy.html", "terms.html"]; // help.html and the pages beside it
    for (const file of keeps.filter((name) => !pages.includes(name))) expect(named, file).toContain(`\`${file}\``);
  });
});
