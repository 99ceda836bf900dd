import { describe, expect, it } from "vitest";
import { changes, coverageChange } from "./changes.ts";
import { conflictsOf } from "./conflicts.ts";
import { serial } from "./days.ts";
import { readModel } from "./model.ts";
import { nextSteps } from "./next.ts";
import { medianSlip, promisesOf } from "./promises.ts";
import { restsOf } from "./sources.ts";
import { throughput } from "./throughput.ts";
import { modelOf, view, WORKED_EXAMPLE, type Fact } from "./table-of.ts";
import { readAmount } from "./units.ts";
import type { Cell } from "./texts.ts";

describe("the reference makes tonnes of units (section 8)", () => {
  const MODEL = readModel(null);
  const OXIDE = { low: 0.782 * 3.125 * 0.7, high: 0.833 * 3.571 * 0.9 };
  it.each<[string, number, number]>([
    ["t ndfeb magnet/yr", 1, 1],
    ["kt ndfeb magnet/qtr", 4000, 4000],
    ["kg ndfeb magnet/month", 0.012, 0.012],
    ["short ton ndfeb magnet/yr", 0.907, 0.907],
    ["t ndfeb magnet blank/yr", 0.8, 0.95],
    ["t ndfeb powder/yr", 0.7, 0.9],
    ["t ndpr oxide/yr", OXIDE.low, OXIDE.high],
    ["t treo/yr", 0.15 * OXIDE.low, 0.25 * OXIDE.high],
    ["t treo 5% ndpr/yr", 0.05 * OXIDE.low, 0.05 * OXIDE.high],
    ["t concentrate 52% treo/yr", 0.52 * 0.15 * OXIDE.low, 0.52 * 0.25 * OXIDE.high],
    ["t monazite/yr", 0.55 * 0.15 * OXIDE.low, 0.6 * 0.25 * OXIDE.high],
    ["t dytb oxide/yr", 14, 76.7],
    ["t dytb metal/yr", 14 / (0.87 * 0.92), 76.7 / (0.87 * 0.98)], // Dy and Tb 4 % to 1 % of the magnet: 17.5 to 90
  ])("%s: %d to %d", (unit, low, high) => {
    const { magnet } = readAmount(1, unit, MODEL)!;
    expect(magnet.low / low).toBeCloseTo(1, 12);
    expect(magnet.high / high).toBeCloseTo(1, 12);
  });

  it.each(["t smco magnet/yr", "t concentrate/yr", "t ndfeb magnet", "lb ndfeb magnet/yr", "t feed/yr"])("%s is not a magnet", (unit) => expect(readAmount(1, unit, MODEL)).toBeNull());
});

