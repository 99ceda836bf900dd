/**
 * Conditional formats of cells that a formula's answer fills. Univer looks for their values where typed ones are, finds none, and does not look
 * again when the answer changes.
 */
import { ConditionalFormattingRuleModel, ConditionalFormattingViewModel } from "@univerjs/preset-sheets-conditional-formatting";
import type { ICellData, Injector, Nullable } from "@univerjs/core";

type FilledCell = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

interface Unit {
  readonly _context: { readonly subUnitId: string; getCellValue(row: number, column: number): ICellData };
}

interface Model {
  _createRuleCalculateUnitInstance(...given: unknown[]): Unit | undefined;
}

/** `filled` gives the cell that an answer fills, if one does. */
export function mendLiveFormats(filled: FilledCell): void {
  const model = ConditionalFormattingViewModel.prototype as unknown as Model;
  const create = model._createRuleCalculateUnitInstance;
  model._createRuleCalculateUnitInstance = function (this: Model, ...given) {
    const unit = create.apply(this, given);
    if (!unit) return undefined;
    const { subUnitId, getCellValue: typed } = unit._context;
    unit._context.getCellValue = (row, column) => filled(subUnitId, row, column) ?? typed(row, column);
    return unit;
  };
}

/** Has the conditional formats of some sheets looked at anew. */
export function lookAgain(injector: Injector, unitId: string, sheetIds: readonly string[]): void {
  const [rules, shown] = [injector.get(ConditionalFormattingRuleModel), injector.get(ConditionalFormattingViewModel)];
  for (const sheetId of sheetIds) for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? []) shown.markRuleDirty(unitId, sheetId, cfId);
}
