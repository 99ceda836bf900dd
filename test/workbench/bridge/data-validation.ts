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
type Rule = Partial<{ list: { inCellDropDown: boolean; source: string }; wholeNumber: Comparison; decimal: Comparison; date: Comparison; textLength: Comparison; custom: { formula: string } }>;

export interface Validation {
  readonly area: Area;
  rule: Rule;
  ignoreBlanks: boolean;
  errorAlert: object;
  prompt: object;
}

const TYPES: readonly (readonly [keyof Rule, string])[] = [
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
];

/** Excel's limit of a list that stands in the rule itself. */
const LONGEST_LIST = 255;

export function dataValidationObject(excel: Excel, area: Area): HostObject {
  const { grid } = excel;
  const at = () => grid.workbook.getSheetBySheetId(area.sheetId)!.getRange(area.row, area.column, area.height, area.width);
  const known = () => excel.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
  const ensure = (): Validation => {
    excel.refuseIfProtected(area.sheetId);
    const found = known();
    if (found) return found;
    const made: Validation = { area, rule: {}, ignoreBlanks: true, errorAlert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: true, title: "", message: "" } };
    excel.validations.push(made);
    return made;
  };
  const draw = (rule: Rule): void => {
    const builder = () => grid.api.newDataValidation();
    if (rule.list) {
      const { source } = rule.list;
      if (source.startsWith("=")) {
        at().setDataValidation(builder().requireValueInRange(grid.rangeAt(source.slice(1), area.sheetId), false, true).build());
        return;
      }
      if (source.length > LONGEST_LIST) throw invalidArgument(`A list in a rule has at most ${LONGEST_LIST} characters; point it at cells.`);
      at().setDataValidation(builder().requireValueInList(source.split(",").map((one) => one.trim()), false, true).build());
      return;
    }
    if (rule.custom) at().setDataValidation(builder().requireFormulaSatisfied(rule.custom.formula).build());
    const number = rule.decimal ?? rule.wholeNumber;
    if (number) {
      const [low, high] = [Number(number.formula1), Number(number.formula2)];
      const rules: Readonly<Record<string, () => unknown>> = {
        Between: () => builder().requireNumberBetween(low, high),
        GreaterThan: () => builder().requireNumberGreaterThan(low),
        GreaterThanOrEqualTo: () => builder().requireNumberGreaterThanOrEqualTo(low),
        LessThan: () => builder().requireNumberLessThan(low),
        LessThanOrEqualTo: () => builder().requireNumberLessThanOrEqualTo(low),
        EqualTo: () => builder().requireNumberEqualTo(low),
      };
      if (!Object.hasOwn(rules, number.operator)) throw invalidArgument(`The argument is invalid: ${number.operator} is no comparison.`);
      at().setDataValidation((rules[number.operator]!() as ReturnType<typeof builder>).build());
    }
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
      rule: (rule: Rule) => {
        if (TYPES.filter(([key]) => rule[key]).length !== 1) throw invalidArgument("A validation rule says exactly one of list, wholeNumber, decimal, date, textLength and custom.");
        draw(rule);
        ensure().rule = rule;
      },
      ignoreBlanks: (on: boolean) => void (ensure().ignoreBlanks = on),
      errorAlert: (alert: object) => void (ensure().errorAlert = alert),
      prompt: (prompt: object) => void (ensure().prompt = prompt),
    },
    call: {
      clear: () => {
        at().setDataValidation(null);
        const found = known();
        if (found) excel.validations.splice(excel.validations.indexOf(found), 1);
      },
    },
  };
}
