import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUpTo } from "../../../src/chain/changes/add-up.ts";
import { readView } from "../../../src/chain/changes/view.ts";
import { changes } from "../../../src/functions/changes.ts";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Cell, type Row } from "../evidence-table.ts";

const none = null as unknown as Cell[][];
const [FROM, TO] = ["2024-12-31", "2025-12-31"];
const table = (...rows: Row[]): Cell[][] => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));
const changed = (rows: readonly Row[], view: unknown = null, model: unknown = none) => records(changes(table(...rows), FROM, TO, none, view, model as Cell[][]));
const nothing = { Company: "", Link: "", From: "", To: "", Points: "", Because: "Nothing changed between 2024-12-31 and 2025-12-31", Source: "", Url: "" };

describe("what changed between two days (method, section 15)", () => {
  it("the worked example: each link whose state or values differ, customer first, with the rows that came", () => {
    const rows = records(changes(WORKED_EXAMPLE, "2024-12-31", "2025-12-31"));
    expect(rows.map(({ Link, From, To, Points, Because }) => [Link, From, To, Math.round(Number(Points) * 7e6) / 1e6, Because])).toEqual([
      ["Metal", "Silent", "Proven", 0.51, "Row 4: Operating, Acquired · 2025-06-01"],
      ["Separation", "Silent", "Partial", 0.5, "Row 3: Pilot · 2025-02-01"],
    ]);
    expect(rows[0]).toMatchObject({ Company: "Alpha", Source: "Report", Url: "" });
  });

  it("a claim alone is a change, worth no points; nothing between the days, or on the first of them, is none", () => {
    expect(changed([{ Status: "Announced", Date: "2025-06-01" }])).toMatchObject([{ From: "Silent", To: "Claimed", Points: 0 }]);
    expect(changed([{ Date: FROM }, { Date: "2026-01-01", Stage: "Alloy" }, { Date: null, Stage: "Magnet" }])).toEqual([nothing]);
  });

  it("a row that came and changed nothing is not a change", () => expect(changed([{ Date: "2024-01-01" }, { Date: "2025-06-01", Status: "Pilot" }])).toEqual([nothing]));

  it("Because tells the best of the rows that came first, three at most; Source and Url are the first's", () => {
    const came = (Status: string, Source: string): Row => ({ Status, Source, Date: "2025-06-01", Link: `https://example.com/${Source}` });
    const [row] = changed([came("Announced", "a"), came("Pilot", "b"), came("Operating", "c"), came("Studied", "d")]);
    expect(row).toMatchObject({ Because: "Row 4: Operating · 2025-06-01; Row 3: Pilot · 2025-06-01; Row 5: Studied · 2025-06-01; and 1 more", Source: "c", Url: "https://example.com/c" });
  });

  it("a setback explains a loss before what came besides", () => {
    const [row] = changed([{ Date: "2024-01-01" }, { Status: "Stalled", Date: "2025-06-01", Source: "Notice" }, { Status: "Announced", Date: "2025-07-01", Source: "Slides" }]);
    expect(row).toMatchObject({ From: "Proven", To: "Claimed", Because: "Row 3: Stalled · 2025-06-01; Row 4: Announced · 2025-07-01", Source: "Notice" });
    expect(row!.Points).toBeCloseTo(-0.85 / 7, 12);
  });

  it("so does a row that has grown too old: four years are 1,461 days", () => {
    const [row] = changed([{ Date: "2021-06-01", Source: "Old report" }]);
    expect(row).toMatchObject({ From: "Proven", To: "Claimed", Because: "Row 2 has expired: Operating · 2021-06-01", Source: "Old report" });
  });

  it("and a share that was sold, at whatever stage it is told", () => {
    const [row] = changed([{ Date: "2024-01-01", Through: "LCM" }, { Stage: "Talent", Status: "Announced", Date: "2025-06-01", Through: "LCM", Ownership: 0.4, Source: "Deal" }]);
    expect(row).toMatchObject({ Link: "Metal", From: "Proven", To: "Partial", Because: "Row 3 sets the share: Announced · LCM · 2025-06-01", Source: "Deal" });
    expect(row!.Points).toBeCloseTo((-0.85 * 0.6) / 7, 12); // 1 to 0.4
  });

  it("of shares, only the new ones told at other links that change what this link's rows count for", () => {
    const talent = (row: Row): Row => ({ Stage: "Talent", Status: "Announced", Date: "2025-06-01", ...row });
    const shares: Row[] = [
      { Date: "2024-01-01", Through: "LCM" }, // Metal, theirs wholly
      talent({ Through: "LCM", Ownership: 0.6, Date: "2024-06-01" }), // known before: 0.6 at the first day
      talent({ Through: "LCM", Ownership: 0.4 }),
      talent({ Through: "LCM" }), // gives no share
      talent({ Through: "ASM", Ownership: 0.4 }), // of another entity
      talent({ Ownership: 0.4 }), // of none
      talent({ Through: "LCM", Ownership: 0.3, Date: "2026-06-01" }), // after the last day
    ];
    const [row] = changed(shares);
    expect(row).toMatchObject({ Link: "Metal", Because: "Row 4 sets the share: Announced · LCM · 2025-06-01" });
    expect(row!.Points).toBeCloseTo((0.85 * (0.4 - 0.6)) / 7, 12);
  });

  it("a share told at the link itself is one of the rows that came, and named once", () => {
    const [row] = changed([{ Date: "2024-01-01", Through: "LCM" }, { Date: "2025-06-01", Through: "LCM", Ownership: 0.4 }]);
    expect(row!.Because).toBe("Row 3: Operating · LCM · 2025-06-01");
  });

  it("a share that stays as it was explains nothing, nor does a row that had expired before", () => {
    const before: Row[] = [{ Status: "Pilot", Date: "2024-01-01", Through: "LCM", Ownership: 0.4 }, { Date: "2019-01-01" }];
    const [row] = changed([...before, { Stage: "Talent", Status: "Announced", Date: "2025-06-01", Through: "LCM", Ownership: 0.4 }, { Date: "2025-07-01" }]);
    expect(row).toMatchObject({ From: "Partial", To: "Proven", Because: "Row 5: Operating · 2025-07-01" });
  });

  it("a setback that had been told before explains nothing", () => {
    const rows: Row[] = [{ Date: "2024-01-01" }, { Status: "Stalled", Date: "2024-06-01" }, { Date: "2025-06-01" }];
    expect(changed(rows)).toMatchObject([{ From: "Claimed", To: "Proven", Because: "Row 4: Operating · 2025-06-01" }]);
  });

  it("Happened goes by Date; Known also leaves out, at each day, what was recorded after it", () => {
    const late: Row = { Date: "2024-06-01", Recorded: "2025-06-01" };
    expect(changed([late])).toEqual([nothing]);
    expect(changed([late], "Happened")).toEqual([nothing]);
    expect(changed([late], "known")).toMatchObject([{ From: "Silent", To: "Proven", Because: "Row 2: Operating · 2024-06-01" }]);
    expect(changed([{ Date: "2025-06-01", Recorded: "2026-06-01" }], "Known")).toEqual([nothing]);
    expect(changed([{ Date: "2024-01-01" }, { Status: "Cancelled", Date: "2024-06-01", Recorded: "2025-06-01" }], "Known")).toMatchObject([{ From: "Proven", To: "Silent" }]);
  });

  it("periods stand for their last day: 2024 to 2025 is the last day of each", () => {
    expect(records(changes(WORKED_EXAMPLE, "2024", 2025)).map(({ Link }) => Link)).toEqual(["Metal", "Separation"]);
  });

  it("several companies A–Z, or the named in their order; one that cannot be read stands last with its error", () => {
    const rows = table({ Company: "Beta", Date: "2025-06-01" }, { Company: "Alpha", Date: "2025-06-01" }, { Company: "Gamma", Stage: "Mettal" });
    const companies = (names: Cell[][] = none) => changes(rows, FROM, TO, names).slice(1).map(([company]) => company);
    expect(companies()).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(companies([["Gamma"], ["Beta"], ["Alpha"]])).toEqual(["Beta", "Alpha", "Gamma"]);
    expect((changes(rows, FROM, TO)[3]![1] as { code: string }).code).toBe("#VALUE!");
  });

  it("between a day and itself nothing changes: one row that says so", () => {
    expect(records(changes(WORKED_EXAMPLE, TO, TO))).toMatchObject([{ Company: "", Because: "Nothing changed between 2025-12-31 and 2025-12-31" }]);
  });

  it("refuses days that are none or in the wrong order, and a view that is not known", () => {
    const refusal = (...args: Parameters<typeof changes> extends [unknown, ...infer Rest] ? Rest : never) => errorOf(() => changes(WORKED_EXAMPLE, ...args))?.message;
    expect(refusal(null, TO)).toMatch(/^The argument from is blank/);
    expect(refusal(FROM, "soon")).toMatch(/'soon' is not a day/);
    expect(refusal(TO, FROM)).toBe("From 2025-12-31 to 2024-12-31 is no stretch of time. Give the earlier day first.");
    expect(refusal(FROM, TO, none, "Knwon")).toBe("The view 'Knwon' is not known. Did you mean 'Known'?");
    expect(readView(null)).toBe("Happened");
  });
});

