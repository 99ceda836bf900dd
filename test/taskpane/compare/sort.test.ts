import { describe, expect, it } from "vitest";
import { sortRows, toggleSort } from "../../../src/taskpane/compare/sort.ts";

describe("a table sorted by a column", () => {
  it("starts in the column's own order, and turns round when pressed again", () => {
    const first = toggleSort({ by: "rank", descending: false }, "proven", true);
    expect(first).toEqual({ by: "proven", descending: true });
    expect(toggleSort(first, "proven", true)).toEqual({ by: "proven", descending: false });
  });

  it("keeps what is equal in its place, and what has no value last, either way round", () => {
    const rows = [["a", 2], ["b", undefined], ["c", 1], ["d", 2]] as const;
    const names = (descending: boolean) => sortRows(rows, ([, value]) => value, descending).map(([name]) => name).join("");
    expect(names(false)).toBe("cadb");
    expect(names(true)).toBe("adcb");
  });

  it("puts names A to Z, whatever their case and accents", () => {
    expect(sortRows(["beta", "Énergie", "Alpha", "fuel"], (name) => name, false)).toEqual(["Alpha", "beta", "Énergie", "fuel"]);
  });
});
