/** The workbench's page: the grid with the starter workbook, and the add-in beside it. */
import "../grid/univer/univer.css";
import "./workbench.css";
import { Excel } from "../bridge/workbook.ts";
import { movableDivider } from "./divider.ts";
import { openAndSave } from "./files.ts";
import { PAYLOAD_LIMIT } from "./faults.ts";
import { reloadWhenBuilt } from "./reload.ts";
import { openStarter } from "./starter.ts";
import { Workbench } from "./workbench.ts";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const query = new URLSearchParams(location.search);
/** Sheets of the starter workbook, by id, with their name, rows and columns. */
const SHEETS = { dashboard: ["Dashboard", 2000, 60], ranking: ["Ranking", 1000, 30], evidence: ["Evidence", 2000, 30], model: ["Model", 200, 12] } as const;

const { openGrid } = query.get("grid") === "memory" ? await import("../grid/memory/open.ts") : await import("../grid/univer/open.ts");
const { grid, show } = openGrid(SHEETS);
const excel = new Excel(grid);
window.workbench = new Workbench(grid, excel);
show(window.workbench, excel.charts);

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
