import { describe, expect, it } from "vitest";
import { LINKS } from "../../../src/chain/model/vocabulary.ts";
import { ask, records } from "../../functions/ask.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Row } from "../evidence-table.ts";

describe("a score is a range (method, section 6)", () => {
  it("Looked at counts the links that are not Silent; Could be takes every Silent link as 1", () => {
    const [alpha] = records(ask.rank(WORKED_EXAMPLE));
    expect(alpha!["Looked at"]).toBe(6); // all but Concentration
    expect(alpha!["Could be"]).toBeCloseTo(2.11 / 7, 12); // 1.11 and Concentration as 1
  });

  it("an Absent link has been looked at, and a link of more weight widens the range more", () => {
    const table = evidence({ Stage: "Metal", Status: "Absent" });
    expect(records(ask.rank(table))[0]).toMatchObject({ "Looked at": 1 });
    expect(records(ask.rank(table))[0]!["Could be"]).toBeCloseTo(6 / 7, 12);
    expect(records(ask.rank(table, { model: modelOf(["Link", "Metal", 1], ["Link", "Alloy", 3]) }))[0]!["Could be"]).toBeCloseTo(3 / 4, 12);
  });

  it("each company's range is by its own links", () => {
    const [first, second] = records(ask.rank(evidence({ Company: "Beta", Stage: "Metal", Status: "Operating" }, { Stage: "Metal", Status: "Pilot" }, { Stage: "Alloy", Status: "Announced" })));
    expect(first).toMatchObject({ Company: "Beta", "Looked at": 1 });
    expect(first!["Could be"]).toBeCloseTo(6.85 / 7, 12);
    expect(second).toMatchObject({ Company: "Alpha", "Looked at": 2 });
    expect(second!["Could be"]).toBeCloseTo(5.5 / 7, 12); // Metal 0.5, Alloy 0, five silent
  });

  it("a rank lies within its own range, though the draws know neither run nor pro forma", () => {
    const rows: Row[] = [
      { Stage: "Metal", Status: "Announced", Company: "Words" },
      { Stage: "Metal", Status: "Operating", Company: "Bought", Route: "Acquired", Deal: "Pending" },
    ];
    // Both prove nothing in every draw and share rank 1 there; by the headline the pending deal is ahead.
    expect(records(ask.rank(evidence(...rows))).map((row) => [row.Company, row.Rank, row["Best rank"], row["Worst rank"]])).toEqual([
      ["Bought", 1, 1, 1],
      ["Words", 2, 1, 2],
    ]);
  });
});

describe("Silent is blank, and never zero (method, sections 5 and 6)", () => {
  it("in MATRIX, LINK and GAPS; an Absent link is 0", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating" }, { Stage: "Alloy", Status: "Absent" });
    expect(ask.matrix(table)[1]!.slice(1, -1)).toEqual(["", "", "", 0.85, 0, "", ""]);
    for (const measure of ["Proven", "Pro forma", "Claimed"]) expect([ask.link(table, "Mining", measure), ask.link(table, "Alloy", measure)]).toEqual(["", 0]);
    const mining = records(ask.gaps(table)).find((row) => row.Link === "Mining")!;
    expect([mining.State, mining.Proven, mining.Claimed]).toEqual(["Silent", "", ""]);
    expect(ask.coverage(table)).toBeCloseTo(0.85 / LINKS.length, 12); // coverage takes it as 0
  });
});

describe("WHY carries the fact itself, before the arithmetic", () => {
  it("its Note, Through, Buyer, Site, Product, Quantity with Unit, Due and Quote", () => {
    const row: Row = { Stage: "Metal", Status: "Operating", Note: "First ingots.", Through: "LCM", Buyer: "GM", Site: "Lacq", Product: "NdPr", Quantity: 850, Unit: "t NdPr metal/yr", Due: "Q4 2026", Quote: "We cast." };
    const [header, line] = ask.why(evidence(row), "Metal");
    expect(header!.slice(6, 18)).toEqual(["Note", "Through", "Buyer", "Site", "Product", "Quantity", "Due", "Quote", "Credit", "Control", "Reliability", "Proof"]);
    expect(line!.slice(6, 18)).toEqual(["First ingots.", "LCM", "GM", "Lacq", "NdPr", "850 t NdPr metal/yr", "2026-12-31", "We cast.", 0.85, 1, 1, 0.85]);
  });

  it("and GAPS says what its best evidence is, the Note last", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating", Buyer: "GM", Quantity: 850, Unit: "t NdPr metal/yr", Site: "Lacq", Date: "2026-07-05", Note: "First ingots." });
    expect(records(ask.gaps(table)).find((row) => row.Link === "Metal")!["Best evidence"]).toBe("Operating · to GM · 850 t NdPr metal/yr · Lacq · 2026-07-05 · First ingots.");
  });

  it("and says of a setback that it ends no row", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating", Site: "Fort Worth", Date: "2026-01-01" }, { Stage: "Metal", Status: "Cancelled", Site: "Ft Worth", Date: "2026-02-01" });
    expect(records(ask.why(table, "Metal"))[1]!.Why).toBe(
      "Cancelled: earlier rows of the asset no longer count; itself no claim. It ends no row: no row of Alpha, Metal has the Site 'Ft Worth'. Sites there: Fort Worth",
    );
  });
});
