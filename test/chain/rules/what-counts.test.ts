import { describe, expect, it } from "vitest";
import { funding } from "../../../src/functions/funding.ts";
import { ask, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";

const metal = (...rows: Row[]) => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));
const proven = (...rows: Row[]) => ask.link(metal(...rows), "Metal", "Proven");
const state = (...rows: Row[]) => ask.link(metal(...rows), "Metal", "State");
const withModel = (rows: Row[], ...settings: [string, string, Cell][]) => ask.link(metal(...rows), "Metal", "Proven", { model: modelOf(...settings) });

describe("Idled: the skill is shown, today's output is not (method, section 3)", () => {
  const idled: Row = { Status: "Idled", Date: "2025-06-01" };
  it.each<[string, number]>([
    ["Qualified", 0.5],
    ["Operating", 0.5],
    ["Pilot", 0.1],
    ["Construction", 0.3],
    ["Studied", 0.1],
  ])("an earlier %s row counts one step lower: %f", (Status, earned) => expect(proven({ Status, Date: "2025-01-01" }, idled)).toBe(earned));

  it("an undated row too; a later Operating row is the restart", () => {
    expect(proven({}, idled)).toBe(0.5);
    expect(proven({ Date: "2025-01-01" }, idled, { Date: "2025-06-02" })).toBe(0.85);
  });

  it("is itself no claim", () => expect(state({ ...idled })).toBe("Silent"));
});

describe("which rows a setback speaks of (method, section 3)", () => {
  const ended = (row: Row, setback: Row) => state(row, { Status: "Cancelled", ...setback }) === "Silent";

  it("with a Buyer, rows with that Buyer only", () => {
    expect(ended({ Buyer: "GM" }, { Buyer: "gm" })).toBe(true);
    expect(ended({ Buyer: "GM" }, { Buyer: "Ford" })).toBe(false);
    expect(ended({}, { Buyer: "Ford" })).toBe(false);
    expect(ended({ Buyer: "GM" }, {})).toBe(true);
  });

  it("a terminated deal with a blank Through ends every Through", () => {
    expect(state({ Through: "LCM" }, { Deal: "Terminated" })).toBe("Silent");
    expect(state({ Through: "LCM", Buyer: "GM" }, { Deal: "Terminated", Buyer: "Ford" })).toBe("Proven");
  });

  it("on Capital, only its own instrument: a cancelled loan does not take the grant back", () => {
    const money = (Route: string, more: Row = {}): Row => ({ Stage: "Capital", Status: "Funded", Route, Quantity: 50, Unit: "USD m", Date: "2025-01-01", ...more });
    const rows = records(funding(evidence(money("Grant"), money("Loan"), money("Loan", { Status: "Cancelled", Quantity: null, Date: "2025-06-01" })), [["Alpha"]]));
    expect(rows.find((row) => row.Instrument === "Grant")!["Committed (millions)"]).toBe(50);
    expect(rows.some((row) => row.Instrument === "Loan")).toBe(false);
  });
});

describe("control (method, section 4)", () => {
  it("who buys metal does not make metal: a Purchase earns and claims 0.2", () => {
    expect(proven({ Route: "Purchase" })).toBeCloseTo(0.17, 12); // 0.85 × 0.2
    expect(ask.link(metal({ Route: "Purchase" }), "Metal", "Claimed")).toBe(0.2);
    expect(state({ Route: "Purchase" })).toBe("Partial");
  });

  it("a Purchase on the last link is an error", () => {
    expect(() => ask.coverage(evidence({ Stage: "Customer", Status: "Operating", Route: "Purchase" }))).toThrow(/^Row 2: A Purchase has no meaning on the last link/);
  });

  const bought: Row = { Route: "Acquired", Deal: "Closed", Through: "LCM", Ownership: 1, Date: "2024-01-01" };
  it("the latest closed share of a Through holds for all of its rows dated on or before it, at every stage", () => {
    const sold: Row = { Stage: "Alloy", Through: "lcm", Ownership: 0.3, Date: "2025-01-01" };
    expect(proven(bought, sold)).toBeCloseTo(0.255, 12); // 0.85 × 0.3
    expect(ask.link(metal(bought, sold), "Metal", "Proven", { asOf: "2024-06-30" })).toBe(0.85);
    expect(proven({ ...bought, Date: "2025-01-02" }, sold)).toBe(0.85);
  });

  it("a pending share sets nothing, nor does a blank Through or another company's", () => {
    expect(proven(bought, { Stage: "Alloy", Through: "LCM", Ownership: 0.3, Deal: "Pending", Date: "2025-01-01" })).toBe(0.85);
    expect(proven({ ...bought, Through: null }, { Stage: "Alloy", Ownership: 0.3, Date: "2025-01-01" })).toBe(0.85);
    expect(proven(bought, { Company: "Beta", Through: "LCM", Ownership: 0.3, Date: "2025-01-01" })).toBe(0.85);
  });

  it("of two shares of one day the lower counts", () => {
    expect(proven(bought, { Stage: "Alloy", Through: "LCM", Ownership: 0.6, Date: "2025-01-01" }, { Stage: "Alloy", Through: "LCM", Ownership: 0.4, Date: "2025-01-01" })).toBeCloseTo(0.34, 12);
  });
});

