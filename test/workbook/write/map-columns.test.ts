import { expect, it } from "vitest";
import { rowsFor } from "../../../src/workbook/write/map-columns.ts";

const MAPPING = [["Etappe", "Stage"]] as const;

it.each([
  [["Setting", "Item", "Value", "Note"], ["Column", "'Etappe", "'Stage", "a header of your own evidence table"]],
  [["Setting:", " ITEM ", "value."], ["Column", "'Etappe", "'Stage"]], // as the method reads headers
  [["Value", "Mine", "Item", "Setting"], ["'Stage", "", "'Etappe", "Column"]],
])("a Model table headed %j is given the row %j", (headers, row) => expect(rowsFor(headers, MAPPING)).toEqual([row]));

it("a Model table without one of its headers is refused with a sentence", () => {
  expect(() => rowsFor(["Setting", "Item", "Note"], MAPPING)).toThrow("The Model table has no column headed Value.");
});
