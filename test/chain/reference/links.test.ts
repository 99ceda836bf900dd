import { describe, expect, it } from "vitest";
import { ranking, readable, scoreCompany } from "./company.ts";
import { alpha, linkOf, modelOf, view, WORKED_EXAMPLE, type Fact } from "./table-of.ts";

const metal = (...facts: Fact[]) => linkOf("Metal", facts);

describe("the reference scores the worked example (section 11)", () => {
  it("to every figure of its table", () => {
    const score = alpha(WORKED_EXAMPLE);
    expect(score.links.map(({ name, proven, proForma, claimed, state }) => [name, proven, proForma, claimed, state])).toEqual([
      ["Mining", 0.1, 0.1, 1, "Partial"],
      ["Concentration", 0, 0, 0, "Silent"],
      ["Separation", 0.5, 0.5, 1, "Partial"],
      ["Metal", 0.51, 0.51, 1, "Proven"],
      ["Alloy", 0, 0.85, 1, "Pending"],
      ["Magnet", 0, 0, 1, "Claimed"],
      ["Customer", 0, 0, 1, "Claimed"],
    ]);
    expect(score.coverage.Proven).toBeCloseTo(1.11 / 7, 12);
    expect(score.coverage["Pro forma"]).toBeCloseTo(1.96 / 7, 12);
    expect(score.coverage.Claimed).toBeCloseTo(6 / 7, 12);
    expect(score.promotion).toBeCloseTo(0.69857, 5);
    expect([score.run, score.runEnds, score.break, score.lookedAt]).toEqual([1, "Metal", "Customer", 6]);
    expect(score.couldBe).toBeCloseTo(2.11 / 7, 12); // Concentration as 1
  });
});

describe("the reference hears setbacks (section 3)", () => {
  it("Idled lets the asset's rows count a step lower, by their own status", () => {
    const idled = { Status: "Idled", Date: "2025-06-01" };
    expect(metal({ Date: "2025-01-01" }, idled)).toMatchObject({ proven: 0.5, state: "Partial" }); // Operating as Pilot
    expect(metal({ Status: "Pilot", Date: "2025-01-01" }, idled).proven).toBe(0.1); // Pilot as Studied
    expect(metal({ Status: "Construction", Date: "2025-01-01" }, idled).proven).toBe(0.3); // it never ran
    expect(metal({}, idled).proven).toBe(0.5); // an undated row too
    expect(metal({ Date: "2025-01-01" }, idled, { Date: "2025-06-02" }).proven).toBe(0.85); // the restart
  });

  it("Stalled leaves claims, Cancelled leaves nothing", () => {
    expect(metal({ Date: "2025-01-01" }, { Status: "Stalled", Date: "2025-01-01" })).toMatchObject({ proven: 0, claimed: 1, state: "Claimed" });
    expect(metal({ Date: "2025-01-01" }, { Status: "Cancelled", Date: "2025-01-01" })).toMatchObject({ claimed: 0, state: "Silent" });
  });

  it("Terminated cancels by Through whatever the Site; a blank Through is every Through; a Buyer only that buyer's rows", () => {
    expect(metal({ Through: "LCM", Site: "A" }, { Through: "LCM", Site: "B", Deal: "Terminated" }).state).toBe("Silent");
    expect(metal({ Through: "LCM" }, { Deal: "Terminated" }).state).toBe("Silent");
    expect(metal({}, { Through: "LCM", Deal: "Terminated" }).state).toBe("Proven");
    expect(metal({ Buyer: "GM" }, { Buyer: "Ford", Status: "Cancelled" }).state).toBe("Proven");
    expect(metal({ Buyer: "GM" }, { Buyer: "gm", Status: "Cancelled" }).state).toBe("Silent");
  });
});

describe("the reference shares control (section 4)", () => {
  it("by route", () => {
    expect(metal({ Ownership: "40%" }).proven).toBeCloseTo(0.34, 12);
    expect(metal({ Route: "Joint venture", Deal: "Closed" }).proven).toBeCloseTo(0.425, 12);
    expect(metal({ Route: "Stake", Deal: "Closed" })).toMatchObject({ proven: 0, state: "Claimed" });
    expect(metal({ Route: "Contract" })).toMatchObject({ proven: 0.425, state: "Proven" });
    expect(metal({ Route: "Purchase" })).toMatchObject({ claimed: 0.2, state: "Partial" });
    expect(metal({ Route: "Purchase" }).proven).toBeCloseTo(0.17, 12);
    expect(linkOf("Customer", [{ Stage: "Customer", Route: "Contract" }]).proven).toBe(0.85);
    expect(metal({ Route: "Acquired" })).toMatchObject({ proven: 0, proForma: 0.85, state: "Pending" });
  });

  it("the latest closed share of a Through holds for every row on or before it, at every stage", () => {
    const bought = { Through: "LCM", Route: "Acquired", Deal: "Closed", Ownership: 1, Date: "2024-01-01" };
    expect(metal(bought, { Stage: "Alloy", Through: "lcm", Ownership: 0.3, Date: "2025-01-01" }).proven).toBeCloseTo(0.255, 12); // 0.85 × 0.3
    expect(metal(bought, { Stage: "Alloy", Through: "LCM", Ownership: 0.3, Deal: "Pending", Date: "2025-01-01" }).proven).toBe(0.85);
    expect(linkOf("Metal", [bought, { Through: "LCM", Ownership: 0.3, Date: "2025-01-01" }], "2024-06-30").proven).toBe(0.85);
  });
});

