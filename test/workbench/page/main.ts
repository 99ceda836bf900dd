/** The workbench's page: the grid with the starter workbook, and the add-in beside it. */
import "./workbench.css";
import { Grid } from "./grid.ts";
import { starterEvidence } from "./starter.ts";
import { Workbench } from "./workbench.ts";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const evidenceRows = 400;
const grid = new Grid("grid", {
  id: "workbook",
  name: "Chain of Proof",
  sheetOrder: ["dashboard", "evidence"],
  sheets: {
    dashboard: { id: "dashboard", name: "Dashboard", rowCount: 2000, columnCount: 60 },
    evidence: { id: "evidence", name: "Evidence", rowCount: evidenceRows, columnCount: 30 },
  },
});
window.workbench = new Workbench(grid, { type: "Workbook", get: {}, call: {} });

const blanks = document.getElementById("blanks") as HTMLSelectElement;
blanks.addEventListener("change", () => (window.workbench.blanks = blanks.value as "zero" | "null"));

async function open(): Promise<void> {
  await window.workbench.registerFunctions();
  const cells = await starterEvidence();
  const sheet = grid.workbook.getSheetByName("Evidence")!;
  const [height, width] = [cells.length, cells[0]!.length];
  sheet.getRange(0, 0, height, width).setValues(cells.map((row) => row.map((cell) => cell ?? "")) as never);
  grid.addTable("Evidence", sheet.getSheetId(), { startRow: 0, startColumn: 0, endRow: height - 1, endColumn: width - 1 });
}

void open().then(() => {
  (document.getElementById("addin") as HTMLIFrameElement).src = "/addin/taskpane.html";
});
