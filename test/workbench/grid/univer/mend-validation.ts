/** Univer checks the cells of sheets that are not shown when it is idle, and throws where such a sheet has gone meanwhile. */
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/** `isThere` tells whether the workbook still has a sheet. */
export function mendValidation(isThere: (sheetId: string) => boolean): void {
  const service = SheetsDataValidationValidatorService.prototype;
  const check = service.validatorRanges;
  service.validatorRanges = async function (this: SheetsDataValidationValidatorService, unitId, sheetId, ranges) {
    return isThere(sheetId) ? check.call(this, unitId, sheetId, ranges) : [];
  };
}
