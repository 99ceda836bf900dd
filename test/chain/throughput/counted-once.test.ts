import { describe, expect, it } from "vitest";
import { throughput } from "../../../src/functions/throughput.ts";
import { records } from "../../functions/ask.ts";
import { evidence, type Row } from "../evidence-table.ts";

const lines = (basis: "Built" | "Target", rows: readonly Row[]) =>
  new Map(records(throughput(evidence(...rows.map((row) => ({ Status: "Operating", Basis: "Actual", ...row }))), [["Alpha"]], basis, null, null as never)).map((line) => [line.Link, line]));
const magnet = (Quantity: number, more: Row = {}): Row => ({ Stage: "Magnet", Quantity, Unit: "t NdFeB magnet/yr", ...more });
const made = (...rows: Row[]) => lines("Built", rows).get("Magnet")!;
const separation = (Quantity: number, Unit: string, more: Row = {}): Row => ({ Stage: "Separation", Quantity, Unit, ...more });

it("TREO does not count beside the alloy that comes of it, also where that alloy has no Site and is not added to a named one", () => {
  const alloy = separation(1000, "t NdFeB alloy/yr");
  const row = lines("Built", [{ ...alloy, Site: "Lacq" }, alloy, separation(1000, "t TREO/yr")]).get("Separation")!;
  expect([row.Low, row.High]).toEqual([700, 900]); // the alloy of Lacq alone: 1000 × 0.7 to 0.9
});

describe("of several figures of one site and product one counts", () => {
  it("a dated one before an undated one", () => {
    expect(made(magnet(300), magnet(900, { Date: "2024-12-31" })).Low).toBe(900);
    expect(made(magnet(900, { Date: "2024-12-31" }), magnet(300)).Low).toBe(900);
  });

  it("of one date Nameplate before Target, though Target is lower", () => {
    const both = [magnet(900, { Basis: "Nameplate", Date: "2025-12-31" }), magnet(300, { Basis: "Target", Date: "2025-12-31" })];
    for (const order of [both, [...both].reverse()]) expect(lines("Target", order).get("Magnet")!.Low).toBe(900);
  });

  it("the lower of a year's and a quarter's, where neither is dated or neither is Actual: only what was made in twelve months has a year", () => {
    const year = magnet(1300);
    const quarter = magnet(300, { Unit: "t NdFeB magnet/qtr" }); // 300 × 4 = 1,200
    expect(made(year, quarter).Low).toBe(1200);
    const planned = { Basis: "Nameplate", Date: "2025-12-31" };
    expect(made({ ...year, ...planned }, { ...quarter, ...planned }).Low).toBe(1200);
  });

  it("whoever buys it: a buyer tells contracts apart, and no output", () => {
    expect(made(magnet(300, { Buyer: "GM" }), magnet(1000, { Buyer: "Bosch" })).Low).toBe(300);
  });

  it("and a quantity of nought is none", () => {
    expect(made(magnet(0))).toMatchObject({ Low: "", From: "not reported" });
  });
});

describe("a feed and what is made of it are at one site", () => {
  const low = (feed: Row, product: Row) => lines("Built", [separation(10_000, "t TREO/yr", { Site: "Lacq", ...feed }), separation(100, "t NdPr oxide/yr", { Site: "Lacq", ...product })]).get("Separation")!.Low;
  const ofProduct = 100 * 0.782 * 3.125 * 0.7;
  it.each<[string, Row, Row]>([
    ["one country is left open", {}, { Country: "France" }],
    ["the other country is left open", { Country: "France" }, {}],
    ["both name the same", { Country: "France" }, { Country: "france" }],
  ])("where %s", (_what, feed, product) => expect(low(feed, product)).toBeCloseTo(ofProduct, 6));

  it("not where the countries differ: then both are added", () => {
    expect(low({ Country: "France" }, { Country: "Canada" })).toBeCloseTo(ofProduct + 10_000 * 0.15 * 0.782 * 3.125 * 0.7, 6);
  });
});

it("of two stages that feed one link the larger counts, in either order: what is recycled is not added to what is mined", () => {
  const mined: Row = { Stage: "Mining", Quantity: 1000, Unit: "t TREO/yr", Site: "Mine" };
  const recycled: Row = { Stage: "Recycling", Quantity: 2000, Unit: "t TREO/yr", Site: "Works" };
  for (const order of [[mined, recycled], [recycled, mined]]) expect(lines("Built", order).get("Mining")!.Low).toBeCloseTo(2000 * 0.15 * 0.782 * 3.125 * 0.7, 6);
});

it("of two links with the same midpoint the one nearer to the customer is the bottleneck", () => {
  const table = lines("Built", [magnet(1000), { Stage: "Alloy", Quantity: 1250, Unit: "t NdFeB alloy/yr" }]); // 1,250 × 0.7 to 0.9: 875 to 1,125, midpoint 1,000
  expect([table.get("Magnet")!.Bottleneck, table.get("Alloy")!.Bottleneck]).toEqual(["Bottleneck", ""]);
});

it("a contract that was cancelled since is contracted no more", () => {
  const contract: Row = { Stage: "Customer", Status: "Announced", Basis: "Contract", Quantity: 250, Unit: "t NdFeB magnet/yr", Route: "Contract", Through: "GM", Date: "2025-01-01" };
  expect(lines("Built", [contract]).get("Contracted")!.Low).toBe(250);
  expect(lines("Built", [contract, { ...contract, Status: "Cancelled", Quantity: "", Basis: "", Date: "2026-01-01" }]).get("Contracted")!.Low).toBe("");
});

describe("From and Note say what is behind a tonnage", () => {
  it("figures with a plus between them, and units that do not convert, a missing one too", () => {
    expect(made(magnet(100, { Site: "Narva" }), magnet(50, { Site: "Lacq" })).From).toBe("100 t NdFeB magnet/yr Actual + 50 t NdFeB magnet/yr Actual");
    expect(made(magnet(100, { Unit: "t feed/yr" }), magnet(50, { Unit: "" })).From).toBe("not reported; not converted: t feed/yr, no unit");
  });

  it("several rows that are not added by their numbers", () => {
    const noSite = magnet(100, { Unit: "t NdFeB magnet blank/yr" });
    const note = made(magnet(1000, { Site: "Lacq" }), magnet(800), { ...noSite, Site: "Lacq" }, noSite).Note;
    expect(note).toBe("Rows 3, 5 are not added: no Site is named, beside named Sites of the same product.");
  });
});
