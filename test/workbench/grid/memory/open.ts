/** Opens the grid in memory: nothing of it is drawn. */
import type { OpenedGrid, Sheets } from "../open.ts";
import { MemoryGrid } from "./memory-grid.ts";

export function openGrid(sheets: Sheets): OpenedGrid {
  document.getElementById("grid")!.textContent = "The grid in memory shows nothing. It is for tests that look at office.js and at what the add-in writes.";
  return { grid: new MemoryGrid(sheets), show: () => undefined };
}
