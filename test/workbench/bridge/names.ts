/** Defined names as office.js sees them. */
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { addressOf } from "./area.ts";
import { areaOf } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

/** What Excel takes for a name: a letter or _ first, no spaces, nothing that reads as a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const CELL = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*)$/;

function nameObject(excel: Excel, name: string): HostObject {
  const { grid } = excel;
  const found = () => {
    const one = grid.workbook.getDefinedNames().find((each) => each.getName().toLowerCase() === name.toLowerCase());
    if (!one) throw itemNotFound(`the name ${name}`);
    return one;
  };
  const reference = () => found().getFormulaOrRefString().replace(/^=/, "");
  const range = () => {
    try {
      const at = grid.rangeAt(reference());
      return excel.range({ sheetId: at.getSheetId(), row: at.getRow(), column: at.getColumn(), height: at.getHeight(), width: at.getWidth() });
    } catch {
      return null; // a name of a formula, or of a sheet that is gone
    }
  };
  return {
    type: "NamedItem",
    get: {
      name: () => found().getName(),
      formula: () => `=${reference()}`,
      comment: () => found().getComment() ?? "",
      type: () => (range() ? "Range" : "Error"),
      scope: () => "Workbook",
      visible: () => !excel.hiddenNames.has(name.toLowerCase()),
      value: () => reference(),
    },
    set: {
      comment: (comment: string) => found().setComment(comment),
      visible: (visible: boolean) => void (visible ? excel.hiddenNames.delete(name.toLowerCase()) : excel.hiddenNames.add(name.toLowerCase())),
    },
    call: {
      delete: () => found().delete(),
      getRangeOrNullObject: range,
      getRange: () => {
        const at = range();
        if (!at) throw itemNotFound(`the range of the name ${name}`);
        return at;
      },
    },
  };
}

export function namesObject(excel: Excel): HostObject {
  const { workbook } = excel.grid;
  const all = () => workbook.getDefinedNames().map((one) => one.getName());
  const named = (name: string) => all().find((one) => one.toLowerCase() === name.toLowerCase());
  return {
    type: "NamedItemCollection",
    items: () => all().map((name) => nameObject(excel, name)),
    call: {
      add: (name: string, reference: HostObject | string, comment = "") => {
        if (!NAME.test(name) || CELL.test(name)) throw invalidArgument(`The argument is invalid: ${name} is not a name.`);
        if (named(name)) throw invalidArgument(`The argument is invalid: the name ${name} is there already.`);
        const formula = typeof reference === "string" ? reference : `=${addressOf(excel.grid, areaOf(reference), true)}`;
        excel.grid.addName(name, formula, comment);
        return nameObject(excel, name);
      },
      getItem: (name: string) => {
        if (!named(name)) throw itemNotFound(`the name ${name}`);
        return nameObject(excel, name);
      },
      getItemOrNullObject: (name: string) => (named(name) ? nameObject(excel, name) : null),
      getCount: () => all().length,
    },
  };
}

/** A name that counts on its sheet alone: told to the add-in, and not known to the grid's formulas. */
export interface SheetName {
  readonly sheetId: string;
  readonly name: string;
  readonly formula: string;
  visible: boolean;
}

export function sheetNamesObject(excel: Excel, sheetId: string): HostObject {
  const all = () => excel.sheetNames.filter((one) => one.sheetId === sheetId);
  const objectOf = (one: SheetName): HostObject => ({
    type: "NamedItem",
    get: { name: () => one.name, formula: () => one.formula, scope: () => "Worksheet", visible: () => one.visible },
    set: { visible: (visible: boolean) => void (one.visible = visible) },
    call: { delete: () => void excel.sheetNames.splice(excel.sheetNames.indexOf(one), 1) },
  });
  const found = (name: string) => all().find((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    type: "NamedItemCollection",
    items: () => all().map(objectOf),
    call: {
      add: (name: string, reference: HostObject | string) => {
        if (!NAME.test(name) || CELL.test(name) || found(name)) throw invalidArgument(`The argument is invalid: ${name} is not a name, or is there already.`);
        const one = { sheetId, name, formula: typeof reference === "string" ? reference : `=${addressOf(excel.grid, areaOf(reference), true)}`, visible: true };
        excel.sheetNames.push(one);
        return objectOf(one);
      },
      getItem: (name: string) => {
        const one = found(name);
        if (!one) throw itemNotFound(`the name ${name}`);
        return objectOf(one);
      },
      getItemOrNullObject: (name: string) => {
        const one = found(name);
        return one ? objectOf(one) : null;
      },
      getCount: () => all().length,
    },
  };
}