describe("the reference weighs rows (section 5)", () => {
  it("Scale: kilograms are not an industry", () => {
    // 1 t NdPr oxide is at most 0.833 × 3.571 × 0.9 = 2.677 t of magnet; 10 kg are 0.0268
    expect(metal({ Quantity: 1, Unit: "t NdPr oxide/yr" })).toMatchObject({ proven: 0.5, state: "Partial" });
    expect(metal({ Quantity: 10, Unit: "kg NdPr oxide/yr" }).proven).toBe(0.1);
    expect(metal({ Quantity: 4, Unit: "t NdPr oxide/yr" }).proven).toBe(0.85); // 10.7 t
    expect(metal({ Quantity: 1, Unit: "t NdPr oxide/yr", Basis: "Nameplate" }).proven).toBe(0.85);
    expect(metal({ Quantity: 1, Unit: "t SmCo alloy/yr" }).proven).toBe(0.85);
    expect(linkOf("Metal", [{ Quantity: 1, Unit: "t NdPr oxide/yr" }], null, modelOf(["Threshold", "Scale", 0])).proven).toBe(0.85);
    expect(metal({ Quantity: 5, Unit: "t NdFeB magnet/yr", Date: "2025-01-01" }, { Status: "Idled", Date: "2025-02-01" }).proven).toBe(0.5); // the lower of the two
  });

  it("Age: what ran four years ago is a claim; a study does not vanish", () => {
    expect(linkOf("Metal", [{ Date: "2022-01-01" }], "2026-01-01").proven).toBe(0.85); // 1461 days
    expect(linkOf("Metal", [{ Date: "2022-01-01" }], "2026-01-02")).toMatchObject({ proven: 0, claimed: 1, state: "Claimed" });
    expect(linkOf("Metal", [{ Date: "2012-01-01", Status: "Construction" }], "2026-01-02").proven).toBe(0.3);
    expect(linkOf("Metal", [{}], "2026-01-02").proven).toBe(0.85);
  });

  it("who says it weighs, and Proven needs 0.75", () => {
    expect(metal({ "Asserted by": "Aggregator" })).toMatchObject({ proven: 0.6375, state: "Proven" });
    expect(metal({ "Asserted by": "Analyst" })).toMatchObject({ proven: 0.425, state: "Partial" });
    expect(metal({ "Asserted by": "Sponsored" })).toMatchObject({ proven: 0, state: "Claimed" });
    expect(linkOf("Metal", [{ Route: "MoU" }], null, modelOf(["Threshold", "Control", 0])).state).toBe("Claimed"); // no proof, no Proven
  });

  it("a source is a Source or an http address; a placeholder is none", () => {
    for (const none of ["n/a", "-", "TBD", "\u200b", null, 0]) expect(metal({ Source: none }).state).toBe("Claimed");
    expect(metal({ Source: null, Link: "https://example.com/a" }).state).toBe("Proven");
    expect(metal({ Source: null, Link: "Mining" }).state).toBe("Claimed");
  });

  it("the best row: proof, then who asserts it, then the later date", () => {
    expect(metal({ Date: "2025-01-01" }, { "Asserted by": "Company", Date: "2024-01-01" }).bestRow).toBe(3);
    expect(metal({}, { Date: "2024-01-01" }, { Date: "2025-01-01" }).bestRow).toBe(4);
  });

  it("confidence comes from the rows that earn something at the best row's level", () => {
    const dated = { Date: "2025-01-01" };
    expect(metal({ ...dated, "Asserted by": "Filing" }).confidence).toBe("High");
    expect(metal({ ...dated }, { ...dated, Source: "Slides" }).confidence).toBe("High");
    expect(metal({ ...dated }, { ...dated, Source: "Note", "Asserted by": "Analyst" }).confidence).toBe("Medium");
    expect(metal({ ...dated, "Asserted by": "Analyst" }, { ...dated, "Asserted by": "Filing", Source: null }).confidence).toBe("Low"); // the filing names no source
    expect(metal({}).confidence).toBe("Low");
    expect(metal({ Source: null }).confidence).toBe("None");
    expect(linkOf("Metal", [{ ...dated, "Asserted by": "Filing" }], "2027-01-02").confidence).toBe("Low"); // 731 days
    expect(metal({ ...dated, "Asserted by": "Filing" }, { Status: "Construction", Date: "2025-02-01", Source: "Slides" }).confidence).toBe("Medium"); // a fall without a word
  });
});

describe("the reference orders companies (section 6)", () => {
  it("by proven coverage, run, pro forma coverage, name", () => {
    const rows = view([{ Company: "beta" }, { Company: "Alpha" }, { Company: "Gamma" }, { Company: "Gamma", Stage: "Alloy", Deal: "Pending" }]);
    expect(ranking(readable(rows).map((name) => scoreCompany(rows, name)))).toEqual([
      { rank: 1, name: "gamma" },
      { rank: 2, name: "alpha" },
      { rank: 2, name: "beta" },
    ]);
  });
});
