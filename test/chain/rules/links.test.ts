import { describe, expect, it } from "vitest";
import { confidenceReader } from "../../../src/chain/links/link-confidence.ts";
import { betterFirst } from "../../../src/chain/links/links.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { ask, errorOf } from "../../functions/ask.ts";
import { evidence, modelOf, type Row } from "../evidence-table.ts";

const metal = (...rows: Row[]) => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));
const values = (...rows: Row[]) =>
  ["Proven", "Pro forma", "Claimed", "State"].map((measure) => ask.link(metal(...rows), "Metal", measure));

describe("status, route and deal (method, sections 3 and 4)", () => {
  it.each([
    ["Absent", 0, 0, "Absent"],
    ["Announced", 0, 1, "Claimed"],
    ["Studied", 0.1, 1, "Partial"],
    ["Funded", 0.2, 1, "Partial"],
    ["Construction", 0.3, 1, "Partial"],
    ["Pilot", 0.5, 1, "Partial"],
    ["Operating", 0.85, 1, "Proven"],
    ["Qualified", 1, 1, "Proven"],
  ])("a sourced %s row earns %f, claims %i and makes the link %s", (Status, earned, claim, state) => {
    expect(values({ Status })).toEqual([earned, earned, claim, state]);
  });

  it.each([
    ["Built", null, "Closed", 0.85],
    ["Built", 0.4, null, 0.34],
    ["Acquired", null, "Closed", 0.85],
    ["Joint venture", null, "Closed", 0.425],
    ["Joint venture", 0.8, "Closed", 0.68],
    ["Stake", null, "Closed", 0],
    ["Stake", 0.125, "Closed", 0.10625],
    ["Contract", null, null, 0.425],
    ["Contract", 0.9, null, 0.425],
    ["MoU", null, null, 0],
    ["MoU", 1, null, 0],
  ])("an Operating row by %s with ownership %j and deal %j earns %f", (Route, Ownership, Deal, earned) => {
    expect(values({ Route, Ownership, Deal })[0]).toBeCloseTo(earned, 12);
  });

  it("a Contract is the thing itself on the last link of the chain: control 1", () => {
    const table = evidence({ Stage: "Customer", Status: "Operating", Route: "Contract" });
    expect(ask.link(table, "Customer", "Proven")).toBe(0.85);
  });

  it.each([
    ["Acquired", null],
    ["Acquired", "Pending"],
    ["Joint venture", null],
    ["Stake", "Pending"],
    ["Built", "Pending"],
    ["Contract", "Pending"],
  ])("%s with deal %j is pending: no proof, but pro forma", (Route, Deal) => {
    const [proven, proForma, claimed] = values({ Route, Deal, Ownership: 1 });
    expect([proven, claimed]).toEqual([0, 1]);
    expect(proForma).toBe(Route === "Contract" ? 0.425 : 0.85);
  });

  it("a row without Source or Link is only a claim", () => {
    expect(values({ Source: "" })).toEqual([0, 0, 1, "Claimed"]);
    expect(values({ Source: "", Link: "https://example.com" })[0]).toBe(0.85);
  });
});

