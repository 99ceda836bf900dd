/** Data validation of Excel's as Univer checks it. */
import type { Area } from "../../bridge/area.ts";
import type { ValidationRule } from "../../bridge/data-validation.ts";
import { invalidArgument } from "../../bridge/office-error.ts";
import type { UniverGrid } from "./univer-grid.ts";

/** Excel's limit of a list that stands in the rule itself. */
const LONGEST_LIST = 255;

export function validate(grid: UniverGrid, area: Area, rule: ValidationRule): void {
  const at = () => grid.areaRange(area);
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
}