describe("Scale: kilograms are not an industry (method, section 5)", () => {
  it.each<[Row, number]>([
    [{ Quantity: 10, Unit: "t NdFeB magnet/yr" }, 0.85], // not less than 10 t
    [{ Quantity: 9.99, Unit: "t NdFeB magnet/yr" }, 0.5],
    [{ Quantity: 99, Unit: "kg NdFeB magnet/yr" }, 0.1], // less than a hundredth of 10 t
    [{ Quantity: 4, Unit: "t NdPr oxide/yr" }, 0.85], // high end 4 × 0.833 × 3.571 × 0.9 = 10.7 t
    [{ Quantity: 3, Unit: "t NdPr oxide/yr" }, 0.5], // 8.0 t
    [{ Status: "Pilot", Quantity: 10, Unit: "kg NdPr oxide/yr" }, 0.1],
    [{ Status: "Construction", Quantity: 10, Unit: "kg NdPr oxide/yr" }, 0.3], // below Pilot nothing is asked
    [{ Quantity: 1, Unit: "t NdPr oxide/yr", Basis: "Nameplate" }, 0.85], // only Actual or blank
    [{ Quantity: 1, Unit: "t NdPr oxide/yr", Basis: "Actual" }, 0.5],
    [{ Quantity: 1, Unit: "t SmCo magnet/yr" }, 0.85], // never converted: as graded
    [{ Quantity: 1, Unit: "t feed/yr" }, 0.85],
    [{ Quantity: 0, Unit: "t NdPr oxide/yr" }, 0.85], // no quantity
  ])("a row with %j earns %f", (row, earned) => expect(proven(row)).toBe(earned));

  it("does not concern the last link; 0 turns it off; with Idled the lower of the two counts", () => {
    const little: Row = { Quantity: 1, Unit: "t NdPr oxide/yr", Date: "2025-01-01" };
    expect(ask.link(evidence({ Stage: "Customer", Status: "Operating", ...little }), "Customer", "Proven")).toBe(0.85);
    expect(withModel([little], ["Threshold", "Scale", 0])).toBe(0.85);
    expect(proven(little, { Status: "Idled", Date: "2025-06-01" })).toBe(0.5);
    expect(proven({ ...little, Quantity: 0.01 }, { Status: "Idled", Date: "2025-06-01" })).toBe(0.1);
  });
});

describe("Age: what ran four years ago is no proof of today (method, section 5)", () => {
  const asOf = "2026-01-01";
  const aged = (row: Row, model?: unknown) => ["Proven", "Claimed", "State"].map((measure) => ask.link(metal(row), "Metal", measure, { asOf, model }));

  it("a row of Pilot or higher older than 1461 days counts only as a claim", () => {
    expect(aged({ Date: "2022-01-01" })).toEqual([0.85, 1, "Proven"]); // 1461 days
    expect(aged({ Date: "2021-12-31" })).toEqual([0, 1, "Claimed"]);
    expect(aged({ Status: "Pilot", Date: "2021-12-31" })).toEqual([0, 1, "Claimed"]);
  });

  it("below Pilot nothing expires, nor does an undated row; 0 turns the rule off", () => {
    expect(aged({ Status: "Construction", Date: "2001-01-01" })[0]).toBe(0.3);
    expect(aged({})[0]).toBe(0.85);
    expect(aged({ Date: "2001-01-01" }, modelOf(["Threshold", "Expired days", 0]))[0]).toBe(0.85);
  });

  it("is asked by the row's own status, whatever Scale makes of it", () => {
    expect(aged({ Date: "2001-01-01", Quantity: 1, Unit: "kg NdPr oxide/yr" })[0]).toBe(0);
  });

  it("without an as-of date today is the newest Date of the table, of all companies, but not of a row that belongs to nobody", () => {
    expect(proven({ Date: "2021-12-31" }, { Company: "Beta", Date: "2026-01-01" })).toBe(0);
    expect(proven({ Date: "2021-12-31" }, { Company: "", Date: "2026-01-01" })).toBe(0.85);
  });
});

