/** Reads the cells that a chart is made of as Excel does: which are names of series, which are categories, which are values. */
import type { Area } from "../bridge/area.ts";
import type { Series } from "./chart-model.ts";
import type { Grid } from "../grid/grid.ts";

export type SeriesBy = "Auto" | "Columns" | "Rows";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "" && !/^#[A-Z/0!?]+$/.test(value);

/** The series of a block of cells. Left to itself, Excel takes the longer side for the categories. */
export function seriesOf(grid: Grid, block: Area, seriesBy: SeriesBy): Series[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && block.height >= block.width);
  const values = grid.values(block);
  const header = block.height > 1 && values[0]!.slice(1).some(isText) ? 1 : 0;
  const labels = block.width > 1 && values.slice(header).some((row) => isText(row[0])) ? 1 : 0;
  const first = { row: block.row + header, column: block.column + labels };
  const body = { sheetId: block.sheetId, ...first, height: block.height - header, width: block.width - labels };
  const categories: Area | null = byColumns
    ? labels ? { ...body, column: block.column, width: 1 } : null
    : header ? { ...body, row: block.row, height: 1 } : null;
  const count = byColumns ? body.width : body.height;
  return Array.from({ length: count }, (_, place) => {
    const own: Area = byColumns ? { ...body, column: body.column + place, width: 1 } : { ...body, row: body.row + place, height: 1 };
    const named = byColumns ? header : labels;
    const name: Area = byColumns ? { ...own, row: block.row, height: 1 } : { ...own, column: block.column, width: 1 };
    return newSeries(named ? name : `Series${place + 1}`, own, categories);
  });
}

/** A series with Excel's own formats. */
export function newSeries(name: string | Area, values: Area, categories: Area | null): Series {
  return { name, values, categories, fill: null, line: null, gapWidth: 150, hasDataLabels: false };
}