describe("setbacks (method, section 3)", () => {
  const day = "2025-01-01";
  it("Stalled leaves earlier, same-day and undated rows as claims only", () => {
    for (const Date of ["2024-12-31", day, null]) expect(values({ Date }, { Status: "Stalled", Date: day }), String(Date)).toEqual([0, 0, 1, "Claimed"]);
  });

  it("Cancelled ends earlier, same-day and undated rows altogether", () => {
    for (const Date of ["2024-12-31", day, null]) expect(values({ Date }, { Status: "Cancelled", Date: day }), String(Date)).toEqual(["", "", "", "Silent"]);
  });

  it("later rows are untouched by a setback", () => {
    for (const Status of ["Stalled", "Cancelled"]) expect(values({ Date: "2025-01-02" }, { Status, Date: day })[0]).toBe(0.85);
  });

  it("an undated setback applies to every row of its asset", () => {
    expect(values({ Date: "2026-01-01" }, { Status: "Cancelled" })).toEqual(["", "", "", "Silent"]);
  });

  it("a setback dated after the as-of date does not apply yet", () => {
    const table = metal({ Date: "2024-01-01" }, { Status: "Cancelled", Date: day });
    expect(ask.link(table, "Metal", "Proven", { asOf: "2024-12-31" })).toBe(0.85);
    expect(ask.link(table, "Metal", "Proven", { asOf: day })).toBe("");
  });

  it("a setback with a Site speaks of that site only; without one, of every site", () => {
    expect(values({ Site: "Lacq" }, { Status: "Cancelled", Site: "Narva" })[0]).toBe(0.85);
    expect(values({ Site: "Lacq" }, { Status: "Cancelled", Site: " LACQ" })[0]).toBe("");
    expect(values({ Site: "Lacq" }, { Status: "Cancelled" })[0]).toBe("");
  });

  it("a setback with a Through speaks of that entity only", () => {
    expect(values({ Through: "ASM" }, { Status: "Stalled", Through: "LCM" })[0]).toBe(0.85);
    expect(values({ Through: "ASM" }, { Status: "Stalled", Through: "asm" })[0]).toBe(0);
  });

  it("a setback speaks of its own company and stage only", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating" }, { Stage: "Alloy", Status: "Cancelled" }, { Company: "Beta", Stage: "Metal", Status: "Cancelled" });
    expect(ask.link(table, "Metal", "Proven")).toBe(0.85);
  });

  it("a terminated deal ends earlier rows through the same entity, at whatever site, and is itself no claim", () => {
    const terminated = { Route: "Acquired", Deal: "Terminated", Through: "ASM", Date: day };
    expect(values({ Through: "ASM", Site: "Ochang", Date: "2024-01-01" }, terminated)).toEqual(["", "", "", "Silent"]);
    expect(values({ Through: "LCM", Date: "2024-01-01" }, terminated)[0]).toBe(0.85);
    expect(values(terminated)).toEqual(["", "", "", "Silent"]);
  });

  it("a setback alone is not a claim and not Absent", () => {
    expect(values({ Status: "Stalled" })).toEqual(["", "", "", "Silent"]);
  });
});

