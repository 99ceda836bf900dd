/** Data validation and conditional formats as a sheet's part has them. */
import { blockName, cellName } from "./block.ts";
import type { Block, BookHighlight, BookRule, BookValidation } from "./book.ts";
import { asStored } from "./formula.ts";
import { argb } from "./write-styles.ts";
import { element, escaped } from "./xml.ts";

/** Excel's limit of a list that stands in the rule itself: a longer one spoils the file. */
const LONGEST_LIST = 255;

const placeOf = (blocks: readonly Block[]): string => blocks.map(blockName).join(" ");
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function validationElement({ blocks, type, operator, formula1, formula2, allowBlank }: BookValidation): string {
  const stored = (formula: string) => (type === "list" && !formula.startsWith("=") ? quoted(formula) : asStored(formula));
  const formulas = [formula1, formula2].map((formula, place) => (formula === null ? "" : element(`formula${place + 1}`, {}, escaped(stored(formula)))));
  return element("dataValidation", { type, operator, allowBlank, showInputMessage: true, showErrorMessage: true, sqref: placeOf(blocks) }, ...formulas);
}

export function validationsElement(validations: readonly BookValidation[]): string {
  const kept = validations.filter(({ type, formula1 }) => type !== "list" || formula1.startsWith("=") || formula1.length <= LONGEST_LIST);
  return kept.length > 0 ? element("dataValidations", { count: kept.length }, ...kept.map(validationElement)) : "";
}

const formulaElement = (formula: string): string => element("formula", {}, escaped(formula));

function ruleElement(rule: BookRule, priority: number, dxfOf: (highlight: BookHighlight) => number): string {
  const cell = cellName(rule.blocks[0]!.row, rule.blocks[0]!.column);
  const common = { priority, stopIfTrue: rule.stop };
  if (rule.kind === "scale") {
    const points = rule.points.map(({ type, value }) => element("cfvo", { type, val: value === null ? null : asStored(value) }));
    return element("cfRule", { type: "colorScale", ...common }, element("colorScale", {}, ...points, ...rule.points.map(({ colour }) => element("color", { rgb: argb(colour) }))));
  }
  const styled = { ...common, dxfId: dxfOf(rule) };
  if (rule.kind === "number") return element("cfRule", { type: "cellIs", ...styled, operator: rule.operator }, ...rule.values.map((value) => formulaElement(String(value))));
  if (rule.kind === "formula") return element("cfRule", { type: "expression", ...styled }, formulaElement(asStored(rule.formula)));
  const text = quoted(rule.text);
  if (rule.operator === "equal") return element("cfRule", { type: "cellIs", ...styled, operator: "equal" }, formulaElement(text));
  const test = rule.operator === "beginsWith" ? `LEFT(${cell},LEN(${text}))=${text}` : `NOT(ISERROR(SEARCH(${text},${cell})))`;
  return element("cfRule", { type: rule.operator, ...styled, operator: rule.operator, text: rule.text }, formulaElement(test));
}

export const rulesElements = (rules: readonly BookRule[], dxfOf: (highlight: BookHighlight) => number): string =>
  rules.map((rule, place) => element("conditionalFormatting", { sqref: placeOf(rule.blocks) }, ruleElement(rule, place + 1, dxfOf))).join("");
