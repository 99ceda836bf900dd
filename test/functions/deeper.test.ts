import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fill } from "../../src/functions/fill.ts";
import { handoffs } from "../../src/functions/handoffs.ts";
import { history } from "../../src/functions/history.ts";
import { sequence } from "../../src/functions/sequence.ts";
import { team } from "../../src/functions/team.ts";
import { throughput } from "../../src/functions/throughput.ts";
import { evidence, WORKED_EXAMPLE, type Row } from "../chain/evidence-table.ts";
import { GENERATED_COMPANIES, generatedTable } from "../chain/generated-tables.ts";
import { ask, errorOf, records } from "./ask.ts";

const starter = Papa.parse<string[]>(readFileSync("assets/evidence.csv", "utf8").trim()).data;
const proving = (Company: string, ...stages: string[]): Row[] => stages.map((Stage) => ({ Company, Stage, Status: "Operating" }));

describe("TEAM: several companies as one chain", () => {
  const table = evidence(...proving("Alpha", "Mining", "Separation"), { Company: "Beta", Stage: "Metal", Status: "Qualified", Site: "Lacq", Country: "France" }, ...proving("Beta", "Separation"));

  it("gives each link the best of its members', says who carries it, and who else proves it", () => {
    const rows = records(team(table, [["Alpha"], ["Beta"]]));
    expect(rows.map((row) => row.Link)).toEqual(["Customer", "Magnet", "Alloy", "Metal", "Separation", "Concentration", "Mining", "Team"]);
    expect(rows[3]).toMatchObject({ State: "Proven", Proven: 1, Who: "Beta", Site: "Lacq", Country: "France", "Also proven by": "" });
    expect(rows[4]).toMatchObject({ Who: "Alpha", "Also proven by": "Beta" });
    // joint coverage (1 + 0.85 + 0.85) ÷ 7; neighbouring proven links: Separation and Metal
    expect(rows[7]).toMatchObject({ State: "Run 2 (Separation–Metal)", Who: "Break: Customer" });
    expect(rows[7]!.Proven).toBeCloseTo(2.7 / 7, 12);
  });

  it("is never worse than its best member", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        const joint = Number(team(generated, [GENERATED_COMPANIES]).at(-1)![2]);
        for (const company of GENERATED_COMPANIES) expect(joint).toBeGreaterThanOrEqual(ask.coverage(generated, { company }));
      }),
      { seed: 20260705, numRuns: 100 },
    );
  });

  it("refuses a member that is not there, and a team without one", () => {
    expect(errorOf(() => team(table, [["Gamma"]]))?.code).toBe("#N/A");
    expect(errorOf(() => team(table, [[null]]))?.message).toMatch(/no member/);
  });
});

describe("HANDOFFS: who hands to whom", () => {
  const kind = (...rows: Row[]) => {
    const table = evidence(...rows);
    const members = [...new Set(table.slice(1).map((row) => row[table[0]!.indexOf("Company")]))].map((name) => [name]);
    return records(handoffs(table, members)).find((row) => row["From link"] === "Separation")!["Hand-off"];
  };
  const separation = (row: Row = {}): Row => ({ Stage: "Separation", Status: "Operating", ...row });
  const metal = (row: Row = {}): Row => ({ Stage: "Metal", Status: "Operating", ...row });

  it.each([
    ["Internal", "one company proves both at one site", [separation({ Site: "Lacq" }), metal({ Site: "lacq" })]],
    ["Internal", "one company proves both with blank sites", [separation(), metal()]],
    ["Co-located", "two companies share a site", [separation({ Site: "Lacq" }), metal({ Company: "Beta", Site: "Lacq" })]],
    ["Own transport", "one company has two sites", [separation({ Site: "Lacq" }), metal({ Site: "Narva" })]],
    ["Contracted", "a contract that is proof names the other", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Through: "alpha" })]],
    ["Announced", "an MoU names the other", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "MoU", Status: "Announced", Through: "Alpha" })]],
    ["Announced", "a contract is only announced", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Status: "Announced", Through: "Alpha" })]],
    ["Unlinked", "two companies with blank sites and no row between them", [separation(), metal({ Company: "Beta" })]],
    ["Broken", "one of the links is not proven", [separation(), metal({ Status: "Pilot" })]],
  ] as [string, string, Row[]][])("is %s when %s", (handoff, _when, rows) => {
    expect(kind(...rows)).toBe(handoff);
  });

  it("never appears between unproven links", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        const states = new Map(records(team(generated, [GENERATED_COMPANIES])).map((row) => [row.Link, row.State]));
        for (const row of records(handoffs(generated, [GENERATED_COMPANIES]))) {
          const proven = states.get(row["From link"]!) === "Proven" && states.get(row["To link"]!) === "Proven";
          expect(row["Hand-off"] === "Broken").toBe(!proven);
        }
      }),
      { seed: 20260705, numRuns: 100 },
    );
  });
});

