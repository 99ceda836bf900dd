import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OF_COLOUR, violationsIn, violationsInEachTheme } from "../no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "../open-workbench.ts";
import { VIEWS } from "../views.ts";

/** Windows' contrast themes reach a page as forced colours, on a dark or a light ground, switched on while the panel is open. */
export const CONTRAST = {
  "in high contrast on dark": { forcedColors: "active", colorScheme: "dark" },
  "in high contrast on light": { forcedColors: "active", colorScheme: "light" },
} as const;
export const USUAL = { forcedColors: "none", colorScheme: "light" } as const;

export const openTheme = async (theme: "light" | "dark"): Promise<{ readonly opened: OpenWorkbench; readonly panel: Frame }> => {
  const opened = await openWorkbench(`?theme=${theme}`);
  return { opened, panel: await panelOf(opened.page) };
};

export const inColours = async ({ page }: OpenWorkbench, panel: Frame, media: typeof USUAL | (typeof CONTRAST)[keyof typeof CONTRAST]) => {
  await page.emulateMedia(media);
  await panel.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
};

/** The tests of some views: each is opened once, and looked at in both of Office's themes and both of Windows' contrast themes. */
export function testViews(names: readonly (keyof typeof VIEWS)[]): void {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    ({ opened, panel } = await openTheme("light"));
  });
  afterAll(() => opened?.close());

  it.each(names)("has no accessibility violation in Office's light and dark themes and in high contrast: %s", async (view) => {
    await VIEWS[view]!(panel);
    expect(await violationsInEachTheme(panel)).toEqual([]);
    for (const [name, media] of Object.entries(CONTRAST)) {
      await inColours(opened, panel, media);
      expect(await violationsIn(panel, OF_COLOUR), name).toEqual([]);
    }
    await inColours(opened, panel, USUAL);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
}
