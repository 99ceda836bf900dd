import { describe, expect, it } from "vitest";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Row } from "../evidence-table.ts";

const CHAIN = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
/** A company that operates the links given. */
const operating = (company: string, ...stages: string[]): Row[] => stages.map((Stage) => ({ Company: company, Stage, Status: "Operating" }));

describe("the worked example (method, section 11)", () => {
  it.each([
    ["Mining", 0.1, 0.1, 1, "Partial"],
    ["Concentration", 0, 0, 0, "Silent"],
    ["Separation", 0.5, 0.5, 1, "Partial"],
    ["Metal", 0.51, 0.51, 1, "Proven"],
    ["Alloy", 0, 0.85, 1, "Pending"],
    ["Magnet", 0, 0, 1, "Claimed"],
    ["Customer", 0, 0, 1, "Claimed"],
  ])("%s: proven %f, pro forma %f, claimed %i, %s", (stage, proven, proForma, claimed, state) => {
    const measured = ["Proven", "Pro forma", "Claimed", "State"].map((measure) => ask.link(WORKED_EXAMPLE, stage, measure));
    expect(measured.slice(0, 3).map((value) => Math.round(Number(value) * 1e12) / 1e12)).toEqual([proven, proForma, claimed]);
    expect(measured[3]).toBe(state);
  });

  it("covers 1.11 ÷ 7 proven, 1.96 ÷ 7 pro forma and 6 ÷ 7 claimed, with a run of 1 and a break at Customer", () => {
    expect(ask.coverage(WORKED_EXAMPLE)).toBeCloseTo(1.11 / 7, 12);
    expect(ask.coverage(WORKED_EXAMPLE, { basis: "Pro forma" })).toBeCloseTo(0.28, 12);
    expect(ask.coverage(WORKED_EXAMPLE, { basis: "claimed" })).toBeCloseTo(6 / 7, 12);
    expect(ask.promotion(WORKED_EXAMPLE)).toBeCloseTo(4.89 / 7, 12);
    expect(ask.run(WORKED_EXAMPLE)).toBe(1);
    expect(ask.break(WORKED_EXAMPLE)).toBe("Customer");
  });
});

describe("from links to a company (method, section 6)", () => {
  it("strength is ∏ max(x, 0.01)^(w ÷ Σ w)", () => {
    // 0.10, 0.01, 0.50, 0.51, 0.01, 0.01, 0.01: the seventh root of 2.55e-10
    expect(ask.strength(WORKED_EXAMPLE)).toBeCloseTo(2.55e-10 ** (1 / 7), 12);
  });

  it("weights divide by their sum", () => {
    const model = modelOf(...CHAIN.map((stage) => ["Link", stage, stage === "Metal" ? 4 : 1] as const));
    expect(ask.coverage(WORKED_EXAMPLE, { model })).toBeCloseTo((0.1 + 0.5 + 4 * 0.51) / 10, 12);
  });

  it("the break walks from the customer back to the mine, and a chain without one is Unbroken", () => {
    expect(ask.break(evidence(...operating("Alpha", "Magnet", "Customer", "Metal")))).toBe("Alloy");
    expect(ask.break(evidence(...operating("Alpha", ...CHAIN)))).toBe("Unbroken");
  });

  it("the run is the longest row of neighbouring Proven links", () => {
    expect(ask.run(evidence(...operating("Alpha", "Mining", "Separation", "Metal", "Alloy", "Customer")))).toBe(3);
    expect(ask.run(evidence({ Stage: "Metal", Status: "Pilot" }))).toBe(0);
  });

  it("ranks by proven coverage, then run, then pro forma coverage, then name; the first three equal share a rank", () => {
    const table = evidence(
      ...operating("Split", "Mining", "Metal"),
      ...operating("beta", "Mining", "Concentration"),
      ...operating("Álpha", "Metal", "Alloy"),
      ...operating("Gamma", "Metal", "Alloy"),
      { Company: "Gamma", Stage: "Magnet", Status: "Operating", Route: "Acquired" },
      ...operating("Last", "Mining"),
    );
    expect(records(ask.rank(table)).map((row) => [row.Rank, row.Company])).toEqual([
      [1, "Gamma"], // pro forma 3 links
      [2, "Álpha"], // accents ignored: before beta
      [2, "beta"],
      [4, "Split"], // same proven coverage, shorter run
      [5, "Last"],
    ]);
  });

  it("a rank is a range: a company better on every link is first in every draw, equals share theirs, and the same question gives the same range", () => {
    const table = evidence(...operating("Best", ...CHAIN), ...operating("Twin A", "Metal"), ...operating("Twin B", "Metal"), { Company: "Nothing", Stage: "Mining", Status: "Announced" });
    const ranges = records(ask.rank(table)).map((row) => [row.Company, row["Best rank"], row["Worst rank"]]);
    expect(ranges).toEqual([
      ["Best", 1, 1],
      ["Twin A", 2, 2],
      ["Twin B", 2, 2],
      ["Nothing", 4, 4],
    ]);
    expect(ask.rank(table)).toEqual(ask.rank(table));
  });

  it("a rank range is wide where opinions decide: a lone Metal against a lone Magnet of equal credit", () => {
    const table = evidence(...operating("Metal Co", "Metal"), ...operating("Magnet Co", "Magnet"));
    for (const row of records(ask.rank(table))) expect([row["Best rank"], row["Worst rank"]]).toEqual([1, 2]);
  });
});

