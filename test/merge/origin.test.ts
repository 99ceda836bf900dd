import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { rowsOf } from "../../src/merge/rows/merge-row.ts";
import { packOrigin, unpackOrigin } from "../../src/merge/origin.ts";
import { threeWayMerge } from "../../src/merge/three-way-merge.ts";
import { atOnce } from "../../src/chain/cells/stepwise.ts";

const OWN = DEFAULT_MODEL;
const table = Papa.parse<string[]>(readFileSync("test/merge/first-edition.csv", "utf8"), { skipEmptyLines: true }).data;

describe("what an origin brought last time", () => {
  it("is kept in less than half of its text and read back without a difference", async () => {
    const rows = atOnce(rowsOf(table, OWN));
    const packed = await packOrigin(rows);
    const base = atOnce(rowsOf((await unpackOrigin(packed))!, OWN));
    const changes = atOnce(threeWayMerge({ base, theirs: rows, mine: rows, nameOf: (name) => name }));
    expect(changes.filter(({ kind }) => kind !== "unchanged")).toEqual([]);
    expect(packed.length).toBeLessThan(JSON.stringify(table).length / 2);
  });

  it("is nothing where the text kept is damaged or not ours", async () => {
    for (const text of ["", "not base 64!", btoa("not deflated"), await packOrigin([]).then((packed) => packed.slice(0, -6))]) {
      expect(await unpackOrigin(text)).toBeUndefined();
    }
  });
});
