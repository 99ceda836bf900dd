import { describe, expect, it } from "vitest";
import { ChainError, orProblem } from "../../../src/chain/cells/chain-error.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { modelOf, type Cell } from "../evidence-table.ts";

const problem = (header: Cell[], ...rows: (readonly [setting: string, item: string, value: Cell])[]) => {
  const read = orProblem(() => scoreEvidence([header], { model: modelOf(...rows) }));
  return read instanceof ChainError ? { message: read.message, ...read.facts } : undefined;
};

describe("the columns of the evidence (method, sections 2 and 7)", () => {
  it("a required one that is missing is named, with the header row as its place", () => {
    expect(problem(["Company", "Status"])).toEqual({
      message: "The evidence has no column headed Stage or Step. Include the header row, as in Evidence[#All], or map your own header with a Column row in the Model table.",
      missingColumn: "Stage",
      place: { table: "evidence", row: 1, column: "Stage" },
    });
    expect(problem(["Company", "Status"], ["Default", "Stage", "Mining"])).toBeUndefined();
    expect(problem([])?.missingColumn).toBe("Company");
    expect(orProblem(() => scoreEvidence([]))).toBeInstanceOf(ChainError);
  });

  it("two headers of the investor's own for one column are an error, and one beside the column's own name replaces it", () => {
    const firma = ["Column", "Firma", "Company"] as const;
    expect(problem(["Firma", "Haus", "Stage", "Status"], firma, ["Column", "Haus", "Company"])).toEqual({
      message: "Two headers of the evidence are mapped to Company. Keep one Column row for it in the Model table.",
      place: { table: "evidence", row: 1, column: "Company" },
    });
    expect(problem(["Firma", "Company", "Stage", "Status"], firma)).toBeUndefined();
  });
});
