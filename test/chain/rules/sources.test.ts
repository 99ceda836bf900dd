import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageWithoutReader, restsInWords, restReader } from "../../../src/chain/sources/rests.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { rests } from "../../../src/functions/rests.ts";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, type Cell, type Row } from "../evidence-table.ts";

const none = null as unknown as Cell[][];
const table = (...rows: Row[]): Cell[][] => evidence(...rows.map((row) => ({ Status: "Operating", ...row })));
const ofAlpha = (rows: readonly Row[], asOf: unknown = null) => records(rests(table(...rows), [["Alpha"]], asOf, none));
const rounded = (value: unknown) => Math.round(Number(value) * 7e9) / 1e9; // in links of seven

describe("what a company rests on (method, section 13)", () => {
  it("each source whose removal lowers coverage, the largest fall first, with the links it alone proves", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Report", "Asserted by": "Company", Link: "https://example.com/report" },
      { Stage: "Magnet", Source: "Slides", "Asserted by": "Press", Status: "Pilot" },
      { Stage: "Alloy", Source: " REPORT ", "Asserted by": "Filing" },
    ];
    // 2.2 of seven links: without Report 0.5, without Slides 1.7
    expect(ofAlpha(rows).map((row) => ({ ...row, "Coverage without it": rounded(row["Coverage without it"]), Fall: rounded(row.Fall) }))).toEqual([
      { Source: "Report", "Asserted by": "Company, Filing", Rows: 2, "Links it alone proves": "Alloy, Metal", "Coverage without it": 0.5, Fall: 1.7, "Rank without it": 1, Url: "https://example.com/report" },
      { Source: "Slides", "Asserted by": "Press", Rows: 1, "Links it alone proves": "", "Coverage without it": 1.7, Fall: 0.5, "Rank without it": 1, Url: "" },
    ]);
  });

  it("a source beside which another proves as much carries nothing alone; beside which another proves less, the difference", () => {
    const metal = (Source: string, row: Row = {}): Row => ({ Stage: "Metal", Source, ...row });
    expect(ofAlpha([metal("Report"), metal("Slides")])).toMatchObject([{ Source: "Nothing is proven: there is no source to take away" }]);
    const [only] = ofAlpha([metal("Report"), metal("Slides", { Status: "Pilot" })]);
    expect([only!.Source, rounded(only!["Coverage without it"]), rounded(only!.Fall), only!["Links it alone proves"]]).toEqual(["Report", 0.5, 0.35, "Metal"]);
  });

  it("a Link alone is one source with the same address in another row's Source, and with no other", () => {
    const rows: Row[] = [
      { Stage: "Separation", Source: "https://example.com/A" },
      { Stage: "Metal", Source: "Report" },
      { Stage: "Alloy", Source: null, Link: "https://example.com/a#page=1" },
      { Stage: "Magnet", Source: null, Link: "https://example.com/b" },
      { Stage: "Customer", Source: null, Link: "https://example.com/c" },
      { Stage: "Mining", Source: null, Link: "https://example.com/a" },
    ];
    expect(ofAlpha(rows).map((row) => [row.Source, row.Rows, row["Links it alone proves"]])).toEqual([
      ["https://example.com/A", 3, "Alloy, Separation, Mining"],
      ["Report", 1, "Metal"],
      ["https://example.com/b", 1, "Magnet"],
      ["https://example.com/c", 1, "Customer"],
    ]);
  });

  it("the address is that of the source's first row in the table, whatever its link", () => {
    const rows: Row[] = ["Magnet", "Metal"].map((Stage) => ({ Stage, Source: "Report", Link: `https://example.com/${Stage}` }));
    expect(ofAlpha(rows)[0]!.Url).toBe("https://example.com/Magnet");
  });

  it("of equal falls, the source that comes first in the table; a larger fall before both", () => {
    const rows: Row[] = [
      { Stage: "Alloy", Status: "Pilot", Source: "Second" },
      { Stage: "Mining", Status: "Pilot", Source: "Third" },
      { Stage: "Magnet", Source: "First" },
    ];
    expect(ofAlpha(rows).map((row) => [row.Source, rounded(row.Fall)])).toEqual([["First", 0.85], ["Second", 0.5], ["Third", 0.5]]);
  });

  it("whichever company of the table is asked about", () => {
    const rows: Row[] = [{ Stage: "Metal", Source: "Slides" }, { Company: "Beta", Stage: "Alloy", Source: "Report" }, { Company: "Beta", Stage: "Alloy", Status: "Pilot", Source: "Slides" }];
    const [only] = records(rests(table(...rows), [["Beta"]], null, none));
    expect(only).toMatchObject({ Source: "Report", Rows: 1, "Links it alone proves": "Alloy" });
    expect(rounded(only!["Coverage without it"])).toBe(0.5); // Slides: Alloy at Pilot
  });

  it("coverage without the weakest point; what rests on no one source stays", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Report" }, { Stage: "Alloy", Source: "Slides", Status: "Pilot" },
      { Company: "Beta", Stage: "Metal", Source: "Report" }, { Company: "Beta", Stage: "Metal", Source: "Slides" },
    ];
    const without = coverageWithoutReader(scoreEvidence(table(...rows)));
    expect([without(0), without(1)].map(rounded)).toEqual([0.5, 0.85]);
  });

  it("a row without Source is known by its Link without fragment; a row without either is no source", () => {
    const link = (Stage: string, Link: string | null): Row => ({ Stage, Source: null, Link });
    const [one, ...rest] = ofAlpha([link("Metal", "https://example.com/a#page=1"), link("Alloy", "https://example.com/a#page=2"), link("Magnet", null)]);
    expect(one).toMatchObject({ Source: "https://example.com/a", Rows: 2, "Links it alone proves": "Alloy, Metal", Url: "https://example.com/a#page=1" });
    expect(rest).toEqual([]);
  });

  it("its setbacks are taken out with it: a source that also idles a plant carries less", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Report", Date: "2024-01-01" },
      { Stage: "Alloy", Source: "Slides", Date: "2024-01-01" },
      { Stage: "Metal", Source: "Slides", Status: "Stalled", Date: "2025-01-01" },
    ];
    // with all 0.85 (Alloy); without Slides 0.85 (Metal runs again): nothing falls
    expect(ofAlpha(rows)).toMatchObject([{ "Links it alone proves": "" }]);
    const idled = rows.map((row) => (row.Status === "Stalled" ? { ...row, Status: "Idled" } : row));
    // with all 0.5 + 0.85; without Report 0.85; without Slides 0.85
    expect(ofAlpha(idled).map((row) => [row.Source, rounded(row["Coverage without it"])])).toEqual([["Report", 0.85], ["Slides", 0.85]]);
  });

  it("the share that it sets is taken out with it", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Report", Through: "LCM", Date: "2024-01-01", Ownership: 0.2 },
      { Stage: "Talent", Source: "Filing", Through: "LCM", Date: "2025-01-01", Ownership: 1, Status: "Announced" },
    ];
    // Metal counts at 1 by the later share, at 0.2 without it: 0.85 against 0.17
    expect(ofAlpha(rows).map((row) => [row.Source, rounded(row["Coverage without it"])])).toEqual([["Report", 0], ["Filing", 0.17]]);
  });

  it("the day of the table stays: a doubted source makes nobody's evidence younger", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Old", Date: "2020-01-01" },
      { Stage: "Alloy", Source: "New", Date: "2026-01-01" },
    ];
    // Metal expired after 1,461 days; without New it would be the newest row of the table
    expect(ofAlpha(rows).map((row) => [row.Source, rounded(row["Coverage without it"])])).toEqual([["New", 0]]);
  });

  it("also where the source brought a setback, so that the rest is read anew", () => {
    const rows: Row[] = [
      { Stage: "Metal", Source: "Old", Date: "2020-01-01" },
      { Stage: "Alloy", Source: "New", Date: "2026-01-01" },
      { Stage: "Magnet", Source: "New", Status: "Stalled", Date: "2026-01-01" },
    ];
    expect(ofAlpha(rows).map((row) => [row.Source, rounded(row["Coverage without it"])])).toEqual([["New", 0]]);
  });

  it("two rows of one source are one source", () => {
    expect(ofAlpha([{ Stage: "Metal" }, { Stage: "Metal", Site: "Lacq" }])).toMatchObject([{ Source: "Report", Rows: 2, "Links it alone proves": "Metal" }]);
  });

  it("on a date, only what was known then", () => {
    const rows: Row[] = [{ Stage: "Metal", Source: "Report", Date: "2024-01-01" }, { Stage: "Alloy", Source: "Report", Date: "2025-01-01" }];
    expect(ofAlpha(rows, "2024-06-01")).toMatchObject([{ Rows: 1, "Links it alone proves": "Metal" }]);
  });

  it("the rank without it is the company's among all others as they are", () => {
    const beta: Row[] = ["Metal", "Alloy"].map((Stage) => ({ Company: "Beta", Stage }));
    const gamma: Row[] = [{ Company: "Gamma", Stage: "Metal", Status: "Pilot" }];
    const alpha: Row[] = [...["Metal", "Alloy", "Magnet"].map((Stage) => ({ Stage, Source: "Report" })), { Stage: "Customer", Status: "Pilot", Source: "Slides" }];
    // first with 3.05; without Slides 2.55, still first; without Report 0.5, as much as Gamma with no run either: both second, behind Beta with 1.7
    expect(ofAlpha([...alpha, ...beta, ...gamma]).map((row) => [row.Source, row["Rank without it"]])).toEqual([["Report", 2], ["Slides", 1]]);
  });
});

