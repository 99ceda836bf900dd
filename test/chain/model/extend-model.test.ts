import { describe, expect, it } from "vitest";
import { extendedModel, modelCellsOf, modelRowsOf, type ModelRow } from "../../../src/chain/model/extend-model.ts";

const ALIAS: ModelRow = { setting: "Alias", item: "LCM", value: "Less Common Metals", note: "by hand" };
const WORD: ModelRow = { setting: "Word", item: "Mine", value: "Mining" };

describe("rows to add to a Model table", () => {
  it("stand in the order of the table's own headers, whatever their case and spaces; what they do not fill is blank", () => {
    expect(modelCellsOf(["NOTE", " value", "Item", "Checked by", "setting"], [ALIAS, WORD])).toEqual([
      ["by hand", "Less Common Metals", "LCM", "", "Alias"],
      ["", "Mining", "Mine", "", "Word"],
    ]);
  });

  it.each(["Setting", "Item", "Value"])("cannot be added to a table without the header %s", (missing) => {
    const headers = ["Setting", "Item", "Value", "Note"].filter((header) => header !== missing);
    expect(() => modelCellsOf(headers, [WORD])).toThrow(`The Model table has no column headed ${missing}. Start from the table that CHAIN.MODEL() gives.`);
  });

  it("stand below the table's own rows, or alone under its headers where there is no table yet", () => {
    const model = [["Setting", "Item", "Value"], ["Credit", "Pilot", 0.4]];
    expect(extendedModel(model, [WORD])).toEqual([...model, ["Word", "Mine", "Mining"]]);
    expect(extendedModel(null, [ALIAS])).toEqual([["Setting", "Item", "Value", "Note"], ["Alias", "LCM", "Less Common Metals", "by hand"]]);
  });

  it("where there are none, the table stays as it is", () => {
    const model = [["Setting", "Item", "Value"]];
    expect(extendedModel(model, [])).toBe(model);
    expect(extendedModel(null, [])).toBeNull();
  });
});

describe("the rows of a Model table of some settings", () => {
  it("are found by the headers, whatever the case, with their items and values as text", () => {
    const model = [["Value", "SETTING", "item"], ["Mining", " word ", "Mine"], [0.4, "Credit", "Pilot"], [5, "Alias", 7], [null, "Alias", null]];
    expect(modelRowsOf(model, ["Word", "Alias"])).toEqual([
      { setting: "Word", item: "Mine", value: "Mining" },
      { setting: "Alias", item: "7", value: "5" },
      { setting: "Alias", item: "", value: "" },
    ]);
  });

  it("are none without a table, and its header row is none of them", () => {
    expect(modelRowsOf(null, ["Alias"])).toEqual([]);
    expect(modelRowsOf([["Setting", "Item", "Value"]], ["Alias"])).toEqual([]);
  });
});