describe("the reference finds the narrowest link (section 8)", () => {
  const made = (quantity: number, unit: string, more: Fact = {}): Fact => ({ Stage: "Magnet", Quantity: quantity, Unit: `t ${unit}/yr`, Basis: "Actual", Date: "2025-12-31", ...more });
  const magnets = (...facts: Fact[]) => throughput(view(facts), "Alpha", true).links.find(({ name }) => name === "Magnet")!;

  it("keeps Dy and Tb apart: complements, not alternatives", () => {
    expect(magnets(made(1000, "NdFeB magnet"), made(10, "DyTb oxide"))).toEqual({ name: "Magnet", magnet: { low: 1000, high: 1000 }, heavy: { low: 140, high: 767 }, use: 1 });
  });

  it("counts × control, the latest of a place and product, and one thing once", () => {
    expect(magnets(made(1000, "NdFeB magnet", { Ownership: 0.4 })).magnet!.low).toBe(400);
    expect(magnets(made(1000, "NdFeB magnet", { Date: "2024-12-31" }), made(900, "NdFeB magnet")).magnet!.low).toBe(900);
    expect(magnets(made(1000, "NdFeB magnet", { Site: "A" }), made(900, "NdFeB magnet", { Site: "B" })).magnet!.low).toBe(1900);
    expect(magnets(made(1000, "NdFeB magnet", { Site: "A" }), made(900, "NdFeB magnet")).magnet!.low).toBe(1000); // a blank Site beside a named one
    expect(magnets(made(1000, "NdFeB magnet"), made(900, "NdFeB magnet")).magnet!.low).toBe(900); // equal in all of the key
    expect(magnets(made(9000, "TREO"), made(1000, "NdFeB alloy")).magnet!.low).toBe(700); // the alloy comes of the TREO
    expect(magnets(made(1000, "NdFeB magnet", { Site: "N", Country: "UK" }), made(900, "NdFeB magnet", { Site: "N", Country: "Australia" })).magnet!.low).toBe(1900);
    expect(magnets(made(300, "NdFeB magnet", { Unit: "t NdFeB magnet/qtr" }), made(1100, "NdFeB magnet")).magnet!.low).toBe(1100); // the year, not four times its last quarter
    expect(magnets(made(5, "NdFeB magnet")).magnet).toBeNull(); // a pilot's tonnes are not built
  });

  it("the bottleneck is the smallest midpoint", () => {
    const { bottleneck, links } = throughput(view([made(1000, "NdFeB magnet"), made(1000, "NdFeB alloy", { Stage: "Alloy" })]), "Alpha", true);
    expect(bottleneck).toBe(800); // 1000 × (0.7 + 0.9) ÷ 2
    expect(links.find(({ name }) => name === "Magnet")!.use).toBe(0.8);
  });
});

describe("the reference finds conflicts (section 12)", () => {
  const kinds = (...facts: Fact[]) => conflictsOf(view(facts).rows, "Metal", readModel(null)).map(({ kind, later }) => `${kind} ${later.row}`);
  const [early, late] = [{ Date: "2025-01-01" }, { Date: "2025-06-01" }];

  it("of deals", () => {
    expect(kinds({ Deal: "Closed", ...late }, { Deal: "Pending", ...late })).toEqual(["Deal 3"]);
    expect(kinds({ Deal: "Closed", ...late }, { Deal: "Pending", ...early })).toEqual([]);
    expect(kinds({ Deal: "Closed", ...early }, { Deal: "Terminated", Through: "LCM", ...late })).toEqual(["Deal 3"]);
    expect(kinds({ Deal: "Closed", Site: "A", ...early }, { Deal: "Pending", Site: "B", ...late })).toEqual([]);
    expect(kinds({ Deal: "Closed", Product: "NdPr", ...early }, { Deal: "Pending", Product: "Dy, Tb", ...late })).toEqual([]);
  });

  it("of status: a fall without a word; progress is none", () => {
    const fall = { Status: "Construction", ...late };
    expect(kinds(early, fall)).toEqual(["Status 3"]);
    expect(kinds({ ...early, Status: "Studied" }, late)).toEqual([]);
    expect(kinds(early, { ...late, Status: "Pilot" })).toEqual([]); // one level
    expect(kinds(early, { Status: "Stalled", Date: "2025-03-01" }, fall)).toEqual([]);
    for (const other of [{ Status: "Announced" }, { Route: "MoU" }, { Basis: "Target" }, { Buyer: "GM" }, { Due: "2027" }] as Fact[]) expect(kinds(early, { ...fall, ...other })).toEqual([]);
    expect(kinds(early, fall, { Status: "Operating", "Asserted by": "Filing", Date: "2025-07-01" })).toEqual([]); // settled
  });

  it("of an Absent row, and of quantities", () => {
    expect(kinds(early, { Status: "Absent", ...early })).toEqual(["Absent 3"]);
    const made = (Quantity: number, more: Fact) => ({ Quantity, Unit: "t NdFeB alloy/yr", Basis: "Actual", ...more });
    expect(kinds(made(1000, early), made(1200, early))).toEqual(["Quantity 3"]);
    expect(kinds(made(1000, early), made(1050, early))).toEqual([]);
    expect(kinds(made(1000, early), made(3500, late))).toEqual(["Quantity 3"]);
    expect(kinds(made(1000, early), made(2500, late))).toEqual([]);
    expect(kinds(made(1000, {}), made(2500, {}))).toEqual(["Quantity 3"]);
    expect(kinds(made(1000, {}), made(2500, late))).toEqual([]);
  });
});

