import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { methodPage } from "../method-page.ts";
import { HELD_OUT } from "./held-out.ts";
import { measure, measureNotes, overstated } from "./measure-read.ts";
import { SET_ASIDE } from "./set-aside.ts";

/** The page holds the sentence; the failure shows the sentence that it should hold. */
function says(sentence: string): void {
  expect(methodPage().includes(sentence) ? "" : sentence).toBe("");
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

describe("READ is measured, and src/chain/README.md says the figures", () => {
  it("on sentences written and graded before it had a rule", () => {
    const { right, given, wanted } = measure(HELD_OUT);
    expect(HELD_OUT.length).toBeGreaterThanOrEqual(60);
    says(`On ${HELD_OUT.length} sentences graded by hand before it had a rule, READ gave ${given} findings, of which ${right} were right: precision ${percent(right, given)}. Of the ${wanted} that were to be found it found ${right}: recall ${percent(right, wanted)}. In ${overstated(HELD_OUT).length} of them it says more than the grade.`);
  });

  it("on sentences after real releases, graded before it read them and set aside while it was tuned", () => {
    const { right, given, wanted } = measure(SET_ASIDE);
    expect(SET_ASIDE.length).toBeGreaterThanOrEqual(70);
    says(`On ${SET_ASIDE.length} further sentences after real releases, graded before READ read them and set aside while it was tuned on as many others, it gave ${given} findings, of which ${right} were right: precision ${percent(right, given)}. Of the ${wanted} that were to be found it found ${right}: recall ${percent(right, wanted)}. In ${overstated(SET_ASIDE).length} of them it says more than the grade.`);
  });

  it("on the notes of the starter evidence, held against their rows", () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync("assets/evidence.csv", "utf8"), { header: true, skipEmptyLines: true });
    const { named, spoken, findings, ofStage, overstated } = measureNotes(data.map(({ Stage, Status, Note }) => ({ stage: Stage!, status: Status!, note: Note! })));
    says(`Of the ${data.length} notes of the starter evidence, ${named} name their row's stage, and READ speaks of it in ${spoken}: recall ${percent(spoken, named)}. Of its ${findings} findings ${ofStage} are of the row's stage: precision ${percent(ofStage, findings)}. In ${overstated.length} a note reads further along than its row.`);
  });
});
