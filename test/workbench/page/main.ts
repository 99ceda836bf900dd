/** The workbench's page: the grid with the starter workbook, and the add-in beside it. */
import "./workbench.css";
import { Excel } from "../bridge/workbook.ts";
import { ChartLayer } from "./charts.ts";
import { movableDivider } from "./divider.ts";
import { showErrorNotes } from "./error-notes.ts";
import { openAndSave } from "./files.ts";
import { PAYLOAD_LIMIT } from "./faults.ts";
import { Grid } from "./grid.ts";
import { mendChannels } from "./mend-channels.ts";
import { mendLexer } from "./mend-lexer.ts";
import { reloadWhenBuilt } from "./reload.ts";
import { openStarter } from "./starter.ts";
import { Workbench } from "./workbench.ts";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

mendChannels();
mendLexer();
const grid = new Grid("grid", {
  id: "workbook",
  name: "Chain of Proof",
  sheetOrder: ["dashboard", "ranking", "evidence", "model"],
  sheets: {
    dashboard: { id: "dashboard", name: "Dashboard", rowCount: 2000, columnCount: 60 },
    ranking: { id: "ranking", name: "Ranking", rowCount: 1000, columnCount: 30 },
    evidence: { id: "evidence", name: "Evidence", rowCount: 2000, columnCount: 30 },
    model: { id: "model", name: "Model", rowCount: 200, columnCount: 12 },
  },
});
const excel = new Excel(grid);
window.workbench = new Workbench(grid, excel);
grid.api.addEvent(grid.api.Event.LifeCycleChanged, ({ stage }) => {
  if (stage !== grid.api.Enum.LifecycleStages.Rendered) return;
  new ChartLayer(grid, excel.charts);
  showErrorNotes(window.workbench, document.getElementById("note")!);
});

// Univer goes on measuring the rows of a sheet that was deleted meanwhile: of no consequence, and nobody's to mend here.
window.addEventListener("error", (event) => {
  if (/'rowData' of 'this._worksheetData' as it is null/.test(event.message)) event.preventDefault();
});

movableDivider(document.getElementById("divider")!, document.getElementById("addin")!);
openAndSave(window.workbench);
reloadWhenBuilt();

const blanks = document.getElementById("blanks") as HTMLSelectElement;
blanks.value = window.workbench.blanks;
blanks.addEventListener("change", () => (window.workbench.blanks = blanks.value as "zero" | "null"));
for (const [id, limit] of [["limit", "payloadLimit"], ["answers", "answerLimit"]] as const) {
  const box = document.getElementById(id) as HTMLInputElement;
  box.checked = window.workbench[limit] === PAYLOAD_LIMIT;
  box.addEventListener("change", () => (window.workbench[limit] = box.checked ? PAYLOAD_LIMIT : Infinity));
}

async function open(): Promise<void> {
  await window.workbench.registerFunctions();
  await openStarter(grid, excel.charts);
}

void open().then(() => {
  (document.getElementById("addin") as HTMLIFrameElement).src = "/addin/taskpane.html";
  window.workbench.isOpen = true;
  document.getElementById("loading")!.remove();
});
