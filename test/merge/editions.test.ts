import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Cells } from "../../src/chain/cells/cell.ts";
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { rowsOf } from "../../src/merge/rows/merge-row.ts";
import { mergedTable, planMerge } from "../../src/merge/plan-merge.ts";
import { threeWayMerge, type RowChange } from "../../src/merge/three-way-merge.ts";
import { atOnce } from "../../src/chain/cells/stepwise.ts";

const read = (file: string): string[][] => Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true }).data;
const first = read("test/merge/first-edition.csv");
const second = read("assets/evidence.csv");
const nameOf = (name: string): string => name;
const changesOf = (base: Cells, theirs: Cells, mine: Cells): RowChange[] =>
  atOnce(threeWayMerge({ base: atOnce(rowsOf(base, DEFAULT_MODEL)), theirs: atOnce(rowsOf(theirs, DEFAULT_MODEL)), mine: atOnce(rowsOf(mine, DEFAULT_MODEL)), nameOf }));

/** What a merge takes over when everything is accepted but disputes, in which the user keeps what is there. */
const offered = (changes: readonly RowChange[]): RowChange[] => changes.filter(({ kind }) => kind === "new" || kind === "changed there" || kind === "withdrawn there");

/** The first edition with a column of the user's own and twenty edits: ten notes, five statuses, three rows added, two deleted. */
function edited(): { table: string[][]; edits: string[] } {
  const header = [...first[0]!, "My view"];
  const at = (column: string): number => header.indexOf(column);
  const table = [header, ...first.slice(1).map((row) => [...row, ""])];
  const edits: string[] = [];
  for (let edit = 0; edit < 10; edit++) {
    const row = table[1 + edit * 7]!;
    row[at("Note")] = `Checked by me, ${edit}`;
    row[at("My view")] = `view ${edit}`;
    edits.push(`Checked by me, ${edit}`);
  }
  for (let edit = 0; edit < 5; edit++) {
    const row = table[4 + edit * 11]!;
    row[at("Status")] = "Studied";
    row[at("My view")] = `regraded ${edit}`;
    edits.push(`regraded ${edit}`);
  }
  for (let edit = 0; edit < 3; edit++) {
    table.push(header.map((column) => ({ Company: "My own company", Stage: "Metal", Status: "Pilot", Source: `Visit ${edit}` })[column] ?? ""));
    edits.push(`Visit ${edit}`);
  }
  table.splice(90, 1);
  table.splice(95, 1);
  return { table, edits };
}

describe("the second edition of the evidence merged into the first", () => {
  const { table, edits } = edited();
  const changes = changesOf(first, second, table);
  const merged = mergedTable(table, planMerge(table, DEFAULT_MODEL, offered(changes)));
  const cells = new Set(merged.flat().map(String));

  it("keeps every one of the user's edits", () => {
    expect(edits.filter((edit) => !cells.has(edit))).toEqual([]);
    expect(merged.filter((row) => String(row.at(-1)).startsWith("regraded")).map((row) => row[table[0]!.indexOf("Status")])).toEqual(new Array(5).fill("Studied"));
  });

  it("keeps the user's own columns, in their order, and brings back no row that the user deleted", () => {
    expect(merged[0]).toEqual(table[0]);
    expect(changes.filter(({ kind, mine }) => kind === "deleted by you" && mine)).toEqual([]);
  });

  it("brings every row of the second edition that the user neither has nor deleted", () => {
    const fresh = changes.filter(({ kind }) => kind === "new").length;
    expect(merged.length).toBe(table.length + fresh);
    expect(fresh).toBeGreaterThan(350); // 536 rows against 141
  });

  it("empties what was withdrawn there, and moves no row of the user's", () => {
    const withdrawn = changes.filter(({ kind }) => kind === "withdrawn there").map(({ mine }) => mine!.place);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const place of withdrawn) expect(merged[place]!.slice(0, -1).every((cell) => cell === "")).toBe(true);
    expect(merged.slice(0, table.length).map((row) => row.at(-1))).toEqual(table.map((row) => row.at(-1)));
  });

  it("changes nothing when the same file comes again", () => {
    const again = changesOf(second, second, merged);
    expect(offered(again)).toEqual([]);
  });
});
