import { describe, expect, it } from "vitest";
import { fill } from "../../../src/functions/fill.ts";
import { history } from "../../../src/functions/history.ts";
import { team } from "../../../src/functions/team.ts";
import { throughput } from "../../../src/functions/throughput.ts";
import { ask, errorOf } from "../../functions/ask.ts";
import { evidence, modelOf, type Row } from "../evidence-table.ts";

const metal = (more: Row = {}): Row => ({ Stage: "Metal", Status: "Operating", ...more });
/** The sentence of CHAIN.WHY for the only row, or the row of a place. */
const why = (rows: Row[], place = 0, asked: { asOf?: unknown; model?: unknown } = {}) => {
  const lines = ask.why(evidence(...rows), "Metal", asked).slice(1);
  return lines.find((line) => line[1] === place + 2)![21];
};

describe("WHY says of each row what it earned and why", () => {
  it.each<[string, Row]>([
    ["Operating 0.85 × control 1 = 0.85", {}],
    ["Operating 0.85 × control 0.6 = 0.51", { Ownership: 0.6 }],
    ["Announced 0 × control 1 = 0: counts only as a claim", { Status: "Announced" }],
    ["Operating 0.85 × control 0 = 0: counts only as a claim", { Route: "MoU" }],
    ["Operating 0.85 × control 1 = 0.85 if the deal closes; deal pending: no proof", { Route: "Acquired", Deal: "Pending" }],
    ["Operating 0.85 × control 1 = 0.85 if the deal closes; Deal is blank, so not shown to have closed: no proof", { Route: "Acquired" }],
    ["Operating, but no source: counts only as a claim", { Source: "" }],
    ["Looked for, none found", { Status: "Absent" }],
  ])("%s", (sentence, more) => expect(why([metal(more)])).toBe(sentence));

  it("multiplies by a reliability that the model gives, and says so", () => {
    expect(why([metal({ "Asserted by": "Analyst" })], 0, { model: modelOf(["Reliability", "Analyst", 0.5]) })).toBe("Operating 0.85 × control 1 × reliability 0.5 = 0.425");
  });

  it("names the level that counts, and why it is not the row's own", () => {
    const idled = [metal({ Date: "2025-01-01" }), metal({ Status: "Idled", Date: "2025-02-01" })];
    expect(why(idled)).toBe("Operating, idled later, so Pilot 0.5 × control 1 = 0.5");
    expect(why(idled, 1)).toBe("Idled: earlier rows of the asset count one step lower; itself no claim");
    expect(why([metal({ Quantity: 5, Unit: "t NdFeB magnet/yr" })])).toBe("Operating, less than 10 t of magnet a year, so Pilot 0.5 × control 1 = 0.5");
  });

  it("multiplies by the share of the link that an alternate stands in for", () => {
    expect(ask.why(evidence({ Stage: "Recycling", Status: "Operating" }), "Mining")[1]![21]).toBe("Operating 0.85 × control 1 × share 0.5 = 0.425");
  });

  it("tells of a row that does not count why it does not", () => {
    const rows = [metal({ Date: "2024-01-01", Product: "Dy", Through: "ASM" }), metal({ Status: "Stalled", Date: "2025-01-01" })];
    expect(why(rows)).toBe("Operating, but stalled later: counts only as a claim");
    expect(why(rows, 1)).toBe("Stalled: earlier rows of the asset count only as claims; itself no claim");
    expect(why(rows, 1, { asOf: "2024-06-01" })).toBe("Dated after the as-of date: not counted");
    expect(why(rows, 0, { model: modelOf(["Filter", "Product", "NdPr"]) })).toBe("Product does not name NdPr: left out by the filter");
    expect(why([metal({ Date: "2020-01-01" })], 0, { asOf: "2026-01-01" })).toBe("Operating, but more than 1461 days ago: counts only as a claim");
    const ended = [rows[0]!, metal({ Status: "Cancelled", Date: "2025-01-01" }), metal({ Deal: "Terminated", Through: "ASM", Date: "2025-02-01" })];
    expect([0, 1, 2].map((place) => why(ended, place))).toEqual([
      "Cancelled or terminated later: no longer counts",
      "Cancelled: earlier rows of the asset no longer count; itself no claim",
      "Deal terminated: ends earlier rows through the same entity; itself no claim",
    ]);
  });
});

