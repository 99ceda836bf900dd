/**
 * An answer that fills cells finds as much room as in Excel: Univer's sheets end where they were made to end, and what would go beyond is
 * #SPILL! there. What fills cells beyond a sheet's end has to make the sheet larger.
 */
import { BaseFunction, FormulaRuntimeService } from "@univerjs/engine-formula";

const [ROWS, COLUMNS] = [1_048_576, 16_384];

interface Runtime {
  _checkIfArrayFormulaExceeded(rows: number, columns: number, filled: { readonly endRow: number; readonly endColumn: number }): boolean;
}

export function mendSpills(): void {
  const sized = BaseFunction.prototype;
  const size = sized.setSheetRowColumnCount;
  sized.setSheetRowColumnCount = function (this: BaseFunction) {
    size.call(this, Infinity, Infinity); // SEQUENCE and RANDARRAY would refuse more rows than the sheet has
  };
  (FormulaRuntimeService.prototype as unknown as Runtime)._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) => endRow >= ROWS || endColumn >= COLUMNS;
}
