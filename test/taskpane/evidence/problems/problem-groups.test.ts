import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/chain/check/problem.ts";
import { problemGroups } from "../../../../src/taskpane/evidence/problems/problem-groups.ts";
import { printOfWarning } from "../../../../src/taskpane/evidence/problems/warning-print.ts";

const problem = (row: number, kind: Problem["kind"], column: Problem["column"], sentence = "It names no source."): Problem => ({ row, column, kind, company: "Alpha", found: "", sentence });

describe("problems by kind and column", () => {
  it("begin with the errors, then the largest group", () => {
    const groups = problemGroups([problem(1, "Note", ""), problem(5, "Warning", "Date"), problem(3, "Warning", "Source"), problem(4, "Warning", "Source"), problem(9, "Error", "Status")]);
    expect(groups.map(({ kind, column, problems }) => [kind, column, problems.map(({ row }) => row)])).toEqual([
      ["Error", "Status", [9]],
      ["Warning", "Source", [3, 4]],
      ["Warning", "Date", [5]],
      ["Note", "", [1]],
    ]);
  });
});

describe("a warning that was accepted", () => {
  const row = ["Alpha", "Metal", "Pilot", 45000];
  const at = (place: number, cells: readonly (readonly (string | number)[])[], sentence?: string) => printOfWarning(problem(place, "Warning", "Source", sentence), cells);

  it("is the same after the table is sorted, or other rows come and go", () => {
    const before = at(2, [["Company"], row, ["Beta"]], "It contradicts row 3.");
    expect(at(3, [["Company"], ["Beta"], row], "It contradicts row 2.")).toBe(before);
    expect(at(2, [["Company"], row, ["Gamma"]], "It contradicts row 3.")).toBe(before);
  });
  it("is another once a cell of its row has changed, or when it says another thing of the row", () => {
    const before = at(2, [["Company"], row]);
    expect(at(2, [["Company"], [...row.slice(0, 3), 45001]])).not.toBe(before);
    expect(at(2, [["Company"], row], "The Date lies in the future.")).not.toBe(before);
  });
});