describe("THROUGHPUT: the narrowest link (method, section 8)", () => {
  const rows = (...given: Row[]) => new Map(records(throughput(evidence(...given.map((row) => ({ Status: "Operating", Basis: "Actual", ...row }))), [["Alpha"]])).map((row) => [row.Link, row]));

  it("makes quantities tonnes of magnet a year, lows with lows and highs with highs, and marks the bottleneck", () => {
    const table = rows({ Stage: "Separation", Quantity: 250, Unit: "t NdPr oxide/qtr" }, { Stage: "Magnet", Quantity: 1.5, Unit: "kt NdFeB magnet/yr" });
    const separation = table.get("Separation")!;
    // 1,000 t NdPr oxide × 0.782–0.833 × 3.125–3.571 × 0.70–0.90
    expect(separation.Low).toBeCloseTo(1000 * 0.782 * 3.125 * 0.7, 6);
    expect(separation.High).toBeCloseTo(1000 * 0.833 * 3.571 * 0.9, 6);
    expect(table.get("Magnet")).toMatchObject({ Low: 1500, High: 1500, Use: 1, Bottleneck: "Bottleneck" });
    expect(separation.Use).toBeCloseTo(1500 / ((1710.625 + 2677.1787) / 2), 5); // bottleneck midpoint ÷ its own
  });

  it("leaves a link that reports nothing blank, never zero, and names a unit that does not convert", () => {
    const table = rows({ Stage: "Alloy", Quantity: 100, Unit: "t feed/yr" });
    expect(table.get("Magnet")).toMatchObject({ Low: "", High: "", Use: "", From: "not reported" });
    expect(table.get("Alloy")!.From).toBe("not reported; not converted: t feed/yr");
  });

  it("counts the latest row of a site and product, Actual before Nameplate of the same date, and adds sites up", () => {
    const magnet = (Quantity: number, row: Row) => ({ Stage: "Magnet", Quantity, Unit: "t NdFeB magnet/yr", ...row });
    expect(rows(magnet(100, { Date: 45000 }), magnet(300, { Date: 45001 }), magnet(50, { Site: "Narva" })).get("Magnet")!.Low).toBe(350);
    expect(rows(magnet(900, { Date: 45000, Basis: "Nameplate" }), magnet(300, { Date: 45000 })).get("Magnet")!.Low).toBe(300);
  });

  it("counts as Built only what operates, is sourced, and is not pending or stalled; as Target every row but a contract", () => {
    const plan: Row = { Stage: "Magnet", Quantity: 10, Unit: "t NdFeB magnet/yr" };
    for (const row of [{ Status: "Pilot" }, { Basis: "Target" }, { Source: "" }, { Deal: "Pending" }]) expect(rows({ ...plan, ...row }).get("Magnet")!.Low).toBe("");
    const target = records(throughput(evidence({ ...plan, Status: "Announced", Basis: "Target" }, { ...plan, Status: "Announced", Basis: "Contract", Site: "x" }), [["Alpha"]], "Target"));
    expect(target.find((row) => row.Link === "Magnet")!.Low).toBe(10);
  });

  it("gives the contracted share of the bottleneck", () => {
    const table = rows({ Stage: "Magnet", Quantity: 1000, Unit: "t NdFeB magnet/yr" }, { Stage: "Customer", Status: "Announced", Basis: "Contract", Quantity: 250, Unit: "t NdFeB magnet/yr" });
    expect(table.get("Contracted")).toMatchObject({ Low: 250, Use: 0.25 });
  });

  it("counts as contracted no memorandum, no pending deal and nothing without a source", () => {
    const contract: Row = { Stage: "Customer", Status: "Announced", Basis: "Contract", Quantity: 250, Unit: "t NdFeB magnet/yr" };
    for (const weaker of [{ Route: "MoU" }, { Route: "Contract", Deal: "Pending" }, { Source: null }]) {
      expect(rows({ ...contract, ...weaker }).get("Contracted"), JSON.stringify(weaker)).toMatchObject({ Low: "", From: "not reported" });
    }
    expect(rows({ ...contract, Route: "Contract" }).get("Contracted")).toMatchObject({ Low: 250, High: 250 });
  });

  it("counts as built no tonnage that a memorandum promises, which controls nothing", () => {
    const plant: Row = { Stage: "Magnet", Quantity: 1000, Unit: "t NdFeB magnet/yr" };
    expect(rows({ ...plant, Route: "MoU" }).get("Magnet")).toMatchObject({ Low: "", From: "not reported" });
    expect(rows({ ...plant, Route: "Contract" }).get("Magnet")).toMatchObject({ Low: 1000 }); // tolling controls half, and runs
  });

  it("low is never above high, on the starter evidence", () => {
    for (const name of new Set(starter.slice(1).map((row) => row[0]!))) {
      for (const row of records(throughput(starter, [[name]], "Target"))) if (row.Low !== "") expect(Number(row.Low)).toBeLessThanOrEqual(Number(row.High));
    }
  });
});

