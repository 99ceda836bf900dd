/** Conditional formats as office.js sees them; each is drawn by the grid's own. */
import { intersection, type Area } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { shiftedArea, type Shift } from "./shifted-area.ts";
import type { Excel } from "./workbook.ts";

export interface Rule {
  readonly id: string;
  readonly type: string;
  area: Area;
  fill?: string;
  colour?: string;
  bold?: boolean;
  rule?: { operator?: string; formula1?: string; formula2?: string; formula?: string; text?: string };
  criteria?: Record<"minimum" | "midpoint" | "maximum", { formula: string | null; type: string; color: string } | undefined>;
  drawn?: string;
}

const KINDS = ["CellValue", "Custom", "ContainsText", "ColorScale", "DataBar"];

/** The rules of a workbook, in the order in which they came. */
export class ConditionalFormats {
  private readonly rules: Rule[] = [];
  private next = 1;

  constructor(private readonly excel: Excel) {}

  in(area: Area): readonly Rule[] {
    return this.rules.filter((rule) => intersection(rule.area, area));
  }

  add(type: string, area: Area): Rule {
    if (!KINDS.includes(type)) throw invalidArgument(`The argument is invalid: ${type} is no conditional format that the workbench has (${KINDS.join(", ")}).`);
    const rule: Rule = { id: `{cf-${this.next++}}`, type, area };
    this.rules.push(rule);
    return rule;
  }

  find(id: string): Rule {
    const found = this.rules.find((rule) => rule.id === id);
    if (!found) throw itemNotFound("the conditional format");
    return found;
  }

  delete(rule: Rule): void {
    this.excel.grid.eraseFormat(rule);
    this.rules.splice(this.rules.indexOf(rule), 1);
  }

  /** Rows or columns came or went: the grid has moved what it draws. */
  shift(by: Shift): void {
    for (const rule of this.rules) rule.area = shiftedArea(rule.area, by);
  }

  /** The workbook of these rules has gone. */
  forget(): void {
    this.rules.length = 0;
  }

  /** Removes the rules of an area that lie in it. */
  clear(area: Area): void {
    for (const rule of [...this.in(area)]) {
      const both = intersection(rule.area, area)!;
      if (both.height === rule.area.height && both.width === rule.area.width) this.delete(rule);
    }
  }

  /** Draws a rule anew, once it says enough. */
  draw(rule: Rule): void {
    rule.drawn = this.excel.grid.drawFormat(rule) ?? rule.drawn;
  }
}

function formatObject(formats: ConditionalFormats, rule: Rule): HostObject {
  const change = (apply: () => void) => {
    apply();
    formats.draw(rule);
  };
  const fill: HostObject = { type: "ConditionalRangeFill", get: { color: () => rule.fill ?? "" }, set: { color: (colour: string) => change(() => (rule.fill = colour)) }, call: { clear: () => change(() => (rule.fill = undefined)) } };
  const font: HostObject = {
    type: "ConditionalRangeFont",
    get: { color: () => rule.colour ?? "", bold: () => rule.bold ?? false },
    set: { color: (colour: string) => change(() => (rule.colour = colour)), bold: (on: boolean) => change(() => (rule.bold = on)) },
  };
  return { type: "ConditionalRangeFormat", get: { fill: () => fill, font: () => font } };
}

function conditionalFormatObject(excel: Excel, rule: Rule): HostObject {
  const formats = excel.conditionalFormats;
  const set = (given: Rule["rule"]) => {
    rule.rule = given;
    formats.draw(rule);
  };
  const customRule: HostObject = { type: "ConditionalFormatRule", get: { formula: () => rule.rule?.formula ?? "" }, set: { formula: (formula: string) => set({ formula }) } };
  const scale: HostObject = {
    type: "ColorScaleConditionalFormat",
    get: { criteria: () => rule.criteria ?? null, threeColorScale: () => Boolean(rule.criteria?.midpoint) },
    set: {
      criteria: (criteria: Rule["criteria"]) => {
        rule.criteria = criteria;
        formats.draw(rule);
      },
    },
  };
  const withFormat = (type: string, rest: Partial<HostObject>): HostObject => ({ type, get: { format: () => formatObject(formats, rule), ...rest.get }, set: rest.set });
  return {
    type: "ConditionalFormat",
    get: {
      id: () => rule.id,
      type: () => rule.type,
      priority: () => 0,
      stopIfTrue: () => false,
      cellValue: () => withFormat("CellValueConditionalFormat", { get: { rule: () => rule.rule ?? null }, set: { rule: set } }),
      cellValueOrNullObject: () => (rule.type === "CellValue" ? withFormat("CellValueConditionalFormat", { get: { rule: () => rule.rule ?? null } }) : null),
      textComparison: () =>
        withFormat("TextConditionalFormat", { get: { rule: () => rule.rule ?? null }, set: { rule: (given: { operator: string; text: string }) => set({ operator: given.operator, text: given.text }) } }),
      custom: () => withFormat("CustomConditionalFormat", { get: { rule: () => customRule } }),
      colorScale: () => scale,
    },
    set: { priority: () => undefined, stopIfTrue: () => undefined },
    call: { delete: () => formats.delete(rule), getRange: () => excel.range(rule.area) },
  };
}

export function conditionalFormatsObject(excel: Excel, area: Area): HostObject {
  const formats = excel.conditionalFormats;
  return {
    type: "ConditionalFormatCollection",
    items: () => formats.in(area).map((rule) => conditionalFormatObject(excel, rule)),
    call: {
      add: (type: string) => {
        excel.refuseIfProtected(area.sheetId);
        return conditionalFormatObject(excel, formats.add(type, area));
      },
      getItem: (id: string) => conditionalFormatObject(excel, formats.find(id)),
      getItemAt: (place: number) => conditionalFormatObject(excel, formats.in(area)[place]!),
      getCount: () => formats.in(area).length,
      clearAll: () => formats.clear(area),
    },
  };
}