describe("from rows to a link (method, section 5)", () => {
  it("one good fact proves; repetition adds nothing", () => {
    expect(values({ Status: "Pilot" }, { Status: "Operating" }, { Status: "Operating" })[0]).toBe(0.85);
  });

  it.each([
    ["Proven", [{ Route: "Joint venture", Ownership: 0.5, Deal: "Closed" }]],
    ["Pending", [{ Route: "Acquired" }, { Status: "Pilot" }]],
    ["Partial", [{ Route: "Stake", Ownership: 0.49, Deal: "Closed" }]],
    ["Partial", [{ Status: "Pilot" }, { Status: "Announced" }]],
    ["Claimed", [{ Status: "Absent" }, { Status: "Announced" }]],
    ["Absent", [{ Status: "Absent" }]],
    ["Silent", [{ Stage: "Alloy" }]],
  ] as [string, Row[]][])("the state is %s, first that fits, for %j", (state, rows) => {
    expect(ask.link(metal(...rows), "Metal", "State")).toBe(state);
  });

  it("Recycling stands in for Mining and for Concentration at half a link each, the better of the two counting", () => {
    const table = evidence({ Stage: "Recycling", Status: "Operating" }, { Stage: "Mining", Status: "Qualified" });
    expect(["Mining", "Concentration", "Separation"].map((stage) => ask.link(table, stage, "Proven"))).toEqual([1, 0.425, ""]); // 0.85 × 0.5
  });

  it("Capital and Talent never count for coverage", () => {
    expect(ask.coverage(evidence({ Stage: "Capital", Status: "Funded" }, { Stage: "Talent", Status: "Operating" }), { basis: "Claimed" })).toBe(0);
  });

  it("only rows dated on or before the as-of date count, and undated ones; the time of day is cut off", () => {
    const table = metal({ Date: 45000.75 }, { Status: "Qualified", Date: 45001 }, { Status: "Pilot" });
    expect(ask.link(table, "Metal", "Proven", { asOf: 45000 })).toBe(0.85);
    expect(ask.link(table, "Metal", "Proven", { asOf: 44999 })).toBe(0.5);
    expect(ask.link(table, "Metal", "Proven")).toBe(1);
  });

  it("the best row has the largest proof, then pro forma, then level, then later date (undated last), then earlier position", () => {
    const best = (...rows: Row[]) => ask.link(metal(...rows), "Metal", "Source");
    expect(best({ Source: "a", Status: "Pilot" }, { Source: "b" })).toBe("b");
    expect(best({ Source: "a", Status: "Announced" }, { Source: "b", Route: "Acquired", Status: "Studied" })).toBe("b");
    expect(best({ Source: "a", Route: "MoU" }, { Source: "b", Route: "MoU", Status: "Qualified" })).toBe("b");
    expect(best({ Source: "a" }, { Source: "b", Date: 45000 }, { Source: "c", Date: 45001 })).toBe("c");
    expect(best({ Source: "a", Date: 45000 }, { Source: "b", Date: 45000 })).toBe("a");
  });

  it("the better of two rows is the best, in either order; all rows of a link are listed so", () => {
    const pending: Row = { Route: "Acquired", Deal: "Pending" };
    const inOrder: Row[] = [
      { "Asserted by": "Filing", Date: "2023-01-01" }, // 0.85
      { "Asserted by": "Press", Date: "2025-01-01" },
      { "Asserted by": "Press", Date: "2024-01-01" },
      { "Asserted by": "Press", Date: null },
      { Status: "Pilot" }, // 0.5
      { Status: "Studied" }, // 0.1
      pending, // 0, and 0.85 were it closed
      { ...pending, Status: "Qualified", Ownership: 0.3 }, // 0.3 were it closed, at a higher level
      { Route: "MoU", Status: "Qualified" }, // 0 and 0 from here on
      { Route: "MoU" },
      { Status: "Announced" },
    ].map((row, place) => ({ ...row, Source: `${place}` }));
    const best = (...rows: Row[]) => ask.link(metal(...rows), "Metal", "Source");
    inOrder.slice(1).forEach((worse, place) => {
      const better = inOrder[place]!;
      expect([best(better, worse), best(worse, better)]).toEqual([better.Source, better.Source]);
    });
    const scores = scoreEvidence(metal(...[...inOrder].reverse()), { asOf: null });
    const rows = inOrder.map((_, place) => place + 1).sort(betterFirst(scores, 3)); // Metal is the fourth link
    expect(rows).toEqual(inOrder.map((_, place) => inOrder.length - place));
  });

  it("confidence says why it is not better", () => {
    const press = (Source: string | null, row: Row = {}): Row => ({ "Asserted by": "Press", Source, Date: 45000, ...row });
    const reason = (...rows: Row[]) => {
      const { confidence, why } = confidenceReader(scoreEvidence(metal(...rows), { asOf: null }), new Set([0]))(3); // Metal
      return `${confidence}: ${why}`;
    };
    expect(reason({ Stage: "Alloy" })).toBe("None: no evidence");
    expect(reason(press(null))).toBe("None: no source");
    expect(reason(press("a"))).toBe("Medium: one source");
    expect(reason(press("a"), press(null, { Link: "https://example.com/b" }))).toBe("Medium: one source"); // a Link names no Source
    expect(reason(press("a"), press("b"))).toBe("High: ");
    expect(reason(press("a"), press("b"), press("b", { Status: "Studied", Date: 45100 }))).toBe("Medium: rows contradict each other");
    expect(reason(press("a", { Date: null }))).toBe("Low: undated");
    expect(reason(press("a", { Date: null }), press("b", { "Asserted by": "Analyst" }))).toBe("Low: only on the word of analyst");
    expect(reason(press("a"), { Stage: "Alloy", Date: 45731 })).toBe("Low: stale: nothing in 730 days");
    expect(reason(press("a"), press("a", { Date: 45100 }), press("a", { Date: 44000 }), { Stage: "Alloy", Date: 45830 })).toBe("Medium: one source"); // the newest is 730 days old
  });

  it("claimed is the largest claim: 1, or what an alternate may stand in for", () => {
    const claimed = (...stages: string[]) => ask.link(evidence(...stages.map((Stage) => ({ Stage, Status: "Announced" }))), "Mining", "Claimed");
    expect(claimed("Recycling")).toBe(0.5);
    expect([claimed("Recycling", "Mining"), claimed("Mining", "Recycling")]).toEqual([1, 1]);
  });

  it("a row that earns nothing proves nothing, whatever the thresholds", () => {
    expect(ask.link(metal({ Route: "MoU" }), "Metal", "State", { model: modelOf(["Threshold", "Control", 0]) })).toBe("Claimed");
  });

  it.each([
    ["None", "nothing is sourced", [{ Source: "" }]],
    ["High", "one row is a Filing", [{ "Asserted by": "Filing", Date: 45000 }]],
    ["High", "two different Sources are named", [{ "Asserted by": "Press", Source: "a", Date: 45000 }, { "Asserted by": "Press", Source: "b", Date: 45000 }]],
    ["Medium", "one Source says so twice", [{ "Asserted by": "Press", Source: "a", Date: 45000 }, { "Asserted by": "Press", Source: " A ", Date: 45000 }]],
    ["Low", "every row is Analyst, Aggregator or undated", [{ "Asserted by": "Analyst", Date: 45000 }, { "Asserted by": "Press" }]],
    ["Medium", "the newest is 730 days old", [{ "Asserted by": "Press", Date: 45000 }, { Stage: "Alloy", Date: 45730 }]],
    ["Low", "the newest is 731 days old", [{ "Asserted by": "Press", Date: 45000 }, { Stage: "Alloy", Date: 45731 }]],
    ["Medium", "a lower level's second Source does not count", [{ "Asserted by": "Press", Source: "a", Date: 45000 }, { Status: "Pilot", Source: "b", Date: 45000 }]],
  ] as [string, string, Row[]][])("confidence is %s when %s", (confidence, _when, rows) => {
    expect(ask.link(metal(...rows), "Metal", "Confidence")).toBe(confidence);
  });

  it("gives a source's address only when it is http or https", () => {
    expect(ask.link(metal({ Link: "https://example.com/a?b=c" }), "Metal", "Url")).toBe("https://example.com/a?b=c");
    for (const Link of ["javascript:alert(1)", "file:///c:/x", "https://bank.example@evil.example", "https://a b.c", "//x.y"]) {
      expect(ask.link(metal({ Link }), "Metal", "Url"), Link).toBe("");
    }
  });

  it("refuses a link that is not in the chain, with the nearest", () => {
    expect(errorOf(() => ask.link(metal({}), "Metl", "State"))?.message).toContain("Did you mean 'Metal'?");
    expect(errorOf(() => ask.link(metal({}), "Recycling", "State"))?.message).toContain("counts in Mining and Concentration");
  });
});

