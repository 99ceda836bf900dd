import type { Frame, Page } from "playwright-core";
import { PNG } from "pngjs";

/** Something that has the keyboard's focus. */
export interface Stop {
  /** Its place among all elements of the page. */
  readonly at: number;
  /** The place of what the Tab key takes as one stop: the group that the arrow keys walk, else the element itself. */
  readonly stop: number;
  readonly tag: string;
  readonly name: string;
  /** The classes of it and of what holds it: what has the same ones looks the same with the focus. */
  readonly kind: string;
  /** Where it stands in the page, whatever is scrolled. */
  readonly top: number;
  readonly bottom: number;
}

/** What has the focus in the panel; nothing where the focus has left it. */
export const focused = (panel: Frame): Promise<Stop | undefined> =>
  panel.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || !document.hasFocus()) return undefined;
    const { top, bottom } = element.getBoundingClientRect();
    const scroller = element.parentElement!.closest("[role=region][tabindex='0']");
    const down = window.scrollY + (scroller?.scrollTop ?? 0);
    const labelled = (element as HTMLInputElement).labels?.[0]?.textContent;
    const name = (element.getAttribute("aria-label") ?? labelled ?? element.textContent ?? "").trim();
    const all = [...document.querySelectorAll("*")];
    const stop = all.indexOf(element.closest("[data-tabster*=mover]") ?? element);
    const kind = [element, element.parentElement!, element.parentElement!.parentElement!].map(({ tagName, className }) => `${tagName} ${className}`).join(" in ");
    return { at: all.indexOf(element), stop, tag: element.tagName.toLowerCase(), name, kind, top: top + down, bottom: bottom + down };
  });

/** The stops that the Tab key ought to make: everything that takes the focus and may be seen, a group that the arrow keys walk being one. */
export const stopsIn = (panel: Frame): Promise<number[]> =>
  panel.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const takes = "button, input, select, textarea, summary, a[href], [tabindex]";
    const stops = [...document.querySelectorAll<HTMLElement>(takes)]
      .filter((element) => element.tabIndex >= 0 && !element.matches(":disabled, [data-tabster-dummy], [aria-hidden=true]") && element.getClientRects().length > 0 && element.checkVisibility())
      .map((element) => all.indexOf(element.closest("[data-tabster*=mover]") ?? element));
    return [...new Set(stops)];
  });

/** Puts the focus on the chosen tab as the Tab key does. */
export async function toChosenTab(page: Page, panel: Frame): Promise<void> {
  await panel.locator("main [role=tab][aria-selected=true]").first().focus();
  for (const key of ["Tab", "Shift+Tab"]) await page.keyboard.press(key);
}

/** Presses a key again and again from where the focus is until it has left the panel: every stop on the way, the first included. */
export async function walk(page: Page, panel: Frame, key: "Tab" | "Shift+Tab", each?: (stop: Stop) => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 400; pressed++) {
    const stop = await focused(panel);
    if (!stop) return stops;
    if (stop.at !== stops.at(-1)?.at) {
      stops.push(stop); // a date is one stop with several parts
      await each?.(stop);
    }
    await page.keyboard.press(key);
  }
  throw new Error(`The focus is trapped near ${stops.at(-1)!.name}.`);
}

/** Presses Tab until the focus is on what has this name; a button where nothing else is said. */
export async function tabTo(page: Page, panel: Frame, name: string | RegExp, tag = "button"): Promise<void> {
  const named = (stop: Stop | undefined) => stop?.tag === tag && (typeof name === "string" ? stop.name === name : name.test(stop.name));
  for (let pressed = 0; pressed < 400; pressed++) {
    if (named(await focused(panel))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never came to ${name}.`);
}

/** Counts the pixels by which what has the focus looks other than without it. Takes pictures by the browser's own call: Playwright's waits twice as long as it draws. */
export async function focusCounter(page: Page, panel: Frame): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const frame = (await page.locator("#addin").boundingBox())!;
  const shot = async (clip: { x: number; y: number; width: number; height: number }) => {
    const { data } = await session.send("Page.captureScreenshot", { clip: { ...clip, scale: 1 }, optimizeForSpeed: true });
    return PNG.sync.read(Buffer.from(data, "base64")).data;
  };
  return async () => {
    const box = await panel.evaluate(async () => {
      const element = document.activeElement as HTMLElement;
      element.scrollIntoView({ block: "nearest" });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))); // what shows the focus comes by a transition, however short
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });
    const [x, y] = [Math.max(frame.x, frame.x + box.left - 4), Math.max(frame.y, frame.y + box.top - 4)];
    const clip = { x, y, width: Math.min(box.width + 8, frame.x + frame.width - x), height: Math.min(box.height + 8, frame.y + frame.height - y, 400) };
    const withFocus = await shot(clip);
    await panel.evaluate(() => {
      const was = document.activeElement as HTMLElement;
      was.blur();
      Object.assign(window, { was });
    });
    const without = await shot(clip);
    await panel.evaluate(() => (window as unknown as { was: HTMLElement }).was.focus({ preventScroll: true }));
    let differing = 0;
    for (let at = 0; at < withFocus.length; at += 4) {
      if ([0, 1, 2].some((part) => Math.abs(withFocus[at + part]! - without[at + part]!) > 40)) differing += 1;
    }
    return differing;
  };
}
