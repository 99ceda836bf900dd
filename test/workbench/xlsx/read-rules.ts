/** Data validation and conditional formats of a sheet's part. */
import { blocksAt, cellName } from "./block.ts";
import type { BookHighlight, BookRule, BookValidation } from "./book.ts";
import { colourList } from "./colour.ts";
import { asTyped } from "./formula.ts";
import { all, attribute, first, isOn, textOf, type Node } from "./xml.ts";

const TYPES: readonly BookValidation["type"][] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
const literal = (text: string): string | null => (/^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : null);

export function readValidations(sheet: Node): BookValidation[] {
  return all(first(sheet, "dataValidations"), "dataValidation").flatMap((node) => {
    const type = TYPES.find((one) => one === attribute(node, "type"));
    const blocks = blocksAt(attribute(node, "sqref") ?? "");
    const [formula1, formula2] = ["formula1", "formula2"].map((name) => first(node, name) && textOf(first(node, name)).trim());
    if (!type || !formula1 || blocks.length === 0) return [];
    const typed = (text: string) => (type === "list" ? (literal(text) ?? asTyped(text)) : isNumber(text) ? text : asTyped(text));
    const operator = attribute(node, "operator") ?? (type === "list" || type === "custom" ? null : "between");
    return [{ blocks, type, operator, formula1: typed(formula1), formula2: formula2 ? typed(formula2) : null, allowBlank: isOn(node, "allowBlank") }];
  });
}

const SIGNS: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };

/** The rules that the workbench draws, the first to apply first, and how many it does not. */
export function readRules(sheet: Node, highlights: readonly BookHighlight[], theme: readonly string[]): { readonly rules: BookRule[]; readonly others: number } {
  const found = all(sheet, "conditionalFormatting").flatMap((group) => {
    const blocks = blocksAt(attribute(group, "sqref") ?? "");
    return all(group, "cfRule").map((node) => ({ priority: Number(attribute(node, "priority") ?? 0), rule: blocks.length > 0 ? ruleOf(node, blocks, highlights, theme) : null }));
  });
  const rules = found.sort((one, other) => one.priority - other.priority).flatMap(({ rule }) => rule ?? []);
  return { rules, others: found.length - rules.length };
}

function ruleOf(node: Node, blocks: BookRule["blocks"], highlights: readonly BookHighlight[], theme: readonly string[]): BookRule | null {
  const common = { blocks, stop: isOn(node, "stopIfTrue"), ...(highlights[Number(attribute(node, "dxfId") ?? -1)] ?? { fill: null, colour: null, bold: false }) };
  const [type, operator = ""] = [attribute(node, "type"), attribute(node, "operator")];
  const formulas = all(node, "formula").map((one) => textOf(one).trim());
  if (type === "colorScale") {
    const scale = first(node, "colorScale");
    const colours = colourList(scale, theme);
    const points = all(scale, "cfvo").map((point, place) => ({ type: attribute(point, "type") ?? "num", value: attribute(point, "val") ?? null, colour: colours[place] ?? "#ffffff" }));
    return { kind: "scale", blocks, stop: common.stop, points };
  }
  if (type === "expression" && formulas[0]) return { kind: "formula", ...common, formula: asTyped(formulas[0]) };
  if ((type === "containsText" || type === "beginsWith") && attribute(node, "text") !== undefined) return { kind: "text", ...common, operator: type, text: attribute(node, "text")! };
  if (type !== "cellIs" || formulas.length === 0) return null;
  if (formulas.every(isNumber)) return { kind: "number", ...common, operator, values: formulas.map(Number) };
  const text = literal(formulas[0]!);
  if (operator === "equal" && text !== null) return { kind: "text", ...common, operator: "equal", text };
  const cell = cellName(blocks[0]!.row, blocks[0]!.column);
  return SIGNS[operator] ? { kind: "formula", ...common, formula: asTyped(`${cell}${SIGNS[operator]}${formulas[0]}`) } : null;
}
