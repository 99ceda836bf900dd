import type { Page } from "playwright-core";

/** Remembers what the workbook holds once it has settled; `selected` is selected first, so that the selection is the same too. */
export const remember = (page: Page, name: string, selected?: string): Promise<void> =>
  page.evaluate(
    async ([as, address]) => {
      if (address) window.workbench.select(address);
      await window.workbench.settle();
      window.workbench.remember(as);
    },
    [name, selected] as const,
  );

/** What of the workbook is other than when it was remembered, line by line; nothing where it is the same. It is compared in the page: it is some megabytes. */
export const differences = (page: Page, name: string, selected?: string, options?: { readonly sameCharts: boolean }): Promise<string[]> =>
  page.evaluate(
    async ([as, address, how]) => {
      if (address) window.workbench.select(address);
      await window.workbench.settle();
      return window.workbench.differences(as, how);
    },
    [name, selected, options] as const,
  );
