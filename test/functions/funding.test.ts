import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../excel-runtime.ts";
import { evidence, type Row } from "../chain/evidence-table.ts";
import { INSTRUMENTS, ROUTES, STATUSES } from "../../src/chain/model/vocabulary.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { fundingTable } from "../../src/chain/tables/company/funding-table.ts";
import { funding } from "../../src/functions/funding.ts";
import { errorOf, records } from "./ask.ts";

const money = (Route: string | null, Quantity: number | null, Unit: string | null, row: Row = {}): Row => ({ Stage: "Capital", Status: "Funded", Route, Quantity, Unit, ...row });
const ask = (rows: readonly Row[], asOf: unknown = null) => records(funding(evidence(...rows), [["Alpha"]], asOf));
const lines = (rows: readonly Row[], asOf: unknown = null) =>
  ask(rows, asOf).map((line) => [line["Currency"], line["Instrument"], line["Committed (millions)"], line["Announced (millions)"], line["Rows"]]);

describe("FUNDING", () => {
  it("adds up by currency and instrument, and never across currencies", () => {
    const rows = [money("Loan", 725, "USD m"), money("Loan", 250, "USD m"), money("Equity", 216, "EUR m"), money("Loan", 1.6, "AUD bn")];
    expect(lines(rows)).toEqual([
      ["AUD", "Loan", 1600, 0, "5"],
      ["AUD", "All", 1600, 0, "5"],
      ["EUR", "Equity", 216, 0, "4"],
      ["EUR", "All", 216, 0, "4"],
      ["USD", "Loan", 975, 0, "2, 3"],
      ["USD", "All", 975, 0, "2, 3"],
    ]);
  });

  it.each(STATUSES.map((status, level) => [status, level] as const))("takes %s money as committed from Funded on, and as announced below", (Status, level) => {
    const line = lines([money("Grant", 10, "USD m", { Status })])[0]!;
    if (level === 0) expect(line).toEqual(["", "Not counted", "", "", "2"]);
    else expect(line.slice(2, 4)).toEqual(level >= 3 ? [10, 0] : [0, 10]);
  });

  it("gives the share of grants and tax credits of each currency, committed and announced apart", () => {
    const said = { Status: "Announced" };
    const rows = [money("Grant", 30, "USD m"), money("Tax credit", 20, "USD m"), money("Equity", 150, "USD m"), money("Grant", 5, "USD m", said), money("Loan", 5, "EUR m")];
    const all = ask(rows).filter(({ Instrument }) => Instrument === "All");
    const shares = all.map((line) => [line["Currency"], line["Grants and tax credits, of committed"], line["Grants and tax credits, of announced"]]);
    expect(shares).toEqual([
      ["EUR", 0, ""], // nothing announced: no share
      ["USD", 0.25, 1], // (30 + 20) ÷ 200; 5 ÷ 5
    ]);
  });

  it("counts the company's own rows only, where the whole table is read", () => {
    const scores = scoreEvidence(evidence(money("Loan", 725, "USD m"), money("Loan", 250, "USD m", { Company: "Beta" })));
    expect(fundingTable(scores, "Beta").slice(1).map((line) => [line[1], line[2], line[6]])).toEqual([["Loan", 250, "3"], ["All", 250, "3"]]);
  });

  it("counts a row without an amount or without a money unit as neither, and says so", () => {
    const table = ask([money("Grant", 0, "USD m"), money("Loan", 5, "t/yr"), money("Loan", 5, null), money("Loan", 7, "USD m")]);
    expect(table.map(({ Instrument, Rows, Note }) => [Instrument, Rows, Note])).toEqual([
      ["Loan", "5", ""],
      ["All", "5", ""],
      ["Not counted", "2", "1 not counted: no Quantity. Unknown is not zero: find the amount."],
      ["Not counted", "3, 4", "2 not counted: a Unit that names no currency. Write a currency and a scale, such as USD m, AUD bn or EUR k."],
    ]);
  });

  it("takes money that is pending, stalled or without a source as announced, and says why", () => {
    const rows = [
      money("Loan", 1, "USD m", { Deal: "Pending" }),
      money("Loan", 2, "USD m", { Source: null }),
      money("Loan", 4, "USD m", { Site: "Nolans", Date: "2025-01-01" }),
      money(null, null, null, { Status: "Stalled", Site: "Nolans", Date: "2025-06-01" }),
      money("Loan", 8, "USD m"),
    ];
    expect(lines(rows)[0]).toEqual(["USD", "Loan", 8, 7, "2, 3, 4, 6"]);
    expect(ask(rows)[0]!["Note"]).toBe("Announced only, because stalled, pending or without a source: 2, 3, 4.");
  });

  it("leaves out money that was cancelled or terminated, and says so", () => {
    const rows = [
      money("Grant", 9, "USD m", { Through: "DoD", Date: "2025-01-01" }),
      money("Grant", 9, "USD m", { Through: "DoD", Deal: "Terminated", Date: "2025-06-01" }),
      money("Grant", 3, "USD m", { Through: "DoE", Date: "2025-01-01" }),
    ];
    expect(lines(rows)).toEqual([
      ["USD", "Grant", 3, 0, "4"],
      ["USD", "All", 3, 0, "4"],
      ["", "Not counted", "", "", "2, 3"],
    ]);
    // Before the termination both stood
    expect(lines(rows, "2025-03-01")[0]).toEqual(["USD", "Grant", 12, 0, "2, 4"]);
  });

  it("a setback of a Capital row speaks of its instrument alone, and of every one where it names none", () => {
    const rows = [money("Grant", 50, "USD m", { Date: "2025-01-01" }), money("Loan", 400, "USD m", { Date: "2025-01-01" })];
    const cancelled = (Route: string | null) => money(Route, null, null, { Status: "Cancelled", Date: "2025-06-01" });
    expect(lines([...rows, cancelled("Loan")])[0]).toEqual(["USD", "Grant", 50, 0, "2"]);
    expect(lines([...rows, cancelled("Loan")]).at(-1)).toEqual(["", "Not counted", "", "", "3, 4"]);
    expect(lines([...rows, cancelled(null)])).toEqual([["", "Not counted", "", "", "2, 3, 4"]]);
  });

  it("takes cash as a balance: the latest replaces the earlier ones, and is not added to them", () => {
    const rows = [money("Cash", 600, "AUD m", { Date: "2025-12-31" }), money("Cash", 571, "AUD m", { Date: "2026-03-31" })];
    expect(lines(rows)).toEqual([
      ["AUD", "Cash", 571, 0, "3"],
      ["", "Not counted", "", "", "2"],
    ]);
    expect(lines(rows, "2026-01-31")[0]).toEqual(["AUD", "Cash", 600, 0, "2"]);
  });

  it("the latest balance counts whether it is the lower or the higher, wherever it stands, and before one without a date", () => {
    const [december, march] = [money("Cash", 571, "AUD m", { Date: "2025-12-31" }), money("Cash", 600, "AUD m", { Date: "2026-03-31" })];
    expect(lines([december, march])[0]).toEqual(["AUD", "Cash", 600, 0, "3"]);
    expect(lines([march, december])[0]).toEqual(["AUD", "Cash", 600, 0, "2"]);
    expect(lines([money("Cash", 500, "AUD m"), december])[0]).toEqual(["AUD", "Cash", 571, 0, "3"]);
    expect(ask([december, money("Cash", 500, "AUD m")])[1]).toMatchObject({ Rows: "3", Note: "1 not counted: an earlier cash balance, replaced by a later one." });
  });

  it("of two cash balances of one day takes the lower, dated or not: one balance, never the sum", () => {
    for (const Date of ["2026-01-31", null]) {
      const table = ask([money("Cash", 400, "USD m", { Date }), money("Cash", 250, "USD m", { Date })]);
      expect(table.map((line) => [line["Instrument"], line["Committed (millions)"], line["Rows"]])).toEqual([["Cash", 250, "3"], ["Not counted", "", "2"]]);
      expect(table[1]!["Note"]).toBe("1 not counted: another cash balance of the same day, of which the lower counts.");
    }
    // A 10-Q and a press release tell of the same USD 100 m
    const told = [money("Cash", 100, "USD m", { Date: "2026-01-31", Source: "10-Q" }), money("Cash", 100, "USD m", { Date: "2026-01-31", Source: "Release" })];
    expect(lines(told)[0]).toEqual(["USD", "Cash", 100, 0, "2"]);
    // but two accounts are two balances
    for (const account of [{ Through: "LCM" }, { Site: "Lacq" }]) {
      expect(lines([money("Cash", 400, "USD m"), money("Cash", 250, "USD m", account)])[0]).toEqual(["USD", "Cash", 650, 0, "2, 3"]);
    }
  });

  it("keeps cash apart: it is made of the equity, loans and grants, and never added to them", () => {
    const rows = [money("Cash", 90, "USD m"), money("Equity", 60, "USD m"), money("Grant", 40, "USD m")];
    expect(ask(rows).map((line) => [line["Instrument"], line["Committed (millions)"], line["Grants and tax credits, of committed"], line["Note"]])).toEqual([
      ["Equity", 60, "", ""],
      ["Grant", 40, "", ""],
      ["All", 100, 0.4, ""], // 60 + 40, and 40 ÷ 100
      ["Cash", 90, "", "A balance, made of the money above: not in All."],
    ]);
  });

  it("points at equal amounts, which may be one money reported twice", () => {
    expect(ask([money("Grant", 0.5, "USD bn", { Status: "Announced" }), money("Grant", 500, "USD m")])[0]!["Note"]).toBe(
      "Equal amounts, perhaps one money reported twice: 2, 3.",
    );
  });

  it("says Not stated where a Capital row names no instrument", () => {
    expect(lines([money(null, 5, "USD m")])[0]).toEqual(["USD", "Not stated", 5, 0, "2"]);
  });

  it("says that nobody has looked where there is no Capital row", () => {
    expect(ask([{ Stage: "Mining", Status: "Studied", Quantity: 5, Unit: "USD m" }]).map(({ Currency, Note }) => [Currency, Note])).toEqual([
      ["", "No Capital rows for Alpha: nobody has looked, which is not the same as no money."],
    ]);
  });

  it("answers an error, with the remedy, for a name that is not there and for amounts too large to add", () => {
    expect(errorOf(() => funding(evidence(money("Loan", 5, "USD m")), [["Alhpa"]]))).toEqual({
      code: "#N/A",
      message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?",
    });
    const huge = evidence(money("Loan", 1e308, "USD m"), money("Loan", 1e308, "USD m"));
    expect(errorOf(() => funding(huge, [["Alpha"]]))?.message).toBe("The amounts of rows 2, 3 are too large to add. Put the scale in Unit, such as USD bn.");
  });

  it("on any rows, shows every Capital row once, and in each currency the instruments add up to All", () => {
    const row = fc.record({
      Stage: fc.constantFrom("Capital", "Mining"),
      Status: fc.constantFrom(...STATUSES, "Idled", "Stalled", "Cancelled"),
      Route: fc.constant(null as string | null),
      Quantity: fc.constantFrom(null, 1, 2, 4),
      Unit: fc.constantFrom(null, "USD m", "EUR m", "t/yr"),
      Deal: fc.constantFrom(null, "Closed", "Pending", "Terminated"),
      Site: fc.constantFrom(null, "Lacq"),
      Source: fc.constantFrom(null, "Report"),
      Date: fc.constantFrom(null, "2025-01-01", "2025-06-01"),
    });
    const any = fc.tuple(row, fc.constantFrom(...INSTRUMENTS), fc.constantFrom(...ROUTES));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (drawn) => {
        const rows = drawn.map(([one, instrument, route]) => ({ ...one, Route: one.Stage === "Capital" ? instrument : route }));
        const table = lines(rows);
        const shown = table.filter(([, instrument]) => instrument !== "All").flatMap((line) => String(line[4]).split(", ").filter(Boolean).map(Number));
        const capital = rows.flatMap(({ Stage }, index) => (Stage === "Capital" ? [index + 2] : []));
        expect(shown.sort((a, b) => a - b)).toEqual(capital);
        for (const [currency, , committed, announced] of table.filter(([, instrument]) => instrument === "All")) {
          const own = table.filter((line) => line[0] === currency && line[1] !== "All" && line[1] !== "Cash");
          expect(own.reduce((sum, line) => sum + Number(line[2]), 0)).toBe(committed);
          expect(own.reduce((sum, line) => sum + Number(line[3]), 0)).toBe(announced);
        }
      }),
    );
  });
});
