/** Conditional formats of Excel's as Univer draws them. */
import type { Rule } from "../../bridge/conditional-formats.ts";
import { invalidArgument } from "../../bridge/office-error.ts";
import type { UniverGrid } from "./univer-grid.ts";

const SCALE: Readonly<Record<string, string>> = { LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula" };

/** Draws a rule in the place of what was drawn of it, once it says enough; gives the grid's own id of it. */
export function drawFormat(grid: UniverGrid, rule: Rule): string | undefined {
  const drawn = built(grid, rule);
  if (!drawn) return undefined;
  grid.eraseFormat(rule);
  grid.areaRange(rule.area).addConditionalFormattingRule(drawn as never);
  return (drawn as { cfId: string }).cfId;
}

function built(grid: UniverGrid, rule: Rule): object | undefined {
  const builder = grid.areaRange(rule.area).createConditionalFormattingRule();
  if (rule.type === "ColorScale") {
    if (!rule.criteria) return undefined;
    const { minimum, midpoint, maximum } = rule.criteria;
    const points = [minimum, midpoint, maximum].flatMap((point) => (point ? [point] : []));
    const config = points.map(({ formula, type, color }, index) => ({ index, color, value: { type: SCALE[type] ?? "num", value: formula === null ? undefined : Number(formula) } }));
    return builder.setColorScale(config as never).build();
  }
  const styled = <T extends { setBackground(colour: string): T; setFontColor(colour: string): T; setBold(on: boolean): T; build(): object }>(one: T): object => {
    let with_ = one;
    if (rule.fill) with_ = with_.setBackground(rule.fill);
    if (rule.colour) with_ = with_.setFontColor(rule.colour);
    if (rule.bold) with_ = with_.setBold(true);
    return with_.build();
  };
  if (!rule.rule || !(rule.fill || rule.colour || rule.bold)) return undefined;
  const { operator, formula1 = "", formula2 = "", formula, text } = rule.rule;
  if (rule.type === "Custom") return styled(builder.whenFormulaSatisfied(formula!) as never);
  if (rule.type === "ContainsText") return styled(builder.whenTextContains(text!) as never);
  const value = formula1.replace(/^=/, "");
  const quoted = /^"(.*)"$/.exec(value);
  if (quoted && operator === "EqualTo") return styled(builder.whenTextEqualTo(quoted[1]!.replaceAll('""', '"')) as never);
  const [one, other] = [Number(value), Number(formula2.replace(/^=/, ""))];
  const comparisons: Readonly<Record<string, () => unknown>> = {
    EqualTo: () => builder.whenNumberEqualTo(one),
    NotEqualTo: () => builder.whenNumberNotEqualTo(one),
    GreaterThan: () => builder.whenNumberGreaterThan(one),
    GreaterThanOrEqual: () => builder.whenNumberGreaterThanOrEqualTo(one),
    LessThan: () => builder.whenNumberLessThan(one),
    LessThanOrEqual: () => builder.whenNumberLessThanOrEqualTo(one),
    Between: () => builder.whenNumberBetween(one, other),
    NotBetween: () => builder.whenNumberNotBetween(one, other),
  };
  if (!operator || !Object.hasOwn(comparisons, operator)) throw invalidArgument(`The argument is invalid: ${operator} is no comparison.`);
  return styled(comparisons[operator]!() as never);
}
