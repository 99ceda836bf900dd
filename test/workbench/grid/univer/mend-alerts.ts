/** Univer's own note at an error cell says less than the function's sentence, and covers it. */
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";

const OF_FORMULAS = "SHEET_FORMULA_ALERT";

export function mendAlerts(): void {
  const alerts = CellAlertManagerService.prototype;
  const show = alerts.showAlert;
  alerts.showAlert = function (this: CellAlertManagerService, alert) {
    if (alert.key !== OF_FORMULAS) show.call(this, alert);
  };
}