describe("who says it (method, section 5)", () => {
  it.each<[Cell, number, string]>([
    ["Filing", 0.85, "Proven"],
    ["Government", 0.85, "Proven"],
    ["Company", 0.85, "Proven"],
    ["Press", 0.85, "Proven"],
    [null, 0.85, "Proven"],
    ["Aggregator", 0.6375, "Proven"], // 0.85 × 0.75
    ["Analyst", 0.425, "Partial"], // an opinion
    ["Sponsored", 0, "Claimed"], // paid for by the issuer
  ])("%s: an Operating row earns %f, and the link is %s", (asserter, earned, words) => {
    expect(proven({ "Asserted by": asserter })).toBeCloseTo(earned, 12);
    expect(state({ "Asserted by": asserter })).toBe(words);
  });

  it("a row that earns nothing makes no link Proven, and no run", () => {
    const table = metal({ "Asserted by": "Analyst" });
    const model = modelOf(["Reliability", "Analyst", 0], ["Threshold", "Reliability", 0]);
    expect([ask.link(table, "Metal", "State", { model }), ask.run(table, { model }), ask.coverage(table, { model })]).toEqual(["Claimed", 0, 0]);
    const free = modelOf(["Threshold", "Control", 0]);
    expect(ask.link(metal({ Route: "MoU" }), "Metal", "State", { model: free })).toBe("Claimed");
  });

  it("of rows that earn the same, the best witness is the best row: Filing, Government, Company, Press, blank, then the doubtful", () => {
    const order = ["Sponsored", "Aggregator", "Analyst", null, "Press", "Company", "Government", "Filing"];
    const rows = order.map((asserter, at): Row => ({ Status: "Announced", "Asserted by": asserter, Source: String(asserter), Date: `2026-01-0${9 - at}` }));
    for (let last = 1; last <= rows.length; last++) expect(ask.link(metal(...rows.slice(0, last)), "Metal", "Source")).toBe(String(order[last - 1]));
  });
});

describe("confidence rests on the rows that earn (method, section 5)", () => {
  const confidence = (...rows: Row[]) => ask.link(metal(...rows.map((row) => ({ Date: "2026-01-01", ...row }))), "Metal", "Confidence");

  it("an unsourced filing, a pending or an MoU row beside an analyst's makes nothing High", () => {
    const analyst: Row = { "Asserted by": "Analyst", Source: "Column" };
    expect(confidence(analyst)).toBe("Low");
    expect(confidence(analyst, { "Asserted by": "Filing", Source: "" })).toBe("Low");
    expect(confidence(analyst, { "Asserted by": "Filing", Route: "MoU", Source: "10-K" })).toBe("Low");
    expect(confidence(analyst, { "Asserted by": "Filing", Route: "Acquired", Deal: "Pending", Source: "10-K" })).toBe("High"); // it earns pro forma
  });

  it("Low comes before High: a stale filing is Low", () => {
    expect(confidence({ "Asserted by": "Filing", Date: "2023-01-01" }, { Stage: "Alloy" })).toBe("Low");
  });

  it("Government counts as Filing; a second Source only by a witness who is not doubtful", () => {
    expect(confidence({ "Asserted by": "Government" })).toBe("High");
    expect(confidence({ Source: "a" }, { Source: "b" })).toBe("High");
    expect(confidence({ Source: "a" }, { Source: "b", "Asserted by": "Aggregator" })).toBe("Medium");
  });

  it("where no row earns, the sourced ones count", () => {
    expect(confidence({ Status: "Announced", "Asserted by": "Filing" })).toBe("High");
    expect(confidence({ Status: "Announced", Source: "" })).toBe("None");
  });

  it("rows at a lower level after Scale do not count", () => {
    expect(confidence({ Source: "a" }, { Source: "b", Quantity: 1, Unit: "t NdPr oxide/yr" })).toBe("Medium");
  });
});

describe("Short-loop recycling and shares of alternates (method, section 1)", () => {
  it("Short-loop recycling stands in for Alloy, and for nothing upstream", () => {
    const table = evidence({ Stage: "Short-loop recycling", Status: "Operating" });
    expect(["Alloy", "Metal", "Mining"].map((link) => ask.link(table, link, "Proven"))).toEqual([0.85, "", ""]);
  });

  it("claims are shared too, so that a recycler's promotion gap can close", () => {
    expect(ask.link(evidence({ Stage: "Recycling", Status: "Qualified" }), "Mining", "Claimed")).toBe(0.5);
    expect(ask.promotion(evidence({ Stage: "Recycling", Status: "Qualified" }))).toBeCloseTo(0, 12);
  });
});
