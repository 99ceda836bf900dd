import type { OpenWorkbench } from "./open-workbench.ts";

/** The last row of the starter's evidence in its sheet; its rows below the header are one fewer. */
export const lastRow = ({ page }: OpenWorkbench): Promise<number> =>
  page.evaluate(() => Number(/(\d+)$/.exec(window.workbench.tables().find(({ name }) => name === "Evidence")!.address)![1]));

/** The cells of rows of the evidence sheet by their headers. */
export const evidenceRows = ({ page }: OpenWorkbench, from: number, to: number): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    async ([first, last]) => {
      await window.workbench.settle();
      const headers = window.workbench.getRange("Evidence!A1:W1")[0]!.map(String);
      return window.workbench.getRange(`Evidence!A${first}:W${last}`).map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null])));
    },
    [from, to] as const,
  );
