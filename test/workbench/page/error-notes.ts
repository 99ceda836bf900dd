/** The sentence behind an error cell: at the cell while the pointer is over it, and in the page's head while the cell is selected. */
import { onView, sheetCanvas, sheetView } from "./sheet-view.ts";
import type { Workbench } from "./workbench.ts";

export function showErrorNotes(workbench: Workbench, head: HTMLElement): void {
  const grid = workbench.univer;
  const usual = head.textContent!;
  const note = document.createElement("div");
  note.className = "error-note";
  note.setAttribute("role", "tooltip");
  note.hidden = true;
  sheetCanvas().after(note);

  const select = (): void => {
    const selected = workbench.selected();
    const cell = selected && workbench.getCell(selected.replace(/:.*$/, ""));
    const problem = cell && cell.error ? `${selected.replace(/^.*!|:.*$/g, "")} shows ${cell.value}: ${cell.error}` : "";
    if (head.textContent === (problem || usual)) return;
    head.textContent = problem || usual;
    head.classList.toggle("problem", problem !== "");
  };
  const hover = (row: number, column: number): void => {
    const sheet = grid.workbook.getActiveSheet();
    const { error } = workbench.cellAt(sheet.getSheetId(), row, column);
    note.hidden = error === undefined;
    if (error === undefined) return;
    const { scrollX, scrollY, zoom } = sheetView(grid);
    const { right, top } = sheet.getRange(row, column).getCellRect(); // from the corner of the headers, unscrolled
    note.textContent = error;
    note.style.transform = `translate(${right * zoom - scrollX + 4}px, ${top * zoom - scrollY}px)`;
  };
  grid.api.addEvent(grid.api.Event.CellHover, ({ row, column }) => hover(row, column));
  onView(grid, () => (note.hidden = true));
  sheetCanvas().addEventListener("pointerleave", () => (note.hidden = true));
  grid.onCommand(() => queueMicrotask(select));
}
