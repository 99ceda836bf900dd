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
      visible: () => true,
      value: () => reference(),
    },
    set: { comment: (comment: string) => found().setComment(comment) },
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
