/** Takes the README's pictures with the workbench (`npm run build` first): the workbench itself, and each scene of the panel at two widths, light beside dark. */
import { mkdirSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { Frame, Page } from "playwright-core";
import { openAlone, panelOf } from "../e2e/open-page.ts";
import { indexedPng } from "./indexed-png.ts";
import { SCENES } from "./scenes.ts";

const PLACE = "assets/panel";
const WIDTHS = [320, 480];
const [LOWEST, HIGHEST] = [300, 1500];
const GAP = 12;

/** A picture of the pane at a width, as high as what it holds. */
async function take(page: Page, panel: Frame, width: number): Promise<PNG> {
  await page.evaluate((pixels) => (document.getElementById("addin")!.style.width = `${pixels}px`), width);
  await page.setViewportSize({ width: 1400, height: HIGHEST });
  await panel.waitForFunction((pixels) => window.innerWidth === pixels, width);
  await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(0, 0);
  const bar = (await page.locator("#addin").boundingBox())!.y;
  const content = await panel.evaluate(() => Math.ceil(document.querySelector("main")!.lastElementChild!.getBoundingClientRect().bottom) + 16);
  await page.setViewportSize({ width: 1400, height: Math.round(bar) + Math.min(Math.max(content, LOWEST), HIGHEST) });
  await panel.evaluate(() => window.scrollTo(0, 0));
  return PNG.sync.read(await page.locator("#addin").screenshot({ animations: "disabled" }));
}

/** Pictures beside each other, on white. */
function beside(pictures: readonly PNG[]): Buffer {
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, -GAP);
  const whole = new PNG({ width, height: Math.max(...pictures.map(({ height }) => height)) });
  whole.data.fill(255);
  let left = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, whole, 0, 0, picture.width, picture.height, left, 0);
    left += picture.width + GAP;
  }
  return indexedPng(whole);
}

/** The workbench as `npm start` opens it, a company chosen. */
async function takeWorkbench(): Promise<Buffer> {
  const { page, close } = await openAlone();
  const panel = page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  await SCENES.company!(panel);
  await page.mouse.move(0, 0); // no tooltip
  await page.evaluate(async () => {
    window.workbench.setCell("Dashboard!B3", "Energy Fuels"); // as in the panel
    await window.workbench.settle();
    await new Promise((drawn) => setTimeout(drawn, 2_000)); // the chart grows
  });
  await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
  const picture = PNG.sync.read(await page.screenshot({ animations: "disabled" }));
  await close();
  return indexedPng(picture);
}

writeFileSync("assets/workbench.png", await takeWorkbench());
const taken = new Map<string, PNG[]>();
for (const theme of ["light", "dark"]) {
  const { page, close } = await openAlone(`?theme=${theme}`);
  const panel = await panelOf(page);
  for (const [scene, lead] of Object.entries(SCENES)) {
    await lead(panel);
    for (const width of WIDTHS) {
      const name = `${scene}-${width}.png`;
      taken.set(name, [...(taken.get(name) ?? []), await take(page, panel, width)]);
    }
  }
  await close();
}
mkdirSync(PLACE, { recursive: true });
for (const [name, pictures] of taken) writeFileSync(`${PLACE}/${name}`, beside(pictures));