describe("SEQUENCE and HISTORY", () => {
  it("dates the first claim and the first proof of each link, and says which came first", () => {
    const table = evidence(
      { Stage: "Metal", Status: "Announced", Date: "2024-01-01" },
      { Stage: "Metal", Status: "Operating", Date: "2025-01-01" },
      { Stage: "Magnet", Status: "Operating", Date: "2024-06-01" },
      { Stage: "Alloy", Status: "Operating" },
    );
    const rows = new Map(records(sequence(table, [["Alpha"]])).map((row) => [row.Link, row]));
    expect(rows.get("Metal")).toMatchObject({ "First claimed": "2024-01-01", "First proven": "2025-01-01", "Months between": 12, "Came first": "Claim" });
    expect(rows.get("Magnet")).toMatchObject({ "First proven": "2024-06-01", "Came first": "Proof" });
    expect(rows.get("Alloy")).toMatchObject({ "First claimed": "", "First proven": "", "Came first": "Neither" }); // undated
    expect(rows.get("Proven before or when claimed")).toMatchObject({ "Months between": 0.5, "Came first": "Magnet was claimed before Mining was proven" });
  });

  it("gives coverage at each date, in the shape of the dates, a blank for a blank", () => {
    const [[first, second], [blank, bad]] = history(WORKED_EXAMPLE, [["Alpha"]], [["2024-03-01", "2025-06-01"], [null, "soon"]]) as [unknown[], unknown[]];
    expect(first).toBeCloseTo(0.1 / 7, 12);
    expect(second).toBeCloseTo(1.11 / 7, 12);
    expect(blank).toBe("");
    expect(bad).toMatchObject({ code: "#VALUE!" });
  });
});

describe("FILL: who else proves a link", () => {
  it("sorts by proof, then by quantity as magnet, and says whether a row already links the two", () => {
    const table = evidence(
      { Stage: "Metal", Status: "Announced", Route: "MoU", Through: "Gamma" },
      ...proving("Beta", "Metal"),
      { Company: "Gamma", Stage: "Metal", Status: "Operating", Quantity: 10, Unit: "t NdPr metal/yr", Basis: "Actual" },
      { Company: "Delta", Stage: "Metal", Status: "Qualified" },
    );
    const rows = records(fill(table, [["Alpha"]])).filter((row) => row.Link === "Metal");
    expect(rows.map((row) => [row.Who, row.Linked])).toEqual([
      ["Delta", ""],
      ["Gamma", "Announced"],
      ["Beta", ""],
    ]);
    expect(rows[1]!.Low).toBeCloseTo(10 * 3.125 * 0.7, 9);
  });
});

describe("the starter evidence", () => {
  it("USA Rare Earth's deposit is one link of seven", () => {
    expect(ask.link(starter, "Mining", "State", { company: "USA Rare Earth" })).not.toBe("Proven");
  });

  it("Energy Fuels' bought links are pending, its pro forma far above its proven", () => {
    expect(ask.coverage(starter, { company: "Energy Fuels", basis: "Pro forma" }) - ask.coverage(starter, { company: "Energy Fuels" })).toBeGreaterThan(0.3);
  });
});