describe("the reference tells what a score rests on (section 13)", () => {
  it("the sources by their fall, setbacks too", () => {
    const rests = restsOf(view([{}, { Source: " report ", Stage: "Alloy" }, { Source: "Slides", Stage: "Magnet", Status: "Pilot" }, { Company: "Beta" }]), "Alpha");
    // Proven 2.2 ÷ 7: without Report 0.5 ÷ 7, behind Beta's 0.85 ÷ 7; without Slides 1.7 ÷ 7
    expect(rests.map((each) => ({ ...each, without: Math.round(each.without * 7e6) / 1e6, fall: Math.round(each.fall * 7e6) / 1e6 }))).toEqual([
      { source: "report", rows: 2, aloneProves: ["Metal", "Alloy"], without: 0.5, fall: 1.7, rankWithout: 2 },
      { source: "slides", rows: 1, aloneProves: [], without: 1.7, fall: 0.5, rankWithout: 1 },
    ]);
  });

  it("a Link without its fragment is a source", () => {
    const link = (Link: string, Stage: string): Fact => ({ Source: null, Link, Stage });
    expect(restsOf(view([link("https://a.com/x#1", "Metal"), link("https://a.com/x#2", "Alloy")]), "Alpha")).toMatchObject([{ rows: 2, aloneProves: ["Metal", "Alloy"] }]);
  });
});

describe("the reference says where to look next (section 14)", () => {
  it("largest worth first, then customer to mine", () => {
    const steps = nextSteps(view(WORKED_EXAMPLE)).map(({ link, to, worth }) => `${link}: ${to} ${(worth * 7).toFixed(2)}`);
    expect(steps).toEqual(["Customer: Ask 1.00", "Magnet: Ask 1.00", "Alloy: Ask of the deal 1.00", "Concentration: Look 1.00", "Mining: Ask 0.90", "Metal: Second source 0.51", "Separation: Ask 0.50"]);
  });

  it("a promise that nobody looked after comes first", () => {
    const steps = nextSteps(view([{ Status: "Pilot", Date: "2024-01-01", Due: "2024" }], "2026-01-01"));
    expect(steps.find(({ link }) => link === "Metal")!.to).toBe("Find out");
  });
});

