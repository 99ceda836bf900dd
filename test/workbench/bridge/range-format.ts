/** A range's format as office.js sees it: fill, font, wrapping, alignment and column width. */
import type { Grid } from "../grid/grid.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import type { Area } from "./area.ts";

/** Excel measures columns in points, the grid in pixels. */
const PIXELS_IN_A_POINT = 4 / 3;

/** The grid calls its right-hand alignment normal. */
const ALIGNMENTS = { Left: "left", Center: "center", Right: "normal" } as const;

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", InsideHorizontal: "horizontal", InsideVertical: "vertical" } as const;

/** Pixels of a column and of a row that nobody has sized. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [88, 24];

const BLACK = "#000000";

export function rangeFormatObject(grid: Grid, area: Area, allowed: () => void): HostObject {
  const sheet = () => grid.workbook.getSheetBySheetId(area.sheetId)!;
  const range = () => {
    grid.needRows(area.sheetId, area.row + 1, area.column + 1);
    return sheet().getRange(area.row, area.column, Math.min(area.height, sheet().getMaxRows() - area.row), Math.min(area.width, sheet().getMaxColumns() - area.column));
  };
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
  const height = (points: number): void => {
    for (let place = 0; place < area.height; place++) sheet().setRowHeight(area.row + place, points * PIXELS_IN_A_POINT);
  };
  const isUsual = (count: number, sizeOf: (place: number) => number, usual: number): boolean => Array.from({ length: count }, (_, place) => sizeOf(place)).every((size) => size === usual);
  const guarded = <T>(apply: (value: T) => void) => (value: T): void => {
    allowed();
    apply(value);
  };
  const border = (side: string): HostObject => {
    if (!Object.hasOwn(SIDES, side)) throw invalidArgument(`The argument is invalid: ${side} is no border.`);
    const known = { style: "Continuous", color: BLACK };
    const draw = () => void range().setBorder(SIDES[side as keyof typeof SIDES] as never, known.style === "None" ? 0 : 1, known.color);
    return {
      type: "RangeBorder",
      get: { style: () => known.style, color: () => known.color, sideIndex: () => side },
      set: {
        style: guarded((style: string) => {
          known.style = style;
          draw();
        }),
        color: guarded((color: string) => {
          known.color = color;
          draw();
        }),
        weight: () => undefined,
      },
    };
  };
  const borders: HostObject = { type: "RangeBorderCollection", call: { getItem: border } };
  const up = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
  const guardedParts = (part: HostObject): HostObject => ({ ...part, set: Object.fromEntries(Object.entries(part.set!).map(([name, set]) => [name, guarded(set as (value: unknown) => void)])) });
  return {
    type: "RangeFormat",
    get: {
      fill: () => guardedParts(fill),
      font: () => guardedParts(font),
      borders: () => borders,
      wrapText: () => range().getWrap(),
      horizontalAlignment: () => ({ left: "Left", center: "Center", normal: "Right", right: "Right" })[range().getHorizontalAlignment()] ?? "General",
      columnWidth: () => sheet().getColumnWidth(area.column) / PIXELS_IN_A_POINT,
      rowHeight: () => sheet().getRowHeight(area.row) / PIXELS_IN_A_POINT,
      useStandardWidth: () => isUsual(area.width, (place) => sheet().getColumnWidth(area.column + place), USUAL_WIDTH),
      useStandardHeight: () => isUsual(area.height, (place) => sheet().getRowHeight(area.row + place), USUAL_HEIGHT),
    },
    set: {
      wrapText: guarded((on: boolean) => void range().setWrap(on)),
      horizontalAlignment: guarded(align),
      verticalAlignment: guarded((place: string) => {
        if (!Object.hasOwn(up, place)) throw invalidArgument(`The argument is invalid: ${place} is not Top, Center or Bottom.`);
        range().setVerticalAlignment(up[place as keyof typeof up]);
      }),
      columnWidth: guarded(widen),
      rowHeight: guarded(height),
      useStandardWidth: guarded((on: boolean) => on && widen(USUAL_WIDTH / PIXELS_IN_A_POINT)),
      useStandardHeight: guarded((on: boolean) => on && height(USUAL_HEIGHT / PIXELS_IN_A_POINT)),
    },
    call: {
      autofitColumns: () => {
        for (let place = 0; place < area.width; place++) {
          const texts = grid.values({ ...area, column: area.column + place, width: 1, height: Math.min(area.height, 500) }).flat();
          sheet().setColumnWidth(area.column + place, Math.min(600, 24 + 7 * Math.max(4, ...texts.map((text) => String(text).length))));
        }
      },
      autofitRows: () => void sheet().setRowAutoHeight(area.row, area.height),
    },
  };
}
