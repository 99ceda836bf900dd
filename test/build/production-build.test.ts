import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const WEBPACK = path.resolve("node_modules/webpack/bin/webpack.js");
const ADDIN_URL = "https://addins.example.com/chain";

describe("a production build for its address (ADDIN_URL)", () => {
  const dist = mkdtempSync(path.join(tmpdir(), "chain-of-proof-"));
  let told = "";
  beforeAll(() => {
    const options = ["--mode", "production", "--output-path", dist, "--stats-logging", "info"];
    told = execFileSync(process.execPath, [WEBPACK, ...options], { env: { ...process.env, ADDIN_URL }, stdio: "pipe", encoding: "utf8" });
  }, 180_000);
  afterAll(() => rmSync(dist, { recursive: true }));

  const read = (file: string) => readFileSync(path.join(dist, file), "utf8");
  const files = () =>
    (readdirSync(dist, { recursive: true }) as string[]).filter((file) => statSync(path.join(dist, file)).isFile()).map((file) => file.replaceAll("\\", "/"));
  const scripts = () => [...read("taskpane.html").matchAll(/<script src="?([^" >]+)"?/g)].map(([, src]) => src!).filter((src) => !src.startsWith("https:"));

  it("names that address, and localhost nowhere", () => {
    expect(read("manifest.xml")).toContain(`"${ADDIN_URL}/taskpane.html"`);
    expect(read("functions.json")).toContain(`"${ADDIN_URL}/help.html#coverage"`);
    expect(files().filter((file) => !file.endsWith(".png") && read(file).includes("localhost"))).toEqual([]);
  });

  it("names every script but functions.js, and the pane's style, by its content", () => {
    const named = files().filter((file) => /^[^/]+\.(js|css)$/.test(file));
    expect(named.filter((file) => !/\.[0-9a-f]{20}\.(js|css)$/.test(file)).sort()).toEqual(["functions.js", "help.css"]);
  });

  it("keeps the source maps apart: in their own folder, named by no shipped file", () => {
    expect(files().filter((file) => file.endsWith(".map") && !file.startsWith("maps/"))).toEqual([]);
    expect(files().filter((file) => /\.(js|css)$/.test(file) && read(file).includes("sourceMappingURL"))).toEqual([]);
  });

  it("has no inline script and no inline handler in its pages, and a policy that allows neither", () => {
    for (const page of ["taskpane.html", "help.html", "method.html", "support.html", "privacy.html", "terms.html"]) {
      const html = read(page);
      expect(html, page).toMatch(/http-equiv="?Content-Security-Policy"? content="default-src 'none'/);
      expect(html, page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i);
    }
    const scriptSources = /script-src ([^;]+);/.exec(read("taskpane.html"))![1];
    expect(scriptSources).toBe("'self' https://appsforoffice.microsoft.com");
  });

  it("loads the functions first and alone: nothing before them but office.js", () => {
    expect(scripts()[0]).toBe("functions.js");
  });

  it("keeps the functions within 60 KiB and the pane's first paint within 320 KiB, gzipped, and tells both figures", () => {
    expect(gzipSync(read("functions.js")).length).toBeLessThanOrEqual(60 * 1024);
    const [, paint] = /First paint of the pane: ([\d.]+) of 320 KiB gzipped/.exec(told)!;
    // The first paint is more than what the page names before READ: the panel, React and Fluent come when the pane is shown.
    const named = scripts().filter((name) => !name.startsWith("read.")).reduce((sum, name) => sum + gzipSync(read(name)).length / 1024, 0);
    expect(Number(paint)).toBeGreaterThan(named + 100);
    expect(Number(paint)).toBeLessThanOrEqual(320);
  });

  it("carries the licences of what is bundled", () => {
    const licences = read("third-party-licenses.txt");
    for (const name of ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons", "pure-rand"]) {
      expect(licences.split("\n"), name).toContain(name);
    }
  });
});
