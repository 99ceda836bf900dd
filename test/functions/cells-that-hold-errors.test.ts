import { describe, expect, it } from "vitest";
import { evidence, type Row } from "../chain/evidence-table.ts";
import { ExcelError } from "../excel-runtime.ts";
import { changes } from "../../src/functions/changes.ts";
import { companies } from "../../src/functions/companies.ts";
import { fill } from "../../src/functions/fill.ts";
import { funding } from "../../src/functions/funding.ts";
import { handoffs } from "../../src/functions/handoffs.ts";
import { history } from "../../src/functions/history.ts";
import { next } from "../../src/functions/next.ts";
import { promises } from "../../src/functions/promises.ts";
import { rests } from "../../src/functions/rests.ts";
import { sequence } from "../../src/functions/sequence.ts";
import { team } from "../../src/functions/team.ts";
import { throughput } from "../../src/functions/throughput.ts";
import { ask, errorOf, records } from "./ask.ts";

type Cells = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared

/** An error as Excel hands it over: an object where data types are allowed, the runtime's own error where errors are, the bare text in the panel. */
const AS: readonly (readonly [how: string, error: unknown])[] = [
  ["a data type's error", { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }],
  ["the runtime's error", new ExcelError("#N/A")],
  ["a text", "#N/A"],
];

const operating = (Company: string, more: Row = {}): Row => ({ Company, Stage: "Separation", Status: "Operating", Date: 45000, ...more });
/** Two companies, with a column of the investor's own at the end. */
const withPrice = (...prices: unknown[]): Cells => evidence(operating("Alpha"), operating("Beta")).map((row, place) => [...row, place === 0 ? "Price" : prices[place - 1]]);
const none = null as unknown as Cells;
const alpha: Cells = [["Alpha"]];

/** Every function over the evidence, by what a cell would ask. */
const EVERY: Readonly<Record<string, (table: Cells) => unknown>> = {
  COVERAGE: ask.coverage, STRENGTH: ask.strength, PROMOTION: ask.promotion, RUN: ask.run, BREAK: ask.break,
  LINK: (table) => ask.link(table, "Separation", "Proven"),
  GAPS: ask.gaps, RANK: ask.rank, MATRIX: ask.matrix, CHECK: ask.check,
  WHY: (table) => ask.why(table, null),
  COMPANIES: (table) => companies(table), CHANGES: (table) => changes(table, 44000, 46000),
  FILL: (table) => fill(table, alpha), FUNDING: (table) => funding(table, alpha), HANDOFFS: (table) => handoffs(table, [["Alpha"], ["Beta"]]),
  HISTORY: (table) => history(table, alpha, [[46000]]), NEXT: (table) => next(table, none), PROMISES: (table) => promises(table, alpha),
  RESTS: (table) => rests(table, alpha), SEQUENCE: (table) => sequence(table, alpha), TEAM: (table) => team(table, [["Alpha"], ["Beta"]]), THROUGHPUT: (table) => throughput(table, alpha),
};

describe.each(AS)("an error that comes as %s", (_, error) => {
  it.each(Object.entries(EVERY))("in a column of the investor's own changes nothing that %s says", (_name, call) => {
    expect(call(withPrice(error, error))).toEqual(call(withPrice("x", "x")));
  });

  it("as the header of a column of the investor's own changes no score", () => {
    const table = withPrice("x", "x");
    table[0]![table[0]!.length - 1] = error;
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12); // Operating in one of seven links
  });

  it.each(["Status", "Stage", "Source", "Date", "Ownership", "Route"])("in the column %s of a row makes its company #VALUE!, names the cell, and leaves the others answered", (column) => {
    const table = evidence(operating("Alpha", { [column]: error as string }), operating("Beta"));
    const problem = errorOf(() => ask.coverage(table));
    expect(problem?.code).toBe("#VALUE!");
    expect(problem?.message).toContain("Row 2");
    expect(problem?.message).toContain(`The ${column} shows the error #`);
    expect(ask.coverage(table, { company: "Beta" })).toBeCloseTo(0.85 / 7, 12);
  });

  it("in place of a company's name is told by CHECK with its row and column, and counts as nobody's", () => {
    const table = evidence(operating("Alpha"), operating(error as string));
    expect(companies(table).flat().filter((name) => name !== "")).not.toContain("#N/A");
    expect(records(ask.check(table)).filter(({ Kind }) => Kind === "Error")).toMatchObject([{ Row: 3, Column: "Company" }]);
  });
});