describe("WHY shows a row whole", () => {
  const whole: Row = { Stage: "Metal", Status: "Operating", Route: "Acquired", Deal: "Closed", Ownership: 0.6, Date: "2025-06-01", "Asserted by": "Filing", Source: "10-K", Link: "https://example.com/10k" };
  const capital: Row = { Stage: "Capital", Status: "Funded", Route: "Loan", Date: "2025-01-01", Source: "Note" };
  const table = evidence({ Company: "Beta", Stage: "Metal", Status: "Pilot" }, { Stage: "Metal", Status: "Announced" }, whole, { Stage: "Metal", Status: "Cancelled", Site: "Narva", Date: "2026-01-01" }, capital);
  const shown = () => ask.why(table, null).slice(1);

  it("with its figures, the best first, under its place in the table", () => {
    const [best, claimed, setback] = shown().filter(([link]) => link === "Metal");
    expect(best).toEqual(["Metal", 4, "Metal", "Operating", "Acquired", "Closed", "", "", "", "", "", "", "", "", 0.85, 0.6, 1, 0.51, 0.51, 1, "Best", "Operating 0.85 × control 0.6 = 0.51", "2025-06-01", "Filing", "10-K", "https://example.com/10k"]);
    expect(claimed).toEqual(["Metal", 3, "Metal", "Announced", "", "", "", "", "", "", "", "", "", "", 0, 1, 1, 0, 0, 1, "", "Announced 0 × control 1 = 0: counts only as a claim", "", "", "Report", ""]);
    expect(setback).toEqual(["Metal", 5, "Metal", "Cancelled", "", "", "", "", "", "Narva", "", "", "", "", "", 1, 1, 0, 0, 0, "", "Cancelled: earlier rows of the asset no longer count; itself no claim. It ends no row: no row of Alpha, Metal has the Site 'Narva'. Site is blank there", "2026-01-01", "", "Report", ""]);
  });

  it("a link without a row in one line, and the rows of enablers last, which earn nothing", () => {
    const lines = shown();
    expect(lines[0]).toEqual(["Customer", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "No row: nobody has looked", "", "", "", ""]);
    expect(lines.at(-1)).toEqual(["", 6, "Capital", "Funded", "Loan", "", "", "", "", "", "", "", "", "", 0.2, "", 1, 0, 0, 0, "", "Enabler: recorded, never part of coverage", "2025-01-01", "", "Note", ""]);
  });

  it("a row of an enabler that the model drops counts for nothing, and says so", () => {
    const talent = evidence(metal(), { Stage: "Talent", Status: "Operating" });
    const sentence = (used: number) => ask.why(talent, null, { model: modelOf(["Enabler", "Talent", used]) }).at(-1)![21];
    expect(sentence(0)).toBe("Out of use in the Model table: counts for nothing");
    expect(sentence(1)).toBe("Enabler: recorded, never part of coverage");
  });

  it("a stalled row keeps its credit in sight, and earns a claim", () => {
    const stalled = evidence(metal({ Date: "2025-01-01" }), metal({ Status: "Stalled", Date: "2025-02-01" }));
    expect(ask.why(stalled, "Metal")[1]!.slice(14, 20)).toEqual([0.85, 1, 1, 0, 0, 1]);
  });
});

describe("GAPS shows a link whole", () => {
  it("its best row in words, its source and address; what fills it not, when it is proven", () => {
    const beta: Row = { Company: "Beta", Stage: "Alloy", Status: "Operating" };
    const best: Row = metal({ Route: "Acquired", Deal: "Closed", Through: "ASM", Quantity: 800, Unit: "t NdPr metal/yr", Basis: "Nameplate", Site: "Narva", Country: "Estonia", Date: "2025-06-01", "Asserted by": "Filing", Link: "https://example.com/a" });
    const rows = ask.gaps(evidence(beta, best, { Company: "Beta", Stage: "Metal", Status: "Operating" }));
    expect(rows[4]).toEqual(["Metal", "Proven", 0.85, 0.85, 1, "Operating, Acquired · ASM · 800 t NdPr metal/yr Nameplate · Narva, Estonia · 2025-06-01", "High", "", "", "", "Report", "https://example.com/a"]);
    expect(rows[3]!.slice(0, 8)).toEqual(["Alloy", "Silent", "", "", "", "", "None", "No evidence row"]);
    expect(rows[3]!.slice(9)).toEqual(["Beta (85%)", "", ""]);
  });

  it.each<[string, Row]>([
    ["Operating", {}],
    ["Operating", { Route: "Built" }],
    ["Operating, Contract", { Route: "Contract" }],
    ["Operating · 800 Actual", { Quantity: 800, Basis: "Actual" }],
    ["Operating", { Unit: "t NdPr metal/yr", Basis: "Actual" }], // a unit without a quantity says nothing
    ["Operating · Estonia", { Country: "Estonia" }],
  ])("a row in words: %s", (words, more) => expect(ask.gaps(evidence(metal(more)))[4]![5]).toBe(words));
});

