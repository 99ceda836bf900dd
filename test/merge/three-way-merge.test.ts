import { describe, expect, it } from "vitest";
import type { Cells } from "../../src/chain/cells/cell.ts";
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { rowsOf } from "../../src/merge/rows/merge-row.ts";
import { threeWayMerge, type RowChange } from "../../src/merge/three-way-merge.ts";
import { atOnce } from "../../src/chain/cells/stepwise.ts";

const HEADER = ["Company", "Stage", "Status", "Route", "Site", "Through", "Product", "Quantity", "Date", "Source", "Note"];
type Fact = Partial<Record<string, string | number>>;
const METAL: Fact = { Company: "Alpha", Stage: "Metal", Status: "Pilot", Site: "Lacq", Date: "2025-06-01", Source: "Release of June", Note: "first melt" };
const tableOf = (facts: readonly Fact[]): Cells => [HEADER, ...facts.map((fact) => HEADER.map((column) => fact[column] ?? ""))];

function merge(base: readonly Fact[], theirs: readonly Fact[], mine: readonly Fact[], alias: Readonly<Record<string, string>> = {}): RowChange[] {
  const rows = (facts: readonly Fact[]) => atOnce(rowsOf(tableOf(facts), DEFAULT_MODEL));
  return atOnce(threeWayMerge({ base: rows(base), theirs: rows(theirs), mine: rows(mine), nameOf: (name) => alias[name] ?? name }));
}
const only = (changes: readonly RowChange[]) => changes.map(({ kind, columns, disputed }) => ({ kind, columns, disputed }));

describe("a three-way merge of evidence", () => {
  it("offers a row that neither came before nor is in the table as new", () => {
    expect(only(merge([], [METAL], []))).toEqual([{ kind: "new", columns: ["Company", "Stage", "Status", "Site", "Date", "Source", "Note"], disputed: [] }]);
  });

  it("says nothing of a row that the table already holds, in other case, spacing, number or date format", () => {
    const same = { ...METAL, Company: "ALPHA", Date: 45809 }; // 45809 is 2025-06-01
    expect(only(merge([], [METAL], [same]))).toEqual([{ kind: "unchanged", columns: [], disputed: [] }]);
  });

  it("offers what changed there alone, column by column", () => {
    expect(only(merge([METAL], [{ ...METAL, Status: "Operating" }], [METAL]))).toEqual([{ kind: "changed there", columns: ["Status"], disputed: [] }]);
  });

  it("keeps what the user alone changed", () => {
    expect(only(merge([METAL], [METAL], [{ ...METAL, Note: "my remark" }]))).toEqual([{ kind: "changed by you", columns: [], disputed: [] }]);
  });

  it("merges changes of different columns without asking, and keeps the user's", () => {
    const changes = merge([METAL], [{ ...METAL, Status: "Operating" }], [{ ...METAL, Note: "my remark" }]);
    expect(only(changes)).toEqual([{ kind: "changed there", columns: ["Status"], disputed: [] }]);
  });

  it("asks where both changed the same column in different ways", () => {
    const changes = merge([METAL], [{ ...METAL, Status: "Operating" }], [{ ...METAL, Status: "Qualified" }]);
    expect(only(changes)).toEqual([{ kind: "changed on both sides", columns: ["Status"], disputed: ["Status"] }]);
  });

  it("says nothing where both made the same change", () => {
    const changed = { ...METAL, Status: "Operating" };
    expect(only(merge([METAL], [changed], [changed]))).toEqual([{ kind: "unchanged", columns: [], disputed: [] }]);
  });

  it("lists a row withdrawn there, and asks where the user has changed it", () => {
    expect(only(merge([METAL], [], [METAL]))).toEqual([{ kind: "withdrawn there", columns: [], disputed: [] }]);
    expect(only(merge([METAL], [], [{ ...METAL, Note: "my remark" }]))).toEqual([{ kind: "changed on both sides", columns: [], disputed: ["Note"] }]);
  });

  it("does not bring back a row that the user deleted", () => {
    expect(merge([METAL], [METAL], []).map(({ kind }) => kind)).toEqual(["deleted by you"]);
  });

  it("finds a row again whose date was corrected there", () => {
    const changes = merge([METAL], [{ ...METAL, Date: "2025-06-03" }], [METAL]);
    expect(only(changes)).toEqual([{ kind: "changed there", columns: ["Date"], disputed: [] }]);
  });

  it("takes rows of another stage, or with little in common, for other rows", () => {
    const alloy = { ...METAL, Stage: "Alloy" };
    const other = { ...METAL, Date: "2026-01-01", Source: "Filing", Site: "Saskatoon" };
    expect(merge([], [alloy, other], [METAL]).map(({ kind }) => kind)).toEqual(["new", "new"]);
  });

  it("pairs each of two equal rows with one of its own", () => {
    const changes = merge([METAL, METAL], [METAL, METAL], [METAL, METAL]);
    expect(changes.map(({ mine }) => mine!.place)).toEqual([1, 2]);
  });

  it("takes a company under an alias for the same company", () => {
    const changes = merge([], [{ ...METAL, Company: "Alpha Corp" }], [METAL], { "alpha corp": "alpha" });
    expect(only(changes)).toEqual([{ kind: "unchanged", columns: [], disputed: [] }]);
  });

  it("the first time, fills a blank of the user's and asks about every other difference", () => {
    const mine = { ...METAL, Note: "" };
    expect(only(merge([], [METAL], [mine]))).toEqual([{ kind: "changed there", columns: ["Note"], disputed: [] }]);
    expect(only(merge([], [{ ...METAL, Status: "Operating" }], [METAL]))).toEqual([{ kind: "changed on both sides", columns: ["Status"], disputed: ["Status"] }]);
  });

  it("never names a row of the user's own", () => {
    expect(merge([], [], [METAL])).toEqual([]);
  });
});