describe("the weakest point of each company (method, section 13)", () => {
  const rows: Row[] = [
    { Company: "Beta", Stage: "Metal", Source: "Report" },
    { Company: "Alpha", Stage: "Metal", Source: "Slides" },
    { Company: "Alpha", Stage: "Alloy", Source: "Slides" },
    { Company: "Gamma", Stage: "Metal", Status: "Announced" },
  ];

  it("one row for each, the largest fall first; what rests on nothing is blank", () => {
    expect(rests(table(...rows)).map((row) => row.map((cell) => (typeof cell === "number" && cell < 1 ? rounded(cell) : cell)))).toEqual([
      ["Company", "Proven", "Source", "Asserted by", "Coverage without it", "Fall", "Rank without it", "Url"],
      ["Alpha", 1.7, "Slides", "", 0, 1.7, 2, ""],
      ["Beta", 0.85, "Report", "", 0, 0.85, 2, ""],
      ["Gamma", 0, "", "", "", "", "", ""],
    ]);
  });

  it("of the names given only, and one that cannot be read or is not there stands last with its error", () => {
    const answer = rests(table(...rows, { Company: "Delta", Stage: "Mettal" }), [["Beta"], ["Delta"], ["Alpah"]]);
    expect(answer.map(([company]) => company)).toEqual(["Company", "Beta", "Delta", "Alpah"]);
    expect(answer.slice(2).map((row) => (row[1] as { code: string }).code)).toEqual(["#VALUE!", "#N/A"]);
    expect(errorOf(() => rests(table(...rows), [["Alpah"]]))?.message).toMatch(/Did you mean 'Alpha'/);
  });
});

