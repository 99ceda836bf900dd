/** The spreadsheet grid: Univer, with what Excel has and Univer's facade does not say in one place. */
import { FormulaDataModel, IFunctionService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ICommandService, LocaleType, Univer, type IRange, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfLocale from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreLocale from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationLocale from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableLocale from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export type CellValue = string | number | boolean;

/** A cell as `window.workbench.getCell` gives it. */
export interface GridCell {
  readonly value: CellValue | null;
  readonly text: string;
  readonly formula: string;
}

export class Grid {
  readonly api: FUniver;
  readonly functions: IFunctionService;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private calculating = false;

  constructor(container: string, workbook: Partial<IWorkbookData>) {
    const univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: { ...coreLocale, ...cfLocale, ...validationLocale, ...tableLocale } },
    });
    const presets = [
      UniverSheetsCorePreset({ container }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsTablePreset(),
    ];
    const registered = new Set<unknown>();
    for (const plugin of presets.flatMap((preset) => preset.plugins)) {
      const [ctor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      if (registered.has(ctor)) continue;
      registered.add(ctor);
      univer.registerPlugin(ctor as never, config as never);
    }
    this.api = FUniver.newAPI(univer);
    const injector = univer.__getInjector();
    this.api.createWorkbook(workbook);
    this.functions = injector.get(IFunctionService);
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.api.getFormula().calculationStart(() => (this.calculating = true));
    this.api.getFormula().calculationEnd(() => (this.calculating = false));
  }

  get workbook() {
    return this.api.getActiveWorkbook()!;
  }

  /** A cell with its typed value, also where it is the child of a spill: Univer keeps those in the formula data only. */
  cell(sheetId: string, row: number, column: number): GridCell {
    const range = this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column);
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[sheetId]?.[row]?.[column];
    const data = spilled ?? this.workbook.getSheetBySheetId(sheetId)!.getSheet().getCellRaw(row, column); // not what a number format makes of it
    const value = data?.v ?? null;
    const typed = data?.t === 3 && typeof value === "number" ? value === 1 : value;
    return { value: typed as CellValue | null, text: spilled ? String(value ?? "") : range.getDisplayValue(), formula: range.getFormula() };
  }

  /** Calculates again the formulas that stand in these cells, and what depends on them. */
  recalculate(cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[]): void {
    const unitId = this.workbook.getId();
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column } as IRange,
    }));
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        options: null,
      },
      { onlyLocal: true },
    );
  }

  /** Makes a table of cells with a header row. (Univer's command refuses the name of a sheet, which Excel allows: so its mutation.) */
  addTable(name: string, sheetId: string, range: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">): void {
    const columns = range.endColumn - range.startColumn + 1;
    const header = Array.from({ length: columns }, (_, place) => String(this.cell(sheetId, range.startRow, range.startColumn + place).value ?? `Column${place + 1}`));
    const params = { unitId: this.workbook.getId(), subUnitId: sheetId, tableId: name, name, range, header, options: {} };
    this.commands.syncExecuteCommand("sheet.mutation.add-table", params);
  }

  tables(): { id: string; name: string; sheetId: string; range: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn"> }[] {
    return this.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({ id, name, sheetId: subUnitId, range }));
  }

  addSheet(name: string, id = name.toLowerCase()): void {
    const sheet = { id, name, rowCount: 1000, columnCount: 60 };
    this.commands.syncExecuteCommand("sheet.command.insert-sheet", { unitId: this.workbook.getId(), sheet });
  }

  /** Whether a calculation is under way. */
  get busy(): boolean {
    return this.calculating;
  }
}
