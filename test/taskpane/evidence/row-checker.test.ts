import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../../src/chain/check/check.ts";
import { findColumns } from "../../../src/chain/model/columns.ts";
import { DEFAULT_MODEL } from "../../../src/chain/model/model.ts";
import { rowChecker } from "../../../src/taskpane/evidence/form/draft.ts";

const HEADER = ["Company", "Stage", "Status", "Route", "Ownership", "Deal", "Date", "Source"];
const COLUMNS = findColumns([HEADER], DEFAULT_MODEL);
const cell = (...contents: readonly (string | number)[]) => fc.constantFrom<string | number>("", ...contents);
const row = fc.tuple(cell("Alpha", "Beta", "Alpha Inc"), cell("Mining", "Metal", "Capital", "Smelting"), cell("Pilot", "Operating", "x"), cell("Stake", "Built"), cell(0.5, 120), cell("Closed"), cell(45_000, 45_300, "soon"), cell("10-K"));

describe("a row that would be added", () => {
  it("has the errors that CHECK finds in it at the end of the table, whatever the table and the row hold, and no warning that CHECK does not give", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), row, (rows, added) => {
        const cells = [HEADER, ...rows];
        const whole = checkEvidence([...cells, added], DEFAULT_MODEL, null).filter(({ row: number }) => number === cells.length + 1);
        const found = rowChecker(cells, COLUMNS, DEFAULT_MODEL)(added);
        expect(found.filter(({ kind }) => kind === "Error")).toEqual(whole.filter(({ kind }) => kind === "Error"));
        for (const problem of found) expect(whole.map(({ column, kind }) => `${kind} ${column}`)).toContain(`${problem.kind} ${problem.column}`);
      }),
    );
  });

  it("is checked without checking the table: of 50,000 rows those of its own company are read, the first of each other and the newest", () => {
    const read = new Set<number>();
    const watched = (cells: (string | number)[], place: number) => new Proxy(cells, { get: (target, key, self) => (read.add(place), Reflect.get(target, key, self) as unknown) });
    const cells = [HEADER, ...Array.from({ length: 50_000 }, (_, place) => watched([`Company ${place % 500}`, "Metal", "Pilot", "Built", "", "", 45_000 + (place % 300), `Source ${place}`], place))];
    const check = rowChecker(cells, COLUMNS, DEFAULT_MODEL);
    read.clear();
    check(["Company 7", "Metal", "Pilot", "Stake", "", "", 45_000, ""]);
    expect(read.size).toBe(100 + 499); // 50,000 ÷ 500 of its own, the first of 499 others; the newest is the first of Company 299
  });
});