describe("TEAM shows who carries each link", () => {
  it("by the best row, the others who prove it beside it, and the joint chain last; a blank among the names is nobody", () => {
    const table = evidence(
      metal({ Through: "ASM", Site: "Narva", Country: "Estonia", Status: "Qualified" }),
      metal({ Company: "Beta" }),
      metal({ Company: "Gamma" }),
      metal({ Company: "Delta" }),
      { Company: "Beta", Stage: "Alloy", Status: "Operating" },
    );
    expect(team(table, [["Alpha", null, "Beta", "Gamma"]])).toEqual([
      ["Link", "State", "Proven", "Who", "Through", "Site", "Country", "Also proven by"],
      ["Customer", "Silent", 0, "", "", "", "", ""],
      ["Magnet", "Silent", 0, "", "", "", "", ""],
      ["Alloy", "Proven", 0.85, "Beta", "", "", "", ""],
      ["Metal", "Proven", 1, "Alpha", "ASM", "Narva", "Estonia", "Beta, Gamma"],
      ["Separation", "Silent", 0, "", "", "", "", ""],
      ["Concentration", "Silent", 0, "", "", "", "", ""],
      ["Mining", "Silent", 0, "", "", "", "", ""],
      ["Team", "Run 2 (Metal–Alloy)", 1.85 / 7, "Break: Customer", "", "", "", ""],
    ]);
  });

  it("without a proven link has a run of 0", () => {
    expect(team(evidence(metal({ Status: "Pilot" })), [["Alpha"]]).at(-1)).toEqual(["Team", "Run 0", 0.5 / 7, "Break: Customer", "", "", "", ""]);
  });
});

describe("FILL, THROUGHPUT and HISTORY show their lines whole", () => {
  it("FILL: nobody, or who with how much, where and how linked", () => {
    const beta = metal({ Company: "Beta", Quantity: 10, Unit: "t NdPr metal/yr", Basis: "Actual", Site: "Narva", Country: "Estonia" });
    const lines = fill(evidence(metal({ Status: "Pilot" }), beta), [["Alpha"]]);
    expect(lines[1]).toEqual(["Customer", "", "", "", "", "", "", "Nobody in the table proves it"]);
    expect(lines[4]!.slice(0, 3)).toEqual(["Metal", "Beta", 0.85]);
    expect(lines[4]![3]).toBeCloseTo(10 * 3.125 * 0.7, 9);
    expect(lines[4]![4]).toBeCloseTo(10 * 3.571 * 0.9, 9);
    expect(lines[4]!.slice(5)).toEqual(["Estonia", "Narva", ""]);
    const proven = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"].map((Stage): Row => ({ Stage, Status: "Operating" }));
    expect(fill(evidence(...proven), [["Alpha"]])[1]).toEqual(["", "", "", "", "", "", "", "Every link is proven"]);
  });

  it("THROUGHPUT: the bottleneck marked, each figure with the rows behind it, silence left blank and said so", () => {
    const rows = throughput(
      evidence(
        { Stage: "Magnet", Status: "Operating", Quantity: 90, Unit: "t NdFeB magnet/yr", Basis: "Actual", Site: "Narva" },
        { Stage: "Magnet", Status: "Operating", Quantity: 10, Unit: "t NdFeB magnet/yr", Basis: "Nameplate", Site: "Lacq" },
        { Stage: "Alloy", Status: "Operating", Quantity: 500, Unit: "t NdFeB alloy/yr", Basis: "Actual" },
        { Stage: "Customer", Status: "Operating", Route: "Contract", Quantity: 50, Unit: "t NdFeB magnet/yr", Basis: "Contract" },
      ),
      [["Alpha"]],
      null,
    );
    expect(rows[2]!.slice(0, 5)).toEqual(["Magnet", 100, 100, 1, "Bottleneck"]);
    expect(rows[2]![5]).toContain("90 t NdFeB magnet/yr Actual");
    expect(rows[2]![5]).toContain("10 t NdFeB magnet/yr Nameplate");
    expect(rows[3]!.slice(0, 5)).toEqual(["Alloy", 350, 450, 100 / 400, ""]); // 500 × 0.7 to 0.9, midpoint 400
    expect(rows[4]!.slice(0, 5)).toEqual(["Metal", "", "", "", ""]);
    expect(rows.at(-1)!.slice(0, 5)).toEqual(["Contracted", 50, 50, 0.5, ""]);
    expect(errorOf(() => throughput(evidence(metal()), [["Alpha"]], "Bilt"))?.message).toBe("The basis 'Bilt' is not known. Did you mean 'Built'?");
  });

  it("THROUGHPUT without a tonnage marks no bottleneck, and counts a contract by Basis alone", () => {
    const rows = throughput(evidence({ Stage: "Customer", Status: "Operating", Route: "Contract", Quantity: 50, Unit: "t NdFeB magnet/yr", Basis: "Actual" }, metal()), [["Alpha"]], null);
    expect(rows.at(-1)!.slice(0, 5)).toEqual(["Contracted", "", "", "", ""]);
    expect(rows[4]!.slice(0, 5)).toEqual(["Metal", "", "", "", ""]);
  });

  it("HISTORY is of one company: another's rows change nothing", () => {
    const table = evidence(metal({ Date: "2025-01-01" }), { Company: "Beta", Stage: "Alloy", Status: "Operating", Date: "2024-01-01" });
    expect(history(table, [["Alpha"]], [["2024-06-01", "2025-06-01"]])).toEqual([[0, 0.85 / 7]]);
  });
});
