import type { Area } from "../../bridge/area.ts";
import type { UniverGrid } from "./univer-grid.ts";

/** Rows above the revealed cell that stay in sight. */
const ABOVE = 3;

/** Scrolls to selected cells that are out of sight, as Excel does: when the sheet has been drawn, for only then is it known what is in sight. */
export function reveal(grid: UniverGrid, { sheetId, row, column }: Area): void {
  requestAnimationFrame(() => {
    const sheet = grid.workbook.getActiveSheet();
    const seen = sheet.getVisibleRange();
    if (sheet.getSheetId() !== sheetId || !seen) return;
    const [rowSeen, columnSeen] = [row >= seen.startRow && row < seen.endRow, column >= seen.startColumn && column < seen.endColumn];
    if (!rowSeen || !columnSeen) sheet.scrollToCell(rowSeen ? seen.startRow : Math.max(0, row - ABOVE), columnSeen ? seen.startColumn : column);
  });
}
