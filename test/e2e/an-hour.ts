import type { CDPSession, Frame } from "playwright-core";
import type { OpenWorkbench } from "./open-workbench.ts";

/** What a page holds on to after its garbage is collected. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** The panel's own nodes that live, those that stand in no document any more included. */
  readonly panelNodes: number;
}

/** Tells what the page holds. */
export async function measureHeld({ page }: OpenWorkbench): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  const contexts: { readonly id: number; readonly origin: string; readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string } }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
  await session.send("Runtime.enable");
  await session.send("Performance.enable");
  const { frameTree } = await session.send("Page.getFrameTree");
  const addin = frameTree.childFrames!.find(({ frame }) => frame.url.includes("taskpane.html"))!.frame.id;
  const contextId = contexts.find(({ auxData }) => auxData?.isDefault && auxData.frameId === addin)!.id;
  return () => held(session, contextId);
}

async function held(session: CDPSession, contextId: number): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { result: prototype } = await session.send("Runtime.evaluate", { expression: "Node.prototype", contextId });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: prototype.objectId! });
  const { result: count } = await session.send("Runtime.callFunctionOn", { objectId: objects.objectId!, functionDeclaration: "function () { return this.length; }" });
  await session.send("Runtime.releaseObject", { objectId: objects.objectId! });
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), panelNodes: Number(count.value) };
}

/** A round of an investor's work: an edit of the evidence, another company, each tab, and an insert that is removed again. */
export async function workARound({ page }: OpenWorkbench, panel: Frame, round: number): Promise<void> {
  const click = (role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).first().dispatchEvent("click");
  await page.evaluate((note) => window.workbench.setCell("Evidence!W17", note), `Note ${round % 2}`);
  await click("combobox", "Company");
  await click("option", round % 2 === 0 ? "Energy Fuels" : "MP Materials");
  for (const tab of ["Compare", "Evidence", "Functions", "Company"]) await click("tab", tab);
  await click("button", "Insert gap table");
  await panel.getByText(/^Inserted on the new sheet/).waitFor();
  await page.evaluate(() => window.workbench.settle());
  await click("tab", "Set-up");
  await click("button", /^Remove/);
  await panel.getByText(/: removed\.$/).waitFor();
  await click("tab", "Company");
  await page.evaluate(() => window.workbench.settle());
}
