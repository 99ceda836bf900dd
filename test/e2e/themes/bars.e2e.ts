import { PNG } from "pngjs";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenWorkbench } from "../open-workbench.ts";
import { chooseCompany, tab } from "../views.ts";
import { CONTRAST, inColours, openTheme, USUAL } from "./look.ts";

const THEMES = [
  ["light", { "as they are": USUAL, ...CONTRAST }],
  ["dark", { "as they are": USUAL }],
] as const;

describe.each(THEMES)("the bars of the chain, and the marks beside them, in Office's %s theme", (theme, looks) => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    ({ opened, panel } = await openTheme(theme));
  });
  afterAll(() => opened?.close());

  it.each(Object.keys(looks))("tells solid, hatched and outlined apart by their shape, its colours %s", async (name) => {
    await inColours(opened, panel, looks[name as keyof typeof looks]);
    const inkOf = async (company: string, link: string) => {
      await tab(panel, "Company");
      await chooseCompany(panel, company);
      const item = panel.locator(".fui-AccordionItem").filter({ has: panel.getByRole("button", { name: new RegExp(`^${link}`) }) });
      const pictures = await Promise.all([item.getByRole("img").first(), item.locator("i").last()].map((one) => one.screenshot()));
      return pictures.map((picture) => ink(PNG.sync.read(picture)));
    };
    const [solid, hatched, outlined] = [await inkOf("MP Materials", "Metal"), await inkOf("Energy Fuels", "Alloy"), await inkOf("Lynas Rare Earths", "Magnet")] as [number[], number[], number[]];
    for (const [place, most] of [0.85, 1].entries()) { // 85 % of the bar is proven; the mark of a proven link is full
      expect(solid[place]).toBeGreaterThan(most - 0.1);
      expect(hatched[place]).toBeGreaterThan(0.2); // two of five pixels
      expect(hatched[place]).toBeLessThan(0.7);
      expect(outlined[place]).toBeLessThan(0.1);
    }
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});

/** The share of what is inside a picture's rim that stands out against its ground, which is the corner's colour, by a contrast of 3 or more. */
function ink({ width, height, data }: PNG): number {
  const luminanceAt = (x: number, y: number) => {
    const linear = [0, 1, 2].map((part) => data[(y * width + x) * 4 + part]! / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
  };
  const ground = luminanceAt(0, 0);
  const contrast = (other: number) => (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
  let [all, inked] = [0, 0];
  for (let y = 4; y < height - 4; y++) {
    for (let x = 4; x < width - 4; x++) {
      all += 1;
      if (contrast(luminanceAt(x, y)) >= 3) inked += 1;
    }
  }
  return inked / all;
}
