/** Ranges as office.js sees them: zero-based places, values as 2-D arrays. */
import { addressOf, areaAt, boundingArea, intersection, type Area } from "./area.ts";
import { conditionalFormatsObject } from "./conditional-formats.ts";
import { dataValidationObject } from "./data-validation.ts";
import { read, type HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { rangeFormatObject } from "./range-format.ts";
import { checkShape, writeCells, wrongShape } from "./range-write.ts";
import { tablesObject, tablesOn } from "./tables.ts";
import type { Excel } from "./workbook.ts";

/** The area that a range object stands for. */
export const areaOf = (range: HostObject): Area => JSON.parse(String(read(range, "_ReferenceId"))) as Area;

export function rangeObject(excel: Excel, area: Area): HostObject {
  const { grid } = excel;
  const { sheetId } = area;
  const sheet = () => {
    const found = grid.workbook.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound("the range's worksheet");
    return found;
  };
  const cells = <T>(one: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.height }, (_, y) => Array.from({ length: area.width }, (_, x) => one(area.row + y, area.column + x)));
  const cell = (row: number, column: number) => grid.cell(sheetId, row, column);
  const facade = () => {
    grid.needRows(sheetId, area.row + 1, area.column + 1);
    return sheet().getRange(area.row, area.column, Math.min(area.height, sheet().getMaxRows()), Math.min(area.width, sheet().getMaxColumns()));
  };
  const part = (change: Partial<Area>) => rangeObject(excel, { ...area, ...change });
  const put = (contents: unknown): void => {
    excel.refuseIfProtected(sheetId);
    writeCells(grid, area, Array.isArray(contents) ? contents : cells(() => contents));
  };
  const formatNumbers = (formats: unknown): void => {
    excel.refuseIfProtected(sheetId);
    const all = typeof formats === "string" ? cells(() => formats) : formats;
    checkShape(all, area);
    facade().setNumberFormats(all as string[][]);
  };
  const clear = (given: string | null): void => {
    const what = given ?? "All";
    excel.refuseIfProtected(sheetId);
    if (!["All", "Contents", "Formats", "Hyperlinks"].includes(what)) throw invalidArgument(`The argument is invalid: ${what} is nothing that can be cleared.`);
    if (what === "All" || what === "Contents") facade().clearContent();
    if (what === "All" || what === "Formats") {
      facade().clearFormat();
      excel.conditionalFormats.clear(area);
    }
    if (what === "All") excel.notes.clear(area);
    if (what === "All") grid.clearValidation({ ...area, height: Math.min(area.height, sheet().getMaxRows()), width: Math.min(area.width, sheet().getMaxColumns()) });
    if (what !== "Contents" && what !== "Formats") facade().cancelHyperLink();
  };
  const spillOf = (): Area | null => grid.spills(sheetId).find((spill) => intersection({ sheetId, ...spill }, area)) as Area | null;
  const spillParent = () => {
    const spill = spillOf();
    return spill && part({ row: spill.row, column: spill.column, height: 1, width: 1 });
  };
  const spilling = () => {
    const spill = spillOf();
    return spill && spill.row === area.row && spill.column === area.column ? part(spill) : null;
  };
  const used = (valuesOnly = false): HostObject | null => {
    const found = grid.usedArea(sheetId, valuesOnly, area);
    return found && rangeObject(excel, { sheetId, ...found });
  };
  const orThrow = <T>(found: T | null): T => {
    if (found === null) throw itemNotFound("the range");
    return found;
  };
  const shared = (other: HostObject | string) => {
    const both = intersection(area, typeof other === "string" ? areaAt(sheetId, other) : areaOf(other));
    return both && rangeObject(excel, both);
  };
  const merged = () => {
    const touching = sheet()
      .getMergedRanges()
      .filter((one) => intersection(area, { sheetId, row: one.getRow(), column: one.getColumn(), height: one.getHeight(), width: one.getWidth() }));
    if (touching.length === 0) return null;
    const address = touching.map((one) => one.getA1Notation()).join(",");
    return {
      type: "RangeAreas",
      get: { _ReferenceId: () => `${sheetId}!${address}`, address: () => address, areaCount: () => touching.length },
      call: { _KeepReference: () => null },
    };
  };
  const hidden = (kind: "row" | "column"): boolean | null => {
    const length = kind === "row" ? area.height : area.width;
    const states = new Set(Array.from({ length: Math.min(length, 2000) }, (_, place) => grid.isHidden(sheetId, kind, area[kind] + place)));
    return states.size > 1 ? null : [...states][0]!;
  };
  return {
    type: "Range",
    get: {
      _ReferenceId: () => JSON.stringify(area),
      address: () => addressOf(grid, area),
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.height,
      columnCount: () => area.width,
      cellCount: () => area.height * area.width,
      values: () => cells((row, column) => cell(row, column).value ?? ""),
      valuesAsJson: () => cells((row, column) => excel.dataTypes.at(sheetId, row, column, cell(row, column).value)),
      text: () => cells((row, column) => cell(row, column).text),
      formulas: () => cells((row, column) => cell(row, column).formula || (cell(row, column).value ?? "")),
      numberFormat: () => cells((row, column) => sheet().getRange(row, column).getNumberFormat() || "General"),
      hasSpill: () => spilling() !== null,
      rowHidden: () => hidden("row"),
      columnHidden: () => hidden("column"),
      hyperlink: () => grid.hyperlink(sheetId, area.row, area.column),
      format: () => rangeFormatObject(grid, area, () => excel.refuseIfProtected(sheetId)),
      conditionalFormats: () => conditionalFormatsObject(excel, area),
      dataValidation: () => dataValidationObject(excel, area),
      worksheet: () => excel.worksheet(sheetId),
    },
    set: {
      values: put,
      formulas: put,
      numberFormat: formatNumbers,
      hyperlink: (link: { address?: string; textToDisplay?: string }) => {
        excel.refuseIfProtected(sheetId);
        grid.setHyperlink(sheetId, area.row, area.column, String(link.address ?? ""), link.textToDisplay);
      },
      columnHidden: (hide: boolean) => grid.hide(sheetId, "column", area.column, area.width, hide),
      rowHidden: (hide: boolean) => grid.hide(sheetId, "row", area.row, area.height, hide),
    },
    call: {
      select: () => {
        grid.workbook.setActiveSheet(sheetId);
        grid.workbook.setActiveRange(facade() as never);
        grid.reveal(area);
      },
      clear,
      delete: (shift: string) => {
        excel.refuseIfProtected(sheetId);
        if (shift !== "Up") throw invalidArgument("The workbench deletes cells upwards only.");
        const around = tablesOn(excel, area);
        grid.shiftUp(area);
        excel.notes.shiftUp(area);
        for (const { table, place } of around) table.resize({ ...place, height: place.height - area.height }); // whole rows of it went
      },
      merge: () => void facade().merge(),
      unmerge: () => void facade().breakApart(),
      getIntersectionOrNullObject: shared,
      getIntersection: (other: HostObject | string) => orThrow(shared(other)),
      getCell: (row: number, column: number) => part({ row: area.row + row, column: area.column + column, height: 1, width: 1 }),
      getRow: (row: number) => part({ row: area.row + row, height: 1 }),
      getColumn: (column: number) => part({ column: area.column + column, width: 1 }),
      getLastCell: () => part({ row: area.row + area.height - 1, column: area.column + area.width - 1, height: 1, width: 1 }),
      getLastRow: () => part({ row: area.row + area.height - 1, height: 1 }),
      getEntireColumn: () => rangeObject(excel, { ...areaAt(sheetId, "A:A"), column: area.column, width: area.width }),
      getEntireRow: () => rangeObject(excel, { ...areaAt(sheetId, "1:1"), row: area.row, height: area.height }),
      getResizedRange: (rows: number, columns: number) => part({ height: area.height + rows, width: area.width + columns }),
      getOffsetRange: (rows: number, columns: number) => part({ row: area.row + rows, column: area.column + columns }),
      getAbsoluteResizedRange: (rows: number, columns: number) => part({ height: rows, width: columns }),
      getUsedRangeOrNullObject: used,
      getUsedRange: (valuesOnly?: boolean) => used(valuesOnly) ?? part({ height: 1, width: 1 }),
      getSpillParentOrNullObject: spillParent,
      getSpillParent: () => orThrow(spillParent()),
      getSpillingToRangeOrNullObject: spilling,
      getSpillingToRange: () => orThrow(spilling()),
      getMergedAreasOrNullObject: merged,
      getTables: (fullyContained = false) =>
        tablesObject(excel, (other) => {
          const both = intersection(area, other);
          return both !== null && (!fullyContained || (both.height === other.height && both.width === other.width));
        }),
      getBoundingRect: (other: HostObject | string) => rangeObject(excel, boundingArea(area, typeof other === "string" ? areaAt(sheetId, other) : areaOf(other))),
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.height || columns !== area.width) throw wrongShape(); // office.js asks before it splits a large array
      },
      _KeepReference: () => null,
    },
  };
}
