/** A range's format as office.js sees it: fill, font, wrapping, alignment and column width. */
import type { Grid } from "../page/grid.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import type { Area } from "./ranges.ts";

/** Excel measures columns in points, the grid in pixels. */
const PIXELS_IN_A_POINT = 4 / 3;

/** The grid calls its right-hand alignment normal. */
const ALIGNMENTS = { Left: "left", Center: "center", Right: "normal" } as const;

const BLACK = "#000000";

export function rangeFormatObject(grid: Grid, area: Area): HostObject {
  const sheet = () => grid.workbook.getSheetBySheetId(area.sheetId)!;
  const range = () => sheet().getRange(area.row, area.column, area.height, area.width);
  const style = () => range().getCellStyleData();
  const fill: HostObject = {
    type: "RangeFill",
    get: { color: () => range().getBackground() },
    set: { color: ((color: string) => void range().setBackground(color)) as never },
    call: { clear: () => void range().setBackground("") },
  };
  const font: HostObject = {
    type: "RangeFont",
    get: {
      bold: () => style()?.bl === 1,
      italic: () => style()?.it === 1,
      size: () => range().getFontSize(),
      name: () => range().getFontFamily(),
      color: () => style()?.cl?.rgb ?? BLACK,
    },
    set: {
      bold: ((on: boolean) => void range().setFontWeight(on ? "bold" : "normal")) as never,
      italic: ((on: boolean) => void range().setFontStyle(on ? "italic" : "normal")) as never,
      size: ((points: number) => void range().setFontSize(points)) as never,
      name: ((family: string) => void range().setFontFamily(family)) as never,
      color: ((color: string) => void range().setFontColor(color)) as never,
    },
  };
  const align = (alignment: string): void => {
    if (!Object.hasOwn(ALIGNMENTS, alignment)) throw invalidArgument(`The argument is invalid: ${alignment} is not Left, Center or Right.`);
    range().setHorizontalAlignment(ALIGNMENTS[alignment as keyof typeof ALIGNMENTS]);
  };
  const widen = (points: number): void => {
    for (let place = 0; place < area.width; place++) sheet().setColumnWidth(area.column + place, points * PIXELS_IN_A_POINT);
  };
  return {
    type: "RangeFormat",
    get: {
      fill: () => fill,
      font: () => font,
      wrapText: () => range().getWrap(),
      columnWidth: () => sheet().getColumnWidth(area.column) / PIXELS_IN_A_POINT,
    },
    set: { wrapText: ((on: boolean) => void range().setWrap(on)) as never, horizontalAlignment: align as never, columnWidth: widen as never },
  };
}
