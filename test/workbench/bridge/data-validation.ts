/** Data validation as office.js sees it: lists, numbers, dates and formulas, checked and drawn by the grid's own. */
import type { Area } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import type { Excel } from "./workbook.ts";

interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}
export type ValidationRule = Partial<{ list: { inCellDropDown: boolean; source: string }; wholeNumber: Comparison; decimal: Comparison; date: Comparison; textLength: Comparison; custom: { formula: string } }>;

export interface Validation {
  area: Area;
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: object;
  prompt: object;
}

const TYPES: readonly (readonly [keyof ValidationRule, string])[] = [
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
];

export function dataValidationObject(excel: Excel, area: Area): HostObject {
  const { grid } = excel;
  const known = () => excel.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
  const ensure = (): Validation => {
    excel.refuseIfProtected(area.sheetId);
    const found = known();
    if (found) return found;
    const made: Validation = { area, rule: {}, ignoreBlanks: true, errorAlert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: true, title: "", message: "" } };
    excel.validations.push(made);
    return made;
  };
  return {
    type: "DataValidation",
    get: {
      type: () => TYPES.find(([key]) => known()?.rule[key])?.[1] ?? "None",
      rule: () => known()?.rule ?? {},
      ignoreBlanks: () => known()?.ignoreBlanks ?? true,
      errorAlert: () => known()?.errorAlert ?? {},
      prompt: () => known()?.prompt ?? {},
      valid: () => true,
    },
    set: {
      rule: (rule: ValidationRule) => {
        if (TYPES.filter(([key]) => rule[key]).length !== 1) throw invalidArgument("A validation rule says exactly one of list, wholeNumber, decimal, date, textLength and custom.");
        grid.validate(area, rule);
        ensure().rule = rule;
      },
      ignoreBlanks: (on: boolean) => void (ensure().ignoreBlanks = on),
      errorAlert: (alert: object) => void (ensure().errorAlert = alert),
      prompt: (prompt: object) => void (ensure().prompt = prompt),
    },
    call: {
      clear: () => {
        grid.clearValidation(area);
        const found = known();
        if (found) excel.validations.splice(excel.validations.indexOf(found), 1);
      },
    },
  };
}
