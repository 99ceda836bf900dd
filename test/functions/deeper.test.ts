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
import { scoreEvidence } from "../../src/chain/score.ts";
import { rangeInWords } from "../../src/chain/throughput/in-words.ts";
import { tonnesOf } from "../../src/chain/throughput/throughput.ts";
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

  it("names a member that cannot be read, and answers without it; alone it is an error", () => {
    const unread = evidence(...proving("Alpha", "Mining"), ...proving("Beta", "Alloy"), { Company: "Beta", Stage: "Metal", Status: "Operatng" });
    const rows = records(team(unread, [["Alpha"], ["Beta"]]));
    expect(rows.at(-1)).toMatchObject({ Link: "Left out", Who: "Beta cannot be read (row 4): see CHECK", Proven: "" });
    expect(rows[7]!.Proven).toBeCloseTo(0.85 / 7, 12); // Beta's alloy does not count
    expect(errorOf(() => team(unread, [["Beta"]]))?.message).toMatch(/^Row 4: The Status 'Operatng' is not known/);
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
    ["Own transport", "one company proves both and names no site: nothing shows that they are at one", [separation(), metal()]],
    ["Own transport", "one company names the same site in two countries", [separation({ Site: "Newcastle", Country: "Australia" }), metal({ Site: "Newcastle", Country: "United Kingdom" })]],
    ["Internal", "only one of the two rows gives the site's country", [separation({ Site: "Newcastle", Country: "Australia" }), metal({ Site: "Newcastle" })]],
    ["Unlinked", "two companies name the same site in two countries", [separation({ Site: "Newcastle", Country: "Australia" }), metal({ Company: "Beta", Site: "Newcastle", Country: "United Kingdom" })]],
    ["Co-located", "two companies share a site", [separation({ Site: "Lacq" }), metal({ Company: "Beta", Site: "Lacq" })]],
    ["Own transport", "one company has two sites", [separation({ Site: "Lacq" }), metal({ Site: "Narva" })]],
    ["Contracted", "a contract that is proof names the other", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Through: "alpha" })]],
    ["Announced", "an MoU names the other", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "MoU", Status: "Announced", Through: "Alpha" })]],
    ["Announced", "a contract is only announced", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Status: "Announced", Through: "Alpha" })]],
    ["Contracted", "the seller's row is proof and names the other in Buyer", [separation({ Buyer: "beta" }), metal({ Company: "Beta" })]],
    ["Announced", "the seller's row names the other in Buyer and is not proof", [separation(), separation({ Status: "Announced", Buyer: "Beta" }), metal({ Company: "Beta" })]],
    ["Announced", "the seller names its buyer by MoU", [separation(), separation({ Route: "MoU", Buyer: "Beta" }), metal({ Company: "Beta" })]],
    ["Unlinked", "who buys names the other in Buyer: it sells nothing at this link", [separation(), metal({ Company: "Beta", Buyer: "Alpha" })]],
    ["Unlinked", "somebody looked for a contract and found none", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Status: "Absent", Through: "Alpha" })]],
    ["Unlinked", "a setback names the other", [separation(), metal({ Company: "Beta" }), metal({ Company: "Beta", Route: "Contract", Status: "Cancelled", Through: "Alpha" })]],
    ["Unlinked", "two companies with blank sites and no row between them", [separation(), metal({ Company: "Beta" })]],
    ["Broken", "one of the links is not proven", [separation(), metal({ Status: "Pilot" })]],
  ] as [string, string, Row[]][])("is %s when %s", (handoff, _when, rows) => {
    expect(kind(...rows)).toBe(handoff);
  });

  it.each(["n/a", "-", "TBD", "\u200b"])("takes the placeholder '%s' for no site", (Site) => {
    expect(kind(separation({ Site }), metal({ Company: "Beta", Site }))).toBe("Unlinked");
    expect(kind(separation({ Site }), metal({ Site }))).toBe("Own transport");
  });

  it("takes an error value for no site: the row cannot be read", () => {
    const Site = { type: "Error", basicValue: "#N/A" };
    const table = evidence(separation({ Site }), metal({ Company: "Beta", Site: "Lacq" }));
    expect(handoffs(table, [["Alpha"], ["Beta"]]).at(-1)![5]).toBe("Alpha cannot be read (row 2): see CHECK");
  });

  it("says that no site is named, of one row or of both", () => {
    const why = (...rows: Row[]) => records(handoffs(evidence(...rows), [["Alpha"]]))[3]!.Why;
    expect(why(separation(), metal())).toBe("one company; no site is named for Separation and Metal");
    expect(why(separation({ Site: "Lacq" }), metal())).toBe("one company; no site is named for Metal");
    expect(why(separation({ Site: "Lacq" }), metal({ Site: "Narva" }))).toBe("one company, two sites");
  });

  describe("into Customer is the best Customer row's own contract and buyer", () => {
    const magnet = (row: Row = {}): Row => ({ Stage: "Magnet", Status: "Operating", Site: "Narva", ...row });
    const sale = (row: Row = {}): Row => ({ Stage: "Customer", Status: "Operating", Site: "Narva", Route: "Contract", ...row });
    const into = (...rows: Row[]) => handoffs(evidence(...rows), [["Alpha"], ["Beta"]])[1];
    const beta: Row = { Company: "Beta", Stage: "Mining", Status: "Announced" };

    it("never Internal, though both are at one site", () => {
      expect(into(magnet(), sale({ Buyer: "GM" }), beta)).toEqual(["Magnet", "Customer", "Alpha, Narva", "GM", "Contracted", "its own contract with its buyer: Operating, Contract · to GM · Narva"]);
      expect(into(magnet(), sale(), beta)!.slice(3)).toEqual(["Alpha, Narva", "Contracted", "its own contract; no buyer is named: Operating, Contract · Narva"]);
    });

    it("and of several rows the best", () => {
      expect(into(magnet(), sale({ Buyer: "GM" }), sale({ Buyer: "Bosch", Status: "Qualified" }), beta)![3]).toBe("Bosch");
    });

    it("only announced where the best row is no proof, though a weaker one proves the link", () => {
      const analyst = sale({ Buyer: "Bosch", Status: "Qualified", "Asserted by": "Analyst" }); // 1 × 0.5, and below the threshold of reliability
      const small = sale({ Buyer: "GM", Route: "Joint venture", Deal: "Closed" }); // 0.85 × 0.5 = 0.425
      expect(into(magnet(), small, analyst, beta)!.slice(3, 5)).toEqual(["Bosch", "Announced"]);
    });

    it("a company that makes magnets and sells none hands over to the seller by a row that ties the two, never by a shared site", () => {
      const apart = [magnet({ Company: "Beta" }), sale({ Buyer: "GM" })];
      expect(into(...apart)!.slice(2, 5)).toEqual(["Beta, Narva", "Alpha, Narva", "Unlinked"]);
      expect(into(...apart, magnet({ Company: "Beta", Buyer: "Alpha" }))!.slice(2, 5)).toEqual(["Beta, Narva", "Alpha, Narva", "Contracted"]);
    });
  });

  it("names a member that cannot be read, and answers without it", () => {
    const table = evidence(separation({ Site: "Lacq" }), metal({ Site: "Lacq" }), metal({ Company: "Beta", Status: "Operatng" }));
    expect(handoffs(table, [["Alpha"], ["Beta"]]).at(-1)).toEqual(["", "", "", "", "", "Beta cannot be read (row 4): see CHECK"]);
    expect(records(handoffs(table, [["Alpha"], ["Beta"]]))[3]!["Hand-off"]).toBe("Internal");
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

  const magnet = (Quantity: number, row: Row = {}): Row => ({ Stage: "Magnet", Quantity, Unit: "t NdFeB magnet/yr", ...row });
  const made = (...given: Row[]) => rows(...given).get("Magnet")!;

  it("counts the latest row of a site and product, Actual before Nameplate of the same date, and adds sites up", () => {
    expect(made(magnet(100, { Date: 45000, Site: "Lacq" }), magnet(300, { Date: 45001, Site: "Lacq" }), magnet(50, { Site: "Narva" })).Low).toBe(350); // 300 + 50
    expect(made(magnet(900, { Date: 45000, Basis: "Nameplate" }), magnet(300, { Date: 45000 })).Low).toBe(300);
    expect(made(magnet(300, { Date: 45000 }), magnet(900, { Date: 45001, Basis: "Nameplate" })).Low).toBe(900); // the later date goes first
  });

  it("adds products of one kind up, and of two rows equal in all of the key counts the lower, whatever their order", () => {
    expect(made(magnet(100), magnet(100, { Unit: "t NdFeB magnet blank/yr" })).Low).toBe(180); // 100 + 100 × 0.8
    expect(made(magnet(300), magnet(1000)).Low).toBe(300);
    expect(made(magnet(1000), magnet(300)).Low).toBe(300);
    expect(made(magnet(1000), magnet(300), magnet(1000, { Site: "Lacq" }), magnet(500, { Site: "Lacq" })).Low).toBe(500); // and the blank Site is not added
  });

  it("of Actual rows a year's figure beats a quarter's or a month's of the same twelve months, and a later quarter counts", () => {
    const year = magnet(1100, { Date: "2025-12-31" });
    const quarter = (Date: string) => magnet(300, { Unit: "t NdFeB magnet/qtr", Date });
    expect(made(year, quarter("2025-12-31")).Low).toBe(1100); // not 300 × 4 = 1,200
    expect(made(quarter("2025-12-31"), year).Low).toBe(1100);
    expect(made(magnet(1300, { Date: "2025-12-31" }), quarter("2025-12-31")).Low).toBe(1300); // the lower decides only where periods are equal
    expect(made(year, quarter("2025-06-30")).Low).toBe(1100);
    expect(made(year, magnet(90, { Unit: "t NdFeB magnet/month", Date: "2025-12-31" })).Low).toBe(1100); // not 90 × 12 = 1,080
    expect(made(year, quarter("2026-03-31")).Low).toBe(1200);
  });

  it("two sites are one only if Country is equal too, where both give one", () => {
    const newcastle = (Quantity: number, Country: string | null) => magnet(Quantity, { Site: "Newcastle", Country, Date: 45000 + Quantity });
    expect(made(newcastle(100, "Australia"), newcastle(200, "United Kingdom")).Low).toBe(300);
    expect(made(newcastle(100, "Australia"), newcastle(200, null)).Low).toBe(200);
  });

  it("does not add a blank Site beside named ones of the same product, and says so", () => {
    expect(made(magnet(1000, { Site: "Fort Worth" }), magnet(1000))).toMatchObject({ Low: 1000, Note: "Row 3 is not added: no Site is named, beside named Sites of the same product." });
    expect(made(magnet(1000, { Site: "Fort Worth" }), magnet(100, { Unit: "t NdFeB magnet blank/yr" }))).toMatchObject({ Low: 1080, Note: "" }); // another product
  });

  it("counts NdPr and Dy/Tb apart: they go into the same magnets", () => {
    const separation = (Quantity: number, Unit: string): Row => ({ Stage: "Separation", Quantity, Unit });
    const both = rows(separation(1300, "t NdPr oxide/yr"), separation(200, "t DyTb oxide/yr")).get("Separation")!;
    expect(both.Low).toBeCloseTo(1300 * 0.782 * 3.125 * 0.7, 6); // 2,224 to 3,480 t of magnet
    expect(both.High).toBeCloseTo(1300 * 0.833 * 3.571 * 0.9, 6);
    expect([both["Heavy low"], both["Heavy high"]]).toEqual([2800, 15340]); // 200 × 14.0 and × 76.7: what they could dope
    const heavy = rows(separation(200, "t DyTb oxide/yr"), magnet(1e6)).get("Separation")!;
    expect(heavy).toMatchObject({ Low: "", High: "", Use: "", Bottleneck: "", "Heavy low": 2800, From: "200 t DyTb oxide/yr Actual" }); // no bottleneck
  });

  it("does not count TREO beside what is made of it at the same link and site, and says so", () => {
    const at = (Quantity: number, Unit: string, Site: string): Row => ({ Stage: "Separation", Quantity, Unit, Site });
    const one = rows(at(10500, "t TREO/yr", "Eneabba"), at(6500, "t NdPr oxide/yr", "Eneabba")).get("Separation")!;
    expect(one.Low).toBeCloseTo(6500 * 0.782 * 3.125 * 0.7, 6);
    expect(one.Note).toBe("Row 2 is not added: what is made of the feed is counted at the same site.");
    const two = rows(at(10500, "t TREO/yr", "Kalgoorlie"), at(6500, "t NdPr oxide/yr", "Eneabba")).get("Separation")!;
    expect(two.Low).toBeCloseTo((6500 + 10500 * 0.15) * 0.782 * 3.125 * 0.7, 6);
    for (const unit of ["t concentrate 50% TREO/yr", "t monazite/yr"]) expect(rows(at(9000, unit, "x"), at(100, "t NdPr oxide/yr", "x")).get("Separation")!.High).toBeCloseTo(100 * 0.833 * 3.571 * 0.9, 6);
  });

  it("counts a quantity × the row's control", () => {
    expect(made(magnet(1000, { Route: "Stake", Ownership: 0.01, Deal: "Closed" }))).toMatchObject({ Low: 10, From: "1000 t NdFeB magnet/yr Actual × 1%" });
    expect(made(magnet(1000, { Route: "Joint venture", Deal: "Closed" })).Low).toBe(500); // control 0.5 when Ownership is blank
    const target = records(throughput(evidence({ ...magnet(1000), Status: "Announced", Basis: "Target", Route: "Stake", Ownership: 0.4, Deal: "Pending" }, { ...magnet(700), Stage: "Alloy", Status: "Announced", Basis: "Target", Route: "MoU" }), [["Alpha"]], "Target"));
    expect(target[1]!.Low).toBe(400);
    expect(target[2]!.Low).toBe(""); // a memorandum controls nothing: not reported, never 0
  });

  it("lists SmCo and never converts it", () => {
    expect(made(magnet(300, { Unit: "t SmCo magnet/yr" }))).toMatchObject({ Low: "", From: "not reported; not NdFeB: 300 t SmCo magnet/yr Actual" });
    expect(made(magnet(300, { Unit: "t SmCo magnet/yr" }), magnet(100))).toMatchObject({ Low: 100, From: "100 t NdFeB magnet/yr Actual; not NdFeB: 300 t SmCo magnet/yr Actual" });
  });

  it("calls a link the bottleneck only where two report", () => {
    expect(made(magnet(1000))).toMatchObject({ Use: 1, Bottleneck: "" });
    expect(rows(magnet(1000), { Stage: "Alloy", Quantity: 5000, Unit: "t NdFeB alloy/yr" }).get("Magnet")).toMatchObject({ Use: 1, Bottleneck: "Bottleneck" });
  });

  it("adds contracts up by their buyer, or by Through where none is named", () => {
    const contract = (Quantity: number, more: Row): Row => ({ Stage: "Customer", Status: "Announced", Basis: "Contract", Quantity, Unit: "t NdFeB magnet/yr", ...more });
    const contracted = (...given: Row[]) => rows(...given).get("Contracted")!.Low;
    expect(contracted(contract(250, { Buyer: "GM" }), contract(100, { Buyer: "Bosch" }))).toBe(350);
    expect(contracted(contract(250, { Through: "GM" }), contract(100, { Through: "Bosch" }))).toBe(350);
    expect(contracted(contract(250, { Buyer: "GM", Date: 45000 }), contract(100, { Buyer: "gm", Date: 45001 }))).toBe(100); // the latest with one buyer
    expect(contracted(contract(250, {}), contract(100, {}))).toBe(100);
  });

  it("gives RANK the tonnes of the built bottleneck, and nothing where no link reports", () => {
    const tonnes = (...given: Row[]) => {
      const scores = scoreEvidence(evidence(...given.map((row) => ({ Status: "Operating", Basis: "Actual", ...row }))));
      return tonnesOf(scores, [0]).get(0);
    };
    expect(tonnes(magnet(1000), { Stage: "Alloy", Quantity: 1000, Unit: "t NdFeB alloy/yr" })).toEqual({ low: 700, high: 900 }); // 1,000 × 0.70 to 0.90
    expect(tonnes({ Stage: "Magnet" })).toBeUndefined();
    expect(rangeInWords({ low: 1710.6, high: 2677.2 })).toBe("1711–2677");
    expect(rangeInWords({ low: 1000, high: 1000 })).toBe("1000");
  });

  it("counts as Built only what operates, is sourced, and is not pending or stalled; as Target every row but a contract", () => {
    const plan: Row = { Stage: "Magnet", Quantity: 10, Unit: "t NdFeB magnet/yr" };
    for (const row of [{ Status: "Pilot" }, { Basis: "Target" }, { Source: "" }, { Deal: "Pending" }]) expect(rows({ ...plan, ...row }).get("Magnet")!.Low).toBe("");
    const target = records(throughput(evidence({ ...plan, Status: "Announced", Basis: "Target" }, { ...plan, Quantity: 40, Status: "Announced", Basis: "Contract", Site: "x" }), [["Alpha"]], "Target"));
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
    expect(rows({ ...plant, Route: "Contract" }).get("Magnet")).toMatchObject({ Low: 500 }); // tolling controls half
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
    expect(rows.get("Alloy")).toMatchObject({ "First claimed": "", "First proven": "", "Came first": "not known" }); // undated
    expect(rows.get("Mining")).toMatchObject({ "Came first": "Neither" });
    expect(rows.get("Proven before or when claimed")).toMatchObject({ "Months between": 0.5, "Came first": "Magnet was claimed before Mining was proven" });
  });

  it("undated proof makes no order: not known, and nobody is accused", () => {
    const last = (...rows: Row[]) => sequence(evidence(...rows), [["Alpha"]]).at(-1)!.slice(3);
    const upstream = proving("Alpha", "Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet");
    const sold: Row = { Stage: "Customer", Status: "Announced", Date: "2024-01-01" };
    expect(last(...upstream, sold)).toEqual([0, "not known: Mining, Concentration, Separation, Metal, Alloy and Magnet are proven by undated rows"]);
    const dated = upstream.slice(1).map((row) => ({ ...row, Date: "2023-01-01" }));
    expect(last(upstream[0]!, ...dated, sold)).toEqual([5 / 6, "not known: Mining is proven by undated rows"]); // five of the six dated claims were proven at once
    // A dated proof that came first settles it, and one link that is certainly late is named
    expect(last(upstream[0]!, { ...upstream[0]!, Date: "2022-01-01" }, ...dated, sold)[1]).toBe("No downstream link was claimed before the links upstream of it were proven");
    expect(last(upstream[0]!, ...dated.slice(0, 4), sold)[1]).toBe("Customer was claimed before Magnet was proven");
  });

  it("a claim of a link that only undated rows prove is not said to be unproven", () => {
    const table = evidence({ Stage: "Metal", Status: "Announced", Date: "2024-01-01" }, { Stage: "Metal", Status: "Operating" }, { Stage: "Alloy", Status: "Operating" }, { Stage: "Alloy", Status: "Operating", Date: "2025-01-01" });
    const rows = new Map(records(sequence(table, [["Alpha"]])).map((row) => [row.Link, row]));
    expect(rows.get("Metal")).toMatchObject({ "First claimed": "2024-01-01", "First proven": "", "Came first": "not known" });
    expect(rows.get("Alloy")).toMatchObject({ "First proven": "2025-01-01", "Came first": "Proof" });
    const late = evidence({ Stage: "Metal", Status: "Announced", Date: "2024-01-01" }, { Stage: "Metal", Status: "Operating" }, { Stage: "Metal", Status: "Operating", Date: "2025-01-01" });
    expect(sequence(late, [["Alpha"]])[4]).toEqual(["Metal", "2024-01-01", "2025-01-01", "", "not known"]); // the undated row may be of 2023
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
