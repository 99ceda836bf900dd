/** Cells with an Excel data type, as ExcelApi 1.16 tells them. In the grid such a cell holds #VALUE!, which is what `values` gives. */
import type { CellValue } from "../grid/grid.ts";

export const DATA_TYPE = "#VALUE!";
const ERROR = /^#(N\/A|[A-Z0-9/]+[!?])$/;

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;

export class DataTypes {
  private readonly objects = new Map<string, object>();

  put(sheetId: string, row: number, column: number, json: object): void {
    this.objects.set(keyOf(sheetId, row, column), json);
  }

  /** A cell as `valuesAsJson` has it. */
  at(sheetId: string, row: number, column: number, value: CellValue | null): object {
    const known = value === DATA_TYPE ? this.objects.get(keyOf(sheetId, row, column)) : undefined;
    if (known) return known;
    if (value === null || value === "") return { type: "Empty", basicType: "Empty", basicValue: "" };
    if (typeof value === "number") return { type: "Double", basicType: "Double", basicValue: value };
    if (typeof value === "boolean") return { type: "Boolean", basicType: "Boolean", basicValue: value };
    return ERROR.test(value) ? { type: "Error", basicType: "Error", basicValue: value } : { type: "String", basicType: "String", basicValue: value };
  }

  forget(): void {
    this.objects.clear();
  }
}
