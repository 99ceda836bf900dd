import axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds wrong in the panel, a line for each rule. */
export async function violationsIn(panel: Frame): Promise<string[]> {
  // Half-way through a fade, colours have a contrast that nobody reads by.
  await panel.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  await panel.evaluate(axe.source); // the page takes no inline script
  // Fluent's keyboard manager keeps invisible stops at the ends of a group; it moves the focus on from them, which axe cannot know.
  const scope = { include: [["main"]], exclude: [["[data-tabster-dummy]"]] };
  const { violations } = await panel.evaluate((context) => (window as unknown as { axe: typeof axe }).axe.run(context as never), scope);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 300)}`);
}
