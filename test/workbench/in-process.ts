/**
 * The workbench without a browser, for component tests and for tests of what is written: Microsoft's office.js and the grid in memory run in
 * the test's own process, on the page that happy-dom plays.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { builtFunctions } from "../build/built-functions.ts";
import { Excel } from "./bridge/workbook.ts";
import type { FunctionMetadata } from "./grid/custom-functions.ts";
import type { Sheets } from "./grid/open.ts";
import { MemoryGrid } from "./grid/memory/memory-grid.ts";
import { Workbench } from "./page/workbench.ts";

const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js/dist");
/** Where the page believes to have office.js from. */
const ADDRESS = "https://office.test";

declare global {
  interface Window {
    readonly happyDOM: { readonly settings: object };
  }
}

type Host = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The workbook that office.js speaks to now. */
let host: Host;
/** The events that office.js listens to: it registers them once, for whichever workbook is open. */
const listening: (readonly unknown[])[] = [];

/** office.js is loaded once a process; the tests' workbooks come and go behind this. */
const external = new Proxy({} as Host, {
  get: (_, name: string) =>
    (...args: readonly unknown[]) => {
      if (name === "RegisterEvent") listening.push(args);
      return host[name]!(...args);
    },
});

/** Opens a workbook with these sheets, in the place of the one that was open. */
export async function openInProcess(sheets: Sheets): Promise<Workbench> {
  const grid = new MemoryGrid(sheets);
  const workbench = new Workbench(grid, new Excel(grid));
  host = workbench.externalFor() as Host;
  for (const args of listening) host.RegisterEvent!(...args);
  Object.assign(window, { external });
  if (!("Excel" in globalThis)) await loadOffice();
  return workbench;
}

/** Microsoft's runtime of custom functions, as office.js brought it, until it knows the add-in's. */
let runtime: typeof CustomFunctions | undefined;

/** Has the workbook's formulas call the add-in's functions as they were built. */
export async function registerFunctions(workbench: Workbench): Promise<void> {
  const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as { functions: FunctionMetadata[] };
  if (runtime) for (const [id, call] of builtFunctions()) runtime.associate(id, call);
  runtime = undefined;
  workbench.grid.register(functions, workbench.calls);
  workbench.functionsAnswer();
  await workbench.settle();
}

const evaluate = (file: string): unknown => runInThisContext(readFileSync(path.join(OFFICE_JS, file), "utf8"), { filename: file });

/** Loads office.js, and the scripts that it asks the page for, as a browser does. */
async function loadOffice(): Promise<void> {
  Object.assign(window.happyDOM.settings, { handleDisabledFileLoadingAsSuccess: true });
  const { head } = document;
  head.innerHTML = `<script src="${ADDRESS}/office.js"></script>`; // office.js looks for itself; the page runs no script by itself
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append(node);
    queueMicrotask(() => {
      evaluate(new URL(node.src).pathname);
      node.onload?.(new Event("load"));
    });
    return node;
  };
  evaluate("office.js");
  await Office.onReady();
  runtime = CustomFunctions;
}
