/** How the active sheet stands on the screen: what is scrolled, frozen and zoomed, in pixels of the grid's element. */
import type { UniverGrid } from "../grid/univer/univer-grid.ts";

/** The cells' part of the screen, without headers, and what of the sheet is in it. */
export interface SheetView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Width and height of what is frozen. */
  readonly frozenX: number;
  readonly frozenY: number;
  readonly zoom: number;
}

/** The element that the grid draws the cells on. */
export function sheetCanvas(): HTMLCanvasElement {
  return document.querySelector<HTMLCanvasElement>('#grid canvas[id^="univer-sheet-main-canvas"]')!;
}

export function sheetView(grid: UniverGrid): SheetView {
  const sheet = grid.workbook.getActiveSheet();
  const skeleton = sheet.getSkeleton();
  const zoom = sheet.getZoom();
  const { clientWidth, clientHeight } = sheetCanvas();
  const [left, top] = [(skeleton?.rowHeaderWidth ?? 0) * zoom, (skeleton?.columnHeaderHeight ?? 0) * zoom];
  const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
  const columnEnd = (column: number) => (skeleton?.columnWidthAccumulation[column] ?? 0) * zoom;
  const rowEnd = (row: number) => (skeleton?.rowHeightAccumulation[row] ?? 0) * zoom;
  return {
    left,
    top,
    width: Math.max(0, clientWidth - left),
    height: Math.max(0, clientHeight - top),
    scrollX: columnEnd(sheetViewStartColumn - 1) + offsetX * zoom,
    scrollY: rowEnd(sheetViewStartRow - 1) + offsetY * zoom,
    frozenX: columnEnd(sheet.getFrozenColumns() - 1),
    frozenY: rowEnd(sheet.getFrozenRows() - 1),
    zoom,
  };
}

/** Tells when the view may be another: scrolled, zoomed, another sheet, a grid of another size. */
export function onView(grid: UniverGrid, listener: () => void): void {
  const { api } = grid;
  for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.SheetSkeletonChanged, api.Event.ActiveSheetChanged]) api.addEvent(event, listener);
  new ResizeObserver(listener).observe(sheetCanvas());
}