describe("the panel's line", () => {
  const line = (...rows: Row[]) => restsInWords(restReader(scoreEvidence(table(...rows)))(0));
  const links = ["Mining", "Concentration", "Separation", "Metal", "Alloy"];

  it("speaks where one source carries more than half", () => {
    const one = links.map((Stage): Row => ({ Stage, Source: "Report" }));
    expect(line(...one, { Stage: "Magnet", Status: "Funded", Source: "Slides" })).toBe("Rests on one source: 3% without it"); // 0.2 ÷ 7
    expect(line(...links.map((Stage): Row => ({ Stage, Source: `Source of ${Stage}` })))).toBe(""); // a fifth each
    expect(line({ Stage: "Metal", Source: "Report" }, { Stage: "Alloy", Source: "Slides" })).toBe(""); // half is not more than half
    expect(line({ Stage: "Metal", Status: "Announced" })).toBe("");
  });
});

describe("whatever the table", () => {
  const row = fc.record({
    Stage: fc.constantFrom("Metal", "Alloy", "Recycling", "Short-loop recycling", "Mining"),
    Status: fc.constantFrom("Operating", "Qualified", "Pilot", "Studied", "Idled", "Stalled", "Cancelled"),
    Route: fc.constantFrom(null, "Acquired", "Contract", "Stake"),
    Deal: fc.constantFrom(null, "Closed", "Pending", "Terminated"),
    Ownership: fc.constantFrom(null, null, 0.25, 0.6, 1),
    Through: fc.constantFrom(null, "LCM", "ASM"),
    Site: fc.constantFrom(null, null, "Lacq"),
    Date: fc.constantFrom<Cell>(null, "2021-01-01", "2024-01-01", "2025-01-01", "2026-01-01"),
    Source: fc.constantFrom("Report", "Slides", "10-K", "Release", null),
    "Asserted by": fc.constantFrom(null, "Filing", "Aggregator"),
  });
  const day = "2026-02-01";
  const tables = fc.array(row, { minLength: 1, maxLength: 14 });

  it("coverage without a source is the coverage of the table without its rows, on the same day", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = ofAlpha(rows, day).filter(({ Fall }) => typeof Fall === "number");
        const whole = ask.coverage(table(...rows), { asOf: day });
        const expected = new Map<string, number>();
        for (const source of new Set(rows.map(({ Source }) => Source).filter((one) => one !== null))) {
          const left = rows.filter(({ Source }) => Source !== source);
          const rest = left.length === 0 ? 0 : ask.coverage(table(...left), { asOf: day });
          if (whole - rest > 1e-12) expected.set(source, rest);
        }
        expect(new Set(found.map(({ Source }) => Source))).toEqual(new Set(expected.keys()));
        for (const one of found) expect(one["Coverage without it"]).toBeCloseTo(expected.get(String(one.Source))!, 12);
      }),
      { seed: 20260705, numRuns: 500 },
    );
  });

  it("taking out a source that brings no setback and sets no share never raises coverage", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const plain = rows.map((one) => ({ ...one, Ownership: one.Through ? null : one.Ownership }));
        const whole = ask.coverage(table(...plain), { asOf: day });
        for (const source of ["Report", "Slides", "10-K", "Release"]) {
          const its = plain.filter(({ Source }) => Source === source);
          const left = plain.filter(({ Source }) => Source !== source);
          if (left.length === 0 || its.some(({ Status, Deal }) => ["Idled", "Stalled", "Cancelled"].includes(Status) || Deal === "Terminated")) continue;
          expect(ask.coverage(table(...left), { asOf: day })).toBeLessThanOrEqual(whole + 1e-12);
        }
      }),
      { seed: 20260705, numRuns: 300 },
    );
  });
});

describe("RANK's columns of what a score rests on and how much it makes", () => {
  /** A column's cells of Alpha, which makes so much metal, and Beta. */
  const ranked = (column: string, Quantity = 100) => {
    const metal: Row = { Stage: "Metal", Source: "Report", Quantity, Unit: "t NdPr metal/yr", Basis: "Actual" };
    return records(ask.rank(table(metal, { Stage: "Alloy", Source: "Slides" }, { Company: "Beta", Stage: "Metal", Source: null }))).map((row) => row[column]);
  };

  it("Without its strongest source: two links of 0.85, one of them left; nothing proven stays nothing", () => {
    expect(ranked("Without its strongest source")).toEqual([expect.closeTo(0.85 / 7, 12), 0]);
  });

  it("Tonnes: the bottleneck as magnet a year, blank where not reported", () => {
    expect(ranked("Tonnes")).toEqual(["219–321", ""]); // 100 × 3.125–3.571 × 0.70–0.90 = 218.75–321.39
    expect(ranked("Tonnes", 4)).toEqual(["8.8–13", ""]); // 8.75–12.86: below ten to one decimal
  });
});