describe("the Model table (method, section 7)", () => {
  const table = metal({ "Asserted by": "Analyst" });
  const withModel = (...rows: [string, string, string | number][]) => ask.link(table, "Metal", "Proven", { model: modelOf(...rows) });

  it("overrides only what it names", () => {
    expect(withModel(["Credit", "Operating", 0.9])).toBe(0.45); // × the default reliability of an analyst, 0.5
    expect(withModel(["Reliability", "analyst", 1])).toBe(0.85);
    expect(withModel(["Control", "MoU", 0.1])).toBe(0.425);
  });

  it("replaces the whole chain when it gives any Link row, in its order and weights", () => {
    const model = modelOf(["Link", "Metal", 3], ["Link", "Leaching", 1]);
    expect(ask.coverage(table, { model })).toBeCloseTo(0.31875, 12); // (3 × 0.85 × 0.5 + 0) ÷ 4
    expect(ask.break(table, { model })).toBe("Leaching");
  });

  it("uses and drops alternates", () => {
    const recycler = evidence({ Stage: "Recycling", Status: "Operating" });
    const model = modelOf(["Alternate", "Recycling > Mining", 0], ["Alternate", "Recycling > Metal", 1]);
    expect(["Mining", "Concentration", "Metal"].map((stage) => ask.link(recycler, stage, "Proven", { model }))).toEqual(["", 0.425, 0.85]);
  });

  it("moves the thresholds of Proven", () => {
    const pilot = metal({ Status: "Pilot", Route: "Stake", Ownership: 0.4, Deal: "Closed" });
    expect(ask.link(pilot, "Metal", "State", { model: modelOf(["Threshold", "Level", "Pilot"], ["Threshold", "Control", 0.4]) })).toBe("Proven");
  });

  it("reads a header of the investor's own as the column it stands for", () => {
    const own = [
      ["Emittent", "Stufe", "Stand", "Quelle"],
      ["Alpha", "Metal", "Operating", "Report"],
    ];
    const model = modelOf(["Column", "Emittent", "Company"], ["Column", "Stufe", "Stage"], ["Column", "Stand", "Status"], ["Column", "Quelle", "Source"]);
    expect(ask.link(own, "Metal", "Proven", { model })).toBe(0.85);
  });

  it("filters to rows whose Product list names the product; setbacks without a product keep speaking", () => {
    const model = modelOf(["Filter", "Product", "dy"]);
    const rows = metal({ Product: "NdPr, Dy" }, { Product: "NdPr", Status: "Qualified" });
    expect(ask.link(rows, "Metal", "Proven", { model })).toBe(0.85);
    expect(ask.link([...rows, ...metal({ Product: "", Status: "Cancelled" }).slice(1)], "Metal", "Proven", { model })).toBe("");
    expect(ask.link([...rows, ...metal({ Product: "NdPr", Status: "Cancelled" }).slice(1)], "Metal", "Proven", { model })).toBe(0.85); // speaks of NdPr alone
  });

  it.each([
    [["Weight", "Metal", 1], /Model row 2: the Setting 'Weight' is not known/],
    [["Credit", "Operatng", 1], /Did you mean 'Operating'/],
    [["Credit", "Operating", 0.4], /less than Pilot/],
    [["Credit", "Operating", 2], /not between 0 and 1/],
    [["Link", "Metal", -1], /not a number of 0 or more/],
    [["Link", "Metal", 0], /add up to 0/],
    [["Alternate", "Recycling", 1], /should read like Recycling > Mining/],
    [["Alternate", "Recycling > Mning", 1], /Did you mean 'Mining'/],
    [["Threshold", "Level", "Absent"], /above Absent/],
    [["Factor", "TREO > NdPr oxide", "x"], /0\.70-0\.90/],
    [["Column", "Firma", "Compny"], /Did you mean 'Company'/],
    [["Filter", "Country", "France"], /Use Product/],
  ] as [[string, string, string | number], RegExp][])("refuses %j with a sentence", (row, sentence) => {
    expect(errorOf(() => withModel(row))).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(sentence) });
  });

  it("is left at the defaults by the table that MODEL gives", async () => {
    const { model } = await import("../../../src/functions/model.ts");
    expect(ask.gaps(table, { model: model() })).toEqual(ask.gaps(table));
  });
});