describe("the reference says what changed (section 15)", () => {
  it("by state, and in points that add up", () => {
    const rows = view(WORKED_EXAMPLE);
    const [from, to] = [serial(2025, 1, 1)!, serial(2025, 12, 31)!];
    const found = changes(rows, from, to, false);
    expect(found.map(({ link, from: was, to: is, points }) => `${link} ${was} ${is} ${(points * 7).toFixed(2)}`)).toEqual(["Separation Silent Partial 0.50", "Metal Silent Proven 0.51"]);
    expect(found.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(coverageChange(rows, from, to, false, "Alpha"), 12);
  });

  it("as known: without what was recorded later", () => {
    const rows = view([{ Date: "2024-01-01", Recorded: "2026-01-01" }, { Stage: "Alloy", Date: "2024-01-01" }]);
    const between = (known: boolean) => changes(rows, serial(2025, 1, 1)!, serial(2026, 1, 1)!, known).map(({ link }) => link);
    expect([between(false), between(true)]).toEqual([[], ["Metal"]]);
  });
});

describe("the reference judges promises (section 16)", () => {
  const promise = (asOf: Cell, ...facts: Fact[]) => promisesOf(view(facts, asOf), "Alpha")[0]!;
  const said = { Status: "Construction", Date: "2023-01-01", Due: "2024" };
  const restated = { Status: "Construction", Date: "2024-06-01", Due: "2025-12" };

  it("kept, late, open, moved", () => {
    expect(promise("2026-01-01", said, { Date: "2024-12-31" })).toMatchObject({ verdict: "Kept", slip: 0, moved: 0, metOn: serial(2024, 12, 31) });
    expect(promise("2026-01-01", said, { Date: "2025-12-31" })).toMatchObject({ verdict: "Late", slip: 12 }); // 365 days
    expect(promise("2024-12-31", said)).toMatchObject({ verdict: "Open", slip: 0 });
    expect(promise("2025-12-31", said, restated)).toMatchObject({ verdict: "Moved", slip: 12, moved: 1, firstDue: serial(2024, 12, 31), lastDue: serial(2025, 12, 31) });
  });

  it("overdue where somebody has looked since, due where nobody has", () => {
    expect(promise("2026-01-01", said, restated)).toMatchObject({ verdict: "Due", slip: 12 });
    expect(promise("2026-12-31", said, restated, { Status: "Construction", Date: "2026-06-01" })).toMatchObject({ verdict: "Overdue", slip: 24 }); // 730 days
  });

  it("withdrawn, unless it was met before", () => {
    const cancelled = { Status: "Cancelled", Date: "2025-06-01" };
    expect(promise("2026-01-01", said, cancelled)).toMatchObject({ verdict: "Withdrawn", slip: null });
    expect(promise("2026-01-01", said, { Date: "2024-12-01" }, cancelled)).toMatchObject({ verdict: "Kept" });
  });

  it("met only by a sourced row of the place, at the level after Scale", () => {
    for (const no of [{ Source: null }, { Deal: "Pending" }, { Quantity: 1, Unit: "t NdFeB magnet/yr" }, { Status: "Pilot" }, { Date: "2022-12-31" }, { Stage: "Alloy" }] as Fact[]) {
      expect(promise("2024-06-01", said, { Date: "2024-01-01", ...no }).metOn).toBeNull();
    }
    expect(promise("2024-06-01", { ...said, Site: "A" }, { Date: "2024-01-01", Site: "B" }).metOn).toBeNull();
    expect(promise("2024-06-01", { ...said, Promised: "Pilot" }, { Date: "2024-01-01", Status: "Pilot" }).verdict).toBe("Kept");
  });

  it("the closing of a deal is kept by a row that says Closed", () => {
    const pending = { Deal: "Pending", Date: "2023-01-01", Due: "2024" };
    expect(promise("2024-06-01", pending, { Deal: "Closed", Date: "2023-01-01" }).metOn).toBeNull();
    expect(promise("2024-06-01", pending, { Deal: "Closed", Status: "Announced", Date: "2023-06-01" })).toMatchObject({ promised: "Closing", verdict: "Kept" });
  });

  it("the median slip needs five fallen due", () => {
    const five = [1, 2, 3, 4, 5].map((site): Fact => ({ ...said, Site: `S${site}` }));
    const met = [1, 2, 3, 4, 5].map((site): Fact => ({ Site: `S${site}`, Date: `2025-0${site}-28` }));
    // 28, 59, 87, 118, 148 days after 2024-12-31: the median 87 days, 2.9 months
    expect(medianSlip(promisesOf(view([...five, ...met]), "Alpha"))).toBe(2.9);
    expect(medianSlip(promisesOf(view([...five.slice(1), ...met]), "Alpha"))).toBeNull();
  });
});

it("the reference takes factors from the Model table", () => {
  expect(readAmount(100, "t ndfeb alloy/yr", readModel(modelOf(["Factor", "NdFeB alloy > NdFeB magnet", "0.5-0.6"])))!.magnet).toEqual({ low: 50, high: 60 });
});