describe("points (method, section 15)", () => {
  const row = fc.record({
    Company: fc.constantFrom("Alpha", "Beta"),
    Stage: fc.constantFrom("Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer", "Recycling"),
    Status: fc.constantFrom("Studied", "Funded", "Construction", "Pilot", "Operating", "Qualified", "Idled", "Stalled", "Cancelled"),
    Ownership: fc.constantFrom(null, 0.1, 0.3, 1 / 3, 0.7, 0.925),
    "Asserted by": fc.constantFrom(null, "Aggregator", "Filing"),
    Date: fc.integer({ min: 43_500, max: 46_100 }),
    Recorded: fc.option(fc.integer({ min: 43_500, max: 46_100 })),
  });
  const links = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
  const weights = fc.constantFrom(none, modelOf(...links.map((link, place): [string, string, number] => ["Link", link, 0.3 + place / 3])));

  it("added up in their order they are a company's change of coverage exactly, to the last bit", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), weights, (rows, model) => {
        const given = evidence(...rows);
        const points = new Map<string, number>();
        for (const { Company, Points } of records(changes(given, FROM, TO, none, null, model))) if (Company !== "") points.set(String(Company), (points.get(String(Company)) ?? 0) + Number(Points));
        for (const company of new Set(rows.map(({ Company }) => Company))) {
          const change = ask.coverage(given, { company, asOf: TO, model }) - ask.coverage(given, { company, asOf: FROM, model });
          expect(points.get(company) ?? 0).toBe(change);
          if (change !== 0) compared++;
        }
      }),
      { seed: 20260705, numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("where the last part cannot take the last bits, another does", () => {
    // one link from nothing to Construction, one from Qualified to nothing: 0.3 − 1 of seven
    const fitted = addUpTo(0.3 / 7 - 1 / 7, [0.3 / 7, -1 / 7]);
    expect(fitted[0]! + fitted[1]!).toBe(0.3 / 7 - 1 / 7);
    expect(fitted[0]).toBeCloseTo(0.3 / 7, 12);
  });

  it("any parts of a coverage's change are fitted by less than a trillionth, and a part of 0 stays 0", () => {
    const share = fc.double({ min: 0, max: 1 / 7, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, fc.oneof(share, fc.constant(null))), { minLength: 1, maxLength: 7 }), (links) => {
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
        const [before, after] = [links.map(([one]) => one), links.map(([one, other]) => other ?? one)];
        const parts = after.map((one, place) => one - before[place]!);
        const change = sum(after) - sum(before);
        const fitted = addUpTo(change, parts);
        expect(fitted).toHaveLength(parts.length);
        if (parts.some((part) => part !== 0)) expect(sum(fitted)).toBe(change);
        fitted.forEach((part, place) => {
          expect(Math.abs(part - parts[place]!)).toBeLessThan(1e-12);
          if (parts[place] === 0) expect(part).toBe(0);
        });
      }),
      { seed: 20260705, numRuns: 5_000 },
    );
  });
});
