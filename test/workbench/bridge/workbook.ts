/** The workbook as office.js sees it: the root of every request of Excel's own context. */
import type { Grid } from "../page/grid.ts";
import type { HostObject } from "./members.ts";
import { rangeObject, type Area } from "./ranges.ts";
import { settingsObject } from "./settings.ts";
import { tablesObject } from "./tables.ts";
import { worksheetObject, worksheetsObject } from "./worksheets.ts";

/** What the objects of one workbook share. */
export class Excel {
  private readonly settings = new Map<string, unknown>();

  constructor(readonly grid: Grid) {}

  worksheet(sheetId: string): HostObject {
    return worksheetObject(this, sheetId);
  }

  tables(): HostObject {
    return tablesObject(this);
  }

  private selected(): Area {
    const { workbook } = this.grid;
    const sheetId = workbook.getActiveSheet().getSheetId();
    const range = workbook.getActiveRange();
    if (!range) return { sheetId, row: 0, column: 0, height: 1, width: 1 };
    return { sheetId, row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() };
  }

  workbook(): HostObject {
    return {
      type: "Workbook",
      get: {
        name: () => "Book1.xlsx",
        worksheets: () => worksheetsObject(this),
        tables: () => this.tables(),
        settings: () => settingsObject(this.settings),
        application: () => ({
          type: "Application",
          get: { calculationMode: () => "Automatic" },
          call: { calculate: () => null, suspendApiCalculationUntilNextSync: () => null, suspendScreenUpdatingUntilNextSync: () => null },
        }),
      },
      call: {
        getSelectedRange: () => rangeObject(this, this.selected()),
        getActiveCell: () => rangeObject(this, { ...this.selected(), height: 1, width: 1 }),
      } as HostObject["call"],
    };
  }
}
