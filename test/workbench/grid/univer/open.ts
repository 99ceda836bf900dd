/** Opens the grid that a user sees, with the charts and the notes at error cells over it. */
import type { Charts } from "../../page/chart-model.ts";
import { ChartLayer } from "../../page/charts.ts";
import { showErrorNotes } from "../../page/error-notes.ts";
import type { Workbench } from "../../page/workbench.ts";
import type { OpenedGrid, Sheets } from "../open.ts";
import { mendAlerts } from "./mend-alerts.ts";
import { mendChannels } from "./mend-channels.ts";
import { mendLexer } from "./mend-lexer.ts";
import { UniverGrid } from "./univer-grid.ts";

export function openGrid(sheets: Sheets): OpenedGrid {
  mendChannels();
  mendLexer();
  mendAlerts();
  const all = Object.entries(sheets).map(([id, [name, rowCount, columnCount]]) => [id, { id, name, rowCount, columnCount }] as const);
  const grid = new UniverGrid("grid", { id: "workbook", name: "Chain of Proof", sheetOrder: Object.keys(sheets), sheets: Object.fromEntries(all) });
  // Univer goes on measuring the rows of a sheet that was deleted meanwhile: of no consequence, and nobody's to mend here.
  window.addEventListener("error", (event) => {
    if (/'rowData' of 'this._worksheetData' as it is null/.test(event.message)) event.preventDefault();
  });
  const show = (workbench: Workbench, charts: Charts): void => {
    grid.api.addEvent(grid.api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== grid.api.Enum.LifecycleStages.Rendered) return;
      new ChartLayer(grid, charts);
      showErrorNotes(workbench, document.getElementById("note")!);
    });
  };
  return { grid, show };
}
