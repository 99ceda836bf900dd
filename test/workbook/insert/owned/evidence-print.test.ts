import { describe, expect, it } from "vitest";
import { evidencePrint } from "../../../../src/workbook/insert/owned/evidence-print.ts";

const HEADER = ["Company", "Stage", "Status"];
const EVIDENCE = [HEADER, ["Alpha", "Metal", "Operating"], ["Beta", "Mining", 2025]];
const MODEL = [["Setting", "Item", "Value"], ["Weight", "Metal", 2]];

describe("the print of what an insert of values has read", () => {
  it("is the same for the same cells", () => expect(evidencePrint(structuredClone(EVIDENCE), structuredClone(MODEL))).toBe(evidencePrint(EVIDENCE, MODEL)));

  it.each([
    ["a cell is edited", [HEADER, ["Alpha", "Metal", "Pilot"], EVIDENCE[2]!], MODEL],
    ["a number becomes its text", [HEADER, EVIDENCE[1]!, ["Beta", "Mining", "2025"]], MODEL],
    ["a row is added", [...EVIDENCE, ["Gamma", "Metal", "Pilot"]], MODEL],
    ["rows change places, for tables name rows by number", [HEADER, EVIDENCE[2]!, EVIDENCE[1]!], MODEL],
    ["a letter moves to the next cell", [HEADER, ["Alph", "aMetal", "Operating"], EVIDENCE[2]!], MODEL],
    ["a weight of the model is edited", EVIDENCE, [MODEL[0]!, ["Weight", "Metal", 3]]],
    ["the model is gone", EVIDENCE, null],
  ])("is another when %s", (_, evidence, model) => expect(evidencePrint(evidence, model)).not.toBe(evidencePrint(EVIDENCE, MODEL)));
});