describe("MATRIX, GAPS and WHY", () => {
  it("MATRIX gives a row a name: links from mine to customer, then coverage", () => {
    const [header, row] = ask.matrix(WORKED_EXAMPLE);
    expect(header).toEqual(["Company", ...CHAIN, "Coverage"]);
    expect(row![0]).toBe("Alpha");
    expect((row as number[]).slice(1).map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.1, 0, 0.5, 0.51, 0, 0, 0, 0.158571]);
  });

  it("MATRIX by Country gathers rows where they are, and rows without a country under Not stated", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating", Country: "France" }, { Company: "Beta", Stage: "Alloy", Status: "Pilot", Country: "FRANCE" }, { Stage: "Mining", Status: "Operating" });
    expect(records(ask.matrix(table, { by: "Country" })).map((row) => [row.Country, row.Mining, row.Metal, row.Alloy])).toEqual([
      ["France", "", 0.85, 0.5],
      ["Not stated", 0.85, "", ""],
    ]);
  });

  it("GAPS walks from the customer to the mine", () => {
    expect(records(ask.gaps(WORKED_EXAMPLE)).map((row) => row.Link)).toEqual([...CHAIN].reverse());
  });

  it("GAPS says what is missing in words, asks the next question, and names who else proves the link", () => {
    const table = evidence(
      { Stage: "Customer", Status: "Announced", Route: "MoU", Date: "2026-01-01" },
      { Stage: "Magnet", Status: "Operating", Source: "", Date: "2026-01-01" },
      { Stage: "Alloy", Status: "Operating", Route: "Acquired", Deal: "Pending", Through: "LCM", Date: "2026-01-01" },
      { Stage: "Metal", Status: "Operating", Route: "Stake", Ownership: 0.2, Deal: "Closed", Through: "ASM", Date: "2026-01-01" },
      { Stage: "Separation", Status: "Pilot", Date: "2026-01-01" },
      { Stage: "Concentration", Status: "Operating", Date: "2023-01-01", "Asserted by": "Press" },
      { Company: "Beta", Stage: "Separation", Status: "Operating", Date: "2026-01-01" },
    );
    const rows = records(ask.gaps(table));
    expect(rows.map((row) => row["What is missing"])).toEqual([
      "Announced only; MoU gives no control",
      "No source",
      "Acquired deal with LCM not closed",
      "Minority stake in ASM: 20% control",
      "Pilot only",
      "Low confidence: stale: nothing in 730 days",
      "No evidence row",
    ]);
    expect(rows[4]!["Who could fill it"]).toBe("Beta (85%)");
    for (const row of rows) {
      if (row.State === "Proven") expect(row["Ask next"]).toBe("");
      else expect(String(row["Ask next"])).toMatch(/\?/);
    }
  });

  it("WHY gives every row behind a link, the best first, with what it earned and why", () => {
    const rows = records(ask.why(WORKED_EXAMPLE, "Metal"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Link: "Metal", Row: 4, Credit: 0.85, Control: 0.6, Proof: 0.51, Best: "Best", Why: "Operating 0.85 × control 0.6 = 0.51" });
    expect(records(ask.why(WORKED_EXAMPLE, "Concentration"))[0]!.Why).toBe("No row: nobody has looked");
    expect(records(ask.why(WORKED_EXAMPLE, null)).map((row) => row.Link)).toEqual([...CHAIN].reverse());
  });

  it("never answers null: a blank is an empty text", () => {
    const tables = [ask.matrix(WORKED_EXAMPLE), ask.gaps(WORKED_EXAMPLE), ask.rank(WORKED_EXAMPLE), ask.why(WORKED_EXAMPLE, null), ask.check(WORKED_EXAMPLE)];
    expect(tables.flat(2).every((cell) => cell !== null && cell !== undefined)).toBe(true);
  });

  it.each([["Probable"], ["x"]])("refuses the basis %s, quoting it and naming the three", (basis) => {
    const message = `The basis '${basis}' is not known. Use one of: Proven, Pro forma, Claimed.`;
    expect(errorOf(() => ask.coverage(WORKED_EXAMPLE, { basis }))).toEqual({ code: "#VALUE!", message });
  });

  it("refuses an as-of date that is none, and names without evidence", () => {
    expect(errorOf(() => ask.coverage(WORKED_EXAMPLE, { asOf: "tomorrow" }))?.message).toMatch(/The date 'tomorrow' is not a day from 1950 on/);
    expect(errorOf(() => ask.coverage(WORKED_EXAMPLE, { company: "Alhpa" }))).toEqual({ code: "#N/A", message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
  });
});
