import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { VIEWS } from "./views.ts";

/** A pane enlarged to twice the size, Excel's narrowest pane, the same beside a scroll bar, a pane made wider, and its widest. */
const WIDTHS = [190, 304, 320, 480, 800];

describe("the panel at any width", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  });
  afterAll(() => opened?.close());

  it.each(Object.keys(VIEWS))("clips nothing, scrolls nothing sideways but tables, and says in a tooltip what it shortens: %s", async (view) => {
    await VIEWS[view]!(panel);
    for (const width of WIDTHS) {
      await opened.page.evaluate((pixels) => (document.getElementById("addin")!.style.width = `${pixels}px`), width);
      await panel.waitForFunction((pixels) => window.innerWidth === pixels, width);
      await panel.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running")); // a part that unfolds is cut off while it does
      expect(await panel.evaluate(cutOff), `at ${width} px`).toEqual([]);
    }
  });
});

/** What cannot be read in full, a line for each element. Runs in the page. */
function cutOff(): string[] {
  const main = document.querySelector("main")!;
  const found: string[] = [];
  const tell = (element: Element, what: string) => found.push(`${what}: ${element.tagName} “${(element.textContent ?? "").slice(0, 60)}”`);
  if (document.documentElement.scrollWidth > window.innerWidth) tell(document.documentElement, "the pane scrolls sideways");
  const inRegion = (element: Element) => element.parentElement!.closest("[role=region][tabindex='0']") !== null;
  const explained = (element: Element) => element.closest("[title]:not([title=''])") !== null;
  const textWidth = (text: string, { font }: CSSStyleDeclaration) => {
    const pen = document.createElement("canvas").getContext("2d")!;
    pen.font = font;
    return pen.measureText(text).width;
  };
  for (const element of main.querySelectorAll<HTMLElement>("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || style.visibility === "hidden" || element.closest("svg, [aria-hidden=true], [data-tabster-dummy]")) continue;
    if (!inRegion(element) && (box.right > window.innerWidth + 1 || box.left < -1)) tell(element, "beyond the pane");
    const sideways = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    const down = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1;
    const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
    const isRegion = element.matches("[role=region][tabindex='0'], textarea");
    const cut = (sideways && style.overflowX !== "visible" && !(scrolls(style.overflowX) && isRegion)) || (down && style.overflowY !== "visible" && !(scrolls(style.overflowY) && isRegion));
    if (cut && !explained(element)) tell(element, "cut off without a tooltip");
    if (element instanceof HTMLSelectElement) {
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (textWidth(element.selectedOptions[0]?.text ?? "", style) > room + 1 && !explained(element)) tell(element, `choice ${element.value} cut off`);
    }
  }
  return found;
}
