import axe from "axe-core";
import type { Frame } from "playwright-core";

/** The rules that a theme can break, of those that axe applies by default: all others look at what is in the page, which is the same in each. */
export const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong in the panel, a line for each rule; `rules` are some of axe's, such as those of colour. */
export async function violationsIn(panel: Frame, rules?: readonly string[]): Promise<string[]> {
  // Half-way through a fade, colours have a contrast that nobody reads by.
  await panel.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  if (!(await panel.evaluate(() => "axe" in window))) await panel.evaluate(axe.source); // the page takes no inline script
  // Fluent's keyboard manager keeps invisible stops at the ends of a group; it moves the focus on from them, which axe cannot know.
  const scope = { include: [["main"]], exclude: [["[data-tabster-dummy]"]] };
  const options = rules === undefined ? {} : { runOnly: { type: "rule" as const, values: [...rules] } };
  const { violations } = await panel.evaluate(([context, how]) => (window as unknown as { axe: typeof axe }).axe.run(context as never, how), [scope, options] as const);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 300)}`);
}

/** What axe finds wrong in Office's light theme, and in its colours in the dark one; the panel is in the light one then. */
export async function violationsInEachTheme(panel: Frame): Promise<string[]> {
  await showTheme(panel, "dark");
  const inDark = await violationsIn(panel, OF_COLOUR);
  await showTheme(panel, "light");
  return [...(await violationsIn(panel)), ...inDark.map((one) => `in the dark theme, ${one}`)];
}

const GROUNDS = { light: "#ffffff", dark: "#1f1f1f" } as const;

/** Changes Office's theme while the panel is open. office.js keeps what Office last said of it for five seconds; the panel looks when the system's colours change. */
async function showTheme(panel: Frame, theme: keyof typeof GROUNDS): Promise<void> {
  await panel.page().evaluate((name) => void (window.workbench.theme = name), theme);
  await panel.evaluate((bodyBackgroundColor) => void Object.assign(Office.context.officeTheme, { bodyBackgroundColor }), GROUNDS[theme]);
  await panel.page().emulateMedia({ colorScheme: theme });
  await panel.waitForFunction((scheme) => getComputedStyle(document.querySelector(".fui-FluentProvider")!).colorScheme === scheme, theme);
}
