import type { Area } from "../../bridge/area.ts";
import type { UniverGrid } from "./univer-grid.ts";

/** Rows above the revealed cell that stay in sight. */
const ABOVE = 3;

const drawn = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
let last: Promise<unknown> = Promise.resolve();

/** Scrolls to selected cells of which no part is in sight, as Excel does: when the sheet has been drawn, for only then is it known what is in sight. */
export function reveal(grid: UniverGrid, area: Area): void {
  last = last.then(drawn).then(() => scrollTo(grid, area)).then(drawn).then(drawn);
}

function scrollTo(grid: UniverGrid, { sheetId, row, column, height, width }: Area): void {
  const sheet = grid.workbook.getActiveSheet();
  const seen = sheet.getVisibleRange();
  if (sheet.getSheetId() !== sheetId || !seen) return;
  const [rowSeen, columnSeen] = [row + height > seen.startRow && row < seen.endRow, column + width > seen.startColumn && column < seen.endColumn];
  if (!rowSeen || !columnSeen) sheet.scrollToCell(rowSeen ? seen.startRow : Math.max(0, row - ABOVE), columnSeen ? seen.startColumn : column);
}
