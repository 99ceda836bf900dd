/** The workbook as office.js sees it: the root of every request of Excel's own context. */
import { Charts } from "../page/chart-model.ts";
import type { Grid } from "../grid/grid.ts";
import type { CalculationMode } from "../xlsx/book.ts";
import type { Area } from "./area.ts";
import { ConditionalFormats } from "./conditional-formats.ts";
import { DataTypes } from "./data-types.ts";
import type { Validation } from "./data-validation.ts";
import type { HostObject } from "./members.ts";
import { namesObject, type SheetName } from "./names.ts";
import { Notes } from "./notes.ts";
import { itemNotFound, OfficeError } from "./office-error.ts";
import { rangeObject } from "./ranges.ts";
import { settingsObject } from "./settings.ts";
import { shiftedArea } from "./shifted-area.ts";
import type { Shape } from "./shapes.ts";
import type { PageLayout } from "./page-layout.ts";
import { tablesObject } from "./tables.ts";
import { worksheetObject, worksheetsObject } from "./worksheets.ts";

/** What the objects of one workbook share. */
export class Excel {
  readonly protectedSheets = new Set<string>();
  readonly conditionalFormats = new ConditionalFormats(this);
  readonly validations: Validation[] = [];
  readonly shapes: Shape[] = [];
  readonly notes = new Notes();
  readonly hiddenNames = new Set<string>();
  readonly sheetNames: SheetName[] = [];
  readonly dataTypes = new DataTypes();
  readonly tableStyles = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>();
  readonly pageLayouts = new Map<string, PageLayout>();
  readonly charts: Charts;
  calculationMode: CalculationMode = "Automatic";

  constructor(readonly grid: Grid) {
    this.charts = new Charts(grid);
    grid.onEvent((event) => {
      if (event.kind !== "inserted" && event.kind !== "deleted") return;
      this.conditionalFormats.shift(event);
      this.notes.shift(event);
      for (const one of this.validations) one.area = shiftedArea(one.area, event);
    });
  }

  /** What the workbook of before kept beside the grid goes with it. */
  forget(): void {
    this.protectedSheets.clear();
    this.conditionalFormats.forget();
    this.validations.length = 0;
    this.shapes.length = 0;
    this.notes.forget();
    this.hiddenNames.clear();
    this.sheetNames.length = 0;
    this.dataTypes.forget();
    this.settings.clear();
    this.pageLayouts.clear();
  }

  worksheet(sheetId: string): HostObject {
    return worksheetObject(this, sheetId);
  }

  range(area: Area): HostObject {
    return rangeObject(this, area);
  }

  /** Excel refuses to write into a protected sheet. */
  refuseIfProtected(sheetId: string): void {
    if (this.protectedSheets.has(sheetId)) throw new OfficeError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
  }

  /** The sheet that an address names, or the active one. */
  sheetIn(address: string): string {
    const name = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
    const { workbook } = this.grid;
    if (!name) return workbook.getActiveSheet().getSheetId();
    const wanted = name[1]?.replaceAll("''", "'") ?? name[2]!;
    const sheet = workbook.getSheetByName(wanted);
    if (!sheet) throw itemNotFound(`the worksheet ${wanted}`);
    return sheet.getSheetId();
  }

  private selected(): Area {
    const { workbook } = this.grid;
    const sheetId = workbook.getActiveSheet().getSheetId();
    const range = workbook.getActiveRange();
    if (!range) return { sheetId, row: 0, column: 0, height: 1, width: 1 };
    return { sheetId, row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() };
  }

  workbook(): HostObject {
    const application: HostObject = {
      type: "Application",
      get: { calculationMode: () => this.calculationMode },
      set: { calculationMode: (mode: string) => void (this.calculationMode = mode as CalculationMode) },
      call: { calculate: () => null, suspendApiCalculationUntilNextSync: () => null, suspendScreenUpdatingUntilNextSync: () => null },
    };
    return {
      type: "Workbook",
      get: {
        name: () => "Book1.xlsx",
        worksheets: () => worksheetsObject(this),
        tables: () => tablesObject(this),
        names: () => namesObject(this),
        settings: () => settingsObject(this.settings),
        application: () => application,
      },
      call: {
        getSelectedRange: () => this.range(this.selected()),
        getActiveCell: () => this.range({ ...this.selected(), height: 1, width: 1 }),
      },
    };
  }
}
