import type { Page } from "playwright-core";

interface Asked {
  /** The button of the panel that is pressed, by its name. */
  readonly press: RegExp;
  /** What the panel says before the error's own words, once it has failed. */
  readonly says?: string;
  /** How many actions there are when nothing fails. */
  readonly actions: number;
  /** One of so many actions fails, the first among them: for an order of many requests alike. */
  readonly oneOf?: number;
  readonly selected?: string;
  readonly sameCharts?: boolean;
}

/**
 * Presses a button of the panel again and again, failing each of its actions in turn, or one of so many, and compares all that the workbook holds with what was
 * remembered as "before". Gives the first difference with its action; nothing where there is none. It all happens in the page: it is
 * some thousand presses. Each failure has words of its own, so that it is known from the one before.
 */
export function failAtEach(page: Page, { press, says = "", actions, oneOf = 1, selected = "Mine!B3", sameCharts = false }: Asked): Promise<string[]> {
  return page.evaluate(
    async (asked) => {
      const { workbench } = window;
      const panel = (document.getElementById("addin") as HTMLIFrameElement).contentDocument!;
      const pressed = new RegExp(asked.press);
      panel.body.style.display = "none"; // it is pressed some thousand times, and nobody looks: laying it out took most of the time
      const button = () => [...panel.querySelectorAll("button")].find((one) => pressed.test(one.getAttribute("aria-label") ?? one.textContent ?? ""));
      /** Waits until something holds in the panel, looked at each time that the panel changes. */
      const until = (holds: () => boolean, what: string) =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`${what}: ${panel.body.textContent}`)), 20_000);
          const look = () => {
            if (!holds()) return;
            clearTimeout(late);
            watch.disconnect();
            resolve();
          };
          const watch = new MutationObserver(look);
          watch.observe(panel.body, { subtree: true, childList: true, characterData: true, attributes: true });
          look();
        });
      const failAll = async (): Promise<string[]> => {
        for (let at = 1; at <= asked.actions; at += asked.oneOf) {
          const words = `The workbench was told to fail at action ${at} of ${asked.actions}.`;
          await until(() => button()?.disabled === false, "There is no button to press");
          workbench.failAt(at, words);
          button()!.click();
          await until(() => panel.body.textContent!.includes(asked.says + words), `It was to say “${asked.says}${words}”, and says`);
          workbench.select(asked.selected);
          await workbench.settle();
          const changed = workbench.differences("before", { sameCharts: asked.sameCharts });
          if (changed.length > 0) return [`After a failure at action ${at} of ${asked.actions}:`, ...changed];
        }
        return [];
      };
      try {
        return await failAll();
      } finally {
        panel.body.style.display = "";
      }
    },
    { press: press.source, says, actions, oneOf, selected, sameCharts },
  );
}
