/** The panel's components on the page that happy-dom plays, with the real store and, where they ask for one, a workbook in memory. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { StoreApi } from "zustand";
import { usePanel } from "../../../src/taskpane/app/state/store.ts";
import { useDocuments } from "../../../src/taskpane/evidence/documents/document-stores.ts";
import { usePeerGroups } from "../../../src/taskpane/parts/pickers/peer-groups.ts";
import { TickersOfTable, type Tickers } from "../../../src/taskpane/parts/pickers/tickers.ts";
import { reportedError } from "../../../src/workbook/reported-error.ts";
import { openInProcess } from "../../workbench/in-process.ts";
import type { CellValue } from "../../workbench/grid/grid.ts";
import { addTableSheet } from "../../workbench/page/starter.ts";
import type { Workbench } from "../../workbench/page/workbench.ts";

// A busy machine is slow, not wrong; and the page in an error's words would be pages long.
configure({ asyncUtilTimeout: 40_000, getElementError: (words) => new Error(words?.split("\n")[0]) });

const STORES: readonly StoreApi<object>[] = [usePanel, useDocuments, usePeerGroups, reportedError];

/** Takes down what is shown, and begins with the panel's state as it is when the panel opens. */
export function leavePage(): void {
  cleanup();
  for (const store of STORES) store.setState(store.getInitialState(), true);
}

/** A user who types without pause. */
export const newUser = (): UserEvent => userEvent.setup({ delay: null, pointerEventsCheck: 0 });

/** Shows a part of the panel alone. */
export function show(part: ReactNode, tickers: Tickers = new Map()): UserEvent {
  render(
    <FluentProvider theme={webLightTheme}>
      <TickersOfTable value={tickers}>{part}</TickersOfTable>
    </FluentProvider>,
  );
  return newUser();
}

/** Opens a workbook whose sheets hold these cells, each a table of the sheet's name. */
export async function openWorkbook(tables: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>): Promise<Workbench> {
  const sheets = Object.entries(tables).map(([name, cells]) => [name.toLowerCase(), [name, cells.length + 50, cells[0]!.length + 5]] as const);
  const workbench = await openInProcess(Object.fromEntries(sheets));
  for (const [name, cells] of Object.entries(tables)) addTableSheet(workbench.grid, name, cells);
  return workbench;
}

/** Shows the whole panel beside the workbook that is open, until it says so: that it has read the evidence. */
export async function showPanel(says: RegExp = /^\d[\d,]* rows? of the table /): Promise<UserEvent> {
  const { Panel } = await import("../../../src/taskpane/app/panel.tsx"); // all of it: a part alone loads faster
  render(<Panel />);
  await screen.findByText(says);
  return newUser();
}
