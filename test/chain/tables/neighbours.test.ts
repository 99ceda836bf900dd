import { describe, expect, it } from "vitest";
import { fill } from "../../../src/functions/fill.ts";
import { handoffs } from "../../../src/functions/handoffs.ts";
import { sequence } from "../../../src/functions/sequence.ts";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Row } from "../evidence-table.ts";

const CHAIN = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
const row = (Company: string, Stage: string, more: Row = {}): Row => ({ Company, Stage, Status: "Operating", ...more });
const TEAM = [["Alpha"], ["Beta"]];

describe("HANDOFFS chooses the best of several hand-offs, and shows the row behind it", () => {
  const line = (...rows: Row[]) => handoffs(evidence(...rows), TEAM)[4]!; // header, Customer, Magnet, Alloy; then Separation to Metal

  it("prefers one company at one site to a shared site, and that to a contract", () => {
    const separation = row("Alpha", "Separation", { Site: "Lacq" });
    const contract = row("Beta", "Metal", { Site: "Narva", Route: "Contract", Through: "Alpha" });
    expect(line(separation, contract)).toEqual(["Separation", "Metal", "Alpha, Lacq", "Beta, Narva", "Contracted", "a contract that is proof names the other company: Operating, Contract · Alpha · Narva"]);
    expect(line(separation, contract, row("Beta", "Metal", { Site: "LACQ" }))).toEqual(["Separation", "Metal", "Alpha, Lacq", "Beta, LACQ", "Co-located", "two companies at the same site"]);
    expect(line(separation, contract, row("Alpha", "Metal", { Site: "lacq" }))).toEqual(["Separation", "Metal", "Alpha, Lacq", "Alpha, lacq", "Internal", "one company proves both at one site"]);
  });

  it("takes a contract that is proof before an earlier memorandum between the same two, and the first row of equal ones", () => {
    const apart = [row("Alpha", "Separation", { Site: "Lacq" }), row("Beta", "Metal", { Site: "Narva" })];
    const memorandum = row("Alpha", "Separation", { Status: "Announced", Route: "MoU", Through: "BETA", Date: "2025-01-01" });
    const contract = row("Alpha", "Separation", { Route: "Contract", Through: "Beta", Date: "2026-01-01" });
    expect(line(...apart, memorandum)[5]).toBe("named by MoU, or by a contract that is not proof: Announced, MoU · BETA · 2025-01-01");
    expect(line(...apart, memorandum, contract)[5]).toBe("a contract that is proof names the other company: Operating, Contract · Beta · 2026-01-01");
    expect(line(...apart, contract, memorandum)[4]).toBe("Contracted");
    expect(line(...apart, contract, { ...contract, Date: "2024-01-01" })[5]).toMatch(/2026-01-01$/);
  });

  it("looks at every site and country at which a company proves a link, and at every company of a site", () => {
    const to = (Stage: string, Site: string, more: Row = {}) => row("Alpha", Stage, { Site, ...more });
    const of = (...rows: Row[]) => line(...rows, row("Beta", "Alloy"));
    expect(of(to("Separation", "Narva"), to("Separation", "Lacq"), to("Metal", "Lacq")).slice(2, 5)).toEqual(["Alpha, Lacq", "Alpha, Lacq", "Internal"]);
    expect(of(to("Separation", "Lacq", { Company: "Beta" }), to("Separation", "Lacq"), to("Metal", "Lacq")).slice(2, 5)).toEqual(["Alpha, Lacq", "Alpha, Lacq", "Internal"]);
    const [australia, england] = ["Australia", "United Kingdom"].map((Country) => to("Separation", "Newcastle", { Country }));
    expect(of(australia!, england!, to("Metal", "Newcastle", { Country: "United Kingdom" }))[4]).toBe("Internal");
    for (const order of [[australia!, to("Separation", "Newcastle")], [to("Separation", "Newcastle"), australia!]]) {
      expect(of(...order, to("Metal", "Newcastle", { Country: "United Kingdom" }))[4]).toBe("Internal"); // by the row that leaves the country open, wherever it stands
    }
    expect(of(to("Separation", "La Rochelle"), to("Metal", "Narva"), to("Metal", "Lacq")).slice(2, 5)).toEqual(["Alpha, La Rochelle", "Alpha, Narva", "Own transport"]); // the first of two
  });

  it("a memorandum announces, whatever control the model gives it; a row that names its buyer says so", () => {
    const apart = [row("Alpha", "Separation", { Site: "Lacq" }), row("Beta", "Metal", { Site: "Narva" })];
    const model = modelOf(["Control", "MoU", 0.6]);
    expect(handoffs(evidence(...apart, row("Beta", "Metal", { Route: "MoU", Through: "Alpha" })), TEAM, null, model)[4]![4]).toBe("Announced");
    expect(line(...apart, row("Alpha", "Separation", { Buyer: "Beta" }))[5]).toBe("the seller's row names the other as its buyer: Operating · to Beta");
    expect(line(...apart, row("Alpha", "Separation", { Buyer: "Beta", Status: "Announced" }))[5]).toBe("the seller's row names the other as its buyer, and is no proof yet: Announced · to Beta");
  });

  it.each<[string, Row]>([
    ["pending", { Deal: "Pending" }],
    ["unsourced", { Source: "" }],
    ["below the level of proof", { Status: "Pilot" }],
  ])("a contract that is %s only announces", (_what, weaker) => {
    const apart = [row("Alpha", "Separation", { Site: "Lacq" }), row("Beta", "Metal", { Site: "Narva" })];
    expect(line(...apart, row("Alpha", "Separation", { Route: "Contract", Through: "Beta", Site: "Narva", ...weaker }))[4]).toBe("Announced");
  });

  it("a contract stalled since only announces; one cancelled since ties nothing; nor does one with a company outside the team", () => {
    const apart = [row("Alpha", "Separation", { Site: "Lacq" }), row("Beta", "Metal", { Site: "Narva" })];
    const contract = row("Beta", "Metal", { Route: "Contract", Through: "Alpha" });
    const since = (Status: string): Row => row("Beta", "Metal", { Status, Through: "Alpha" });
    expect(line(...apart, contract, since("Stalled"))[4]).toBe("Announced");
    expect(line(...apart, contract, since("Cancelled"))[4]).toBe("Unlinked");
    expect(line(...apart, row("Beta", "Metal", { Route: "Contract", Through: "Gamma" }), row("Gamma", "Metal"))[4]).toBe("Unlinked");
    expect(line(...apart, row("Beta", "Metal", { Route: "Acquired", Through: "Alpha" }))[4]).toBe("Unlinked"); // no contract
  });

  it("two rows are at one site where they name the same, in one country or one that a row leaves open", () => {
    const at = (one: Row, other: Row) => line(row("Alpha", "Separation", { Site: "Lacq", ...one }), row("Beta", "Metal", { Site: "Lacq", ...other }))[4];
    expect(at({ Country: "France" }, { Country: "france" })).toBe("Co-located");
    expect(at({ Country: "France" }, {})).toBe("Co-located");
    expect(at({}, { Country: "France" })).toBe("Co-located");
    expect(at({ Country: "France" }, { Country: "Canada" })).toBe("Unlinked");
  });

  it("names the links that are not proven where the chain is broken", () => {
    expect(line(row("Alpha", "Separation"), row("Beta", "Metal", { Status: "Pilot" }))).toEqual(["Separation", "Metal", "", "", "Broken", "not proven: Metal"]);
    expect(line(row("Alpha", "Mining"), row("Beta", "Mining"))[5]).toBe("not proven: Separation and Metal");
  });
});

describe("HANDOFFS names a site that two companies share or plan to, where nothing is handed over yet", () => {
  const why = (...rows: Row[]) => handoffs(evidence(...rows), TEAM)[4]![5]; // Separation to Metal
  const planned = [row("Alpha", "Separation", { Site: "Lacq", Status: "Construction" }), row("Beta", "Metal", { Site: "LACQ", Status: "Announced" })];

  it("behind a link that is not proven", () => {
    expect(why(...planned)).toBe("not proven: Separation and Metal; both name Lacq: Alpha (Separation, Construction) and Beta (Metal, Announced)");
  });

  it("behind links proven elsewhere and not linked", () => {
    expect(why(row("Alpha", "Separation", { Site: "La Rochelle" }), row("Beta", "Metal"), ...planned)).toBe("no row names the other company; both name Lacq: Alpha (Separation, Construction) and Beta (Metal, Announced)");
  });

  it("by the row of each that has come furthest", () => {
    const first = row("Alpha", "Separation", { Site: "Lacq", Status: "Announced" });
    expect(why(first, ...planned)).toBe("not proven: Separation and Metal; both name Lacq: Alpha (Separation, Construction) and Beta (Metal, Announced)");
    expect(why(...planned, first)).toBe(why(first, ...planned));
  });

  it("never one company with itself, a blank site, a row that found nothing there, or a cancelled plan", () => {
    expect(why(row("Alpha", "Separation", { Site: "Lacq", Status: "Pilot" }), row("Alpha", "Metal", { Site: "Lacq", Status: "Pilot" }), row("Beta", "Alloy"))).toBe("not proven: Separation and Metal");
    expect(why(row("Alpha", "Separation", { Status: "Pilot" }), row("Beta", "Metal", { Status: "Pilot" }))).toBe("not proven: Separation and Metal");
    expect(why(planned[0]!, row("Beta", "Metal", { Site: "Lacq", Status: "Absent" }))).toBe("not proven: Separation and Metal");
    expect(why(...planned, row("Beta", "Metal", { Site: "Lacq", Status: "Cancelled" }))).toBe("not proven: Separation and Metal");
  });
});

describe("FILL says who else proves a link", () => {
  it("answers for the gaps only, customer first, and says where nobody proves one", () => {
    const table = evidence(row("Alpha", "Metal"), row("Beta", "Alloy", { Country: "Estonia", Site: "Narva" }), row("Beta", "Metal"));
    const lines = records(fill(table, [["Alpha"]]));
    expect(lines.map((line) => line.Link)).toEqual(["Customer", "Magnet", "Alloy", "Separation", "Concentration", "Mining"]);
    expect(lines[2]).toEqual({ Link: "Alloy", Who: "Beta", Proven: 0.85, Low: "", High: "", Country: "Estonia", Site: "Narva", Linked: "" });
    expect(lines[0]).toEqual({ Link: "Customer", Who: "", Proven: "", Low: "", High: "", Country: "", Site: "", Linked: "Nobody in the table proves it" });
  });

  it("says so when a company needs nobody", () => {
    expect(records(fill(evidence(...CHAIN.map((stage) => row("Alpha", stage))), [["Alpha"]])).map((line) => line.Linked)).toEqual(["Every link is proven"]);
  });

  it("of equal proof puts the larger tonnage first, then the name; a contract between the two shows", () => {
    const tonnes = (Company: string, Quantity: number) => row(Company, "Magnet", { Quantity, Unit: "t NdFeB magnet/yr", Basis: "Actual" });
    const table = evidence(row("Alpha", "Mining"), tonnes("Small", 10), tonnes("Large", 1000), row("Zeta", "Magnet"), row("Eta", "Magnet", { Route: "Contract", Through: "alpha" }), row("Eta", "Magnet"));
    const lines = records(fill(table, [["Alpha"]])).filter((line) => line.Link === "Magnet");
    expect(lines.map((line) => [line.Who, line.Low, line.Linked])).toEqual([
      ["Large", 1000, ""],
      ["Small", 10, ""],
      ["Eta", "", "Contracted"],
      ["Zeta", "", ""],
    ]);
  });

  it("names a company that cannot be read at the links on which it has a row, in place of 'Nobody'", () => {
    const table = evidence(row("Alpha", "Magnet"), row("Beta", "Alloy"), row("Beta", "Metal", { Status: "Operatng" }));
    const says = records(fill(table, [["Alpha"]])).map((line) => [line.Link, line.Who, line.Linked]);
    expect(says).toEqual([
      ["Customer", "", "Nobody in the table proves it"],
      ["Alloy", "", "Beta cannot be read (row 4): see CHECK"],
      ["Metal", "", "Beta cannot be read (row 4): see CHECK"],
      ...["Separation", "Concentration", "Mining"].map((link) => [link, "", "Nobody in the table proves it"]),
    ]);
    const unknown = evidence(row("Alpha", "Magnet"), row("Beta", "Alloi"));
    expect(records(fill(unknown, [["Alpha"]])).every((line) => line.Linked === "Beta cannot be read (row 3): see CHECK")).toBe(true); // it may speak of any link
  });

  it("leaves out a company that a pending deal of this very company names", () => {
    const buying = row("Alpha", "Metal", { Route: "Acquired", Deal: "Pending", Through: "beta" });
    const whoMetal = (...rows: Row[]) => records(fill(evidence(...rows), [["Alpha"]])).filter(({ Link }) => Link === "Metal").map(({ Who, Linked }) => [Who, Linked]);
    expect(whoMetal(buying, row("Beta", "Metal"), row("Gamma", "Metal"))).toEqual([["Gamma", ""]]);
    expect(whoMetal(buying, row("Beta", "Metal"))).toEqual([["", "Only Beta, which a pending deal names"]]);
    expect(whoMetal(row("Alpha", "Mining"), { ...buying, Company: "Gamma" }, row("Beta", "Metal"))).toEqual([["Beta", ""]]); // another's deal
    expect(records(fill(evidence(buying, row("Beta", "Metal")), [["Alpha"]])).find(({ Link }) => Link === "Alloy")!.Linked).toBe("Nobody in the table proves it"); // nor does Beta
    expect(records(ask.gaps(evidence(buying, row("Beta", "Metal"), row("Gamma", "Metal"))))[3]!["Who could fill it"]).toBe("Gamma (85%)");
  });

  it("says where one of the two owns the other, by a deal that has closed", () => {
    const stake = (Company: string, Through: string, more: Row = {}) => row(Company, "Mining", { Route: "Stake", Ownership: 0.49, Deal: "Closed", Through, ...more });
    const linked = (...rows: Row[]) => records(fill(evidence(...rows, row("Beta", "Metal")), [["Alpha"]])).find(({ Link }) => Link === "Metal")!.Linked;
    expect(linked(stake("Alpha", "Beta"))).toBe("owned by Alpha (49%)");
    expect(linked(stake("Beta", "Alpha", { Route: "Acquired", Ownership: null }), row("Alpha", "Alloy"))).toBe("owns Alpha");
    expect(linked(stake("Alpha", "Beta"), row("Alpha", "Separation", { Route: "MoU", Through: "Beta" }))).toBe("Announced, owned by Alpha (49%)");
    expect(records(ask.gaps(evidence(stake("Alpha", "Beta"), row("Beta", "Metal"))))[3]!["Who could fill it"]).toBe("Beta (85%, owned by Alpha (49%))");
    expect(linked(stake("Alpha", "Beta", { Ownership: null }))).toBe("owned by Alpha"); // of a stake of unknown size no share is said
    for (const order of [[0.3, 0.49], [0.49, 0.3]]) expect(linked(...order.map((Ownership) => stake("Alpha", "Beta", { Ownership })))).toBe("owned by Alpha (49%)"); // the largest
  });

  it("says nothing of a deal that was ended since, of money alone, or of owners that could not fill the link", () => {
    const stake = (Company: string, Through: string, more: Row = {}) => row(Company, "Mining", { Route: "Stake", Ownership: 0.49, Deal: "Closed", Through, Date: "2025-01-01", ...more });
    const linked = (...rows: Row[]) => records(fill(evidence(row("Alpha", "Alloy"), ...rows, row("Beta", "Metal")), [["Alpha"]])).find(({ Link }) => Link === "Metal")!.Linked;
    expect(linked(stake("Alpha", "Beta"), stake("Alpha", "Beta", { Deal: "Terminated", Date: "2026-01-01" }))).toBe("");
    for (const Route of ["Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake"]) expect(linked(stake("Alpha", "Beta", { Stage: "Capital", Route, Ownership: null }))).toBe("");
    expect(linked(stake("Gamma", "Delta"), stake("Gamma", "Beta"))).toBe("");
    expect(linked(stake("Alpha", "Beta"), stake("Gamma", "Beta", { Stage: "Metal", Ownership: 0.51 }))).toBe("owned by Alpha (49%), owned by Gamma (51%)");
  });

  it("says nothing of two others beside a third, nor of a company whose deal names itself", () => {
    const table = evidence(row("Alpha", "Mining"), row("Beta", "Metal"), row("Delta", "Metal"), row("Gamma", "Metal", { Route: "Acquired", Deal: "Closed", Through: "Gamma" }), row("Gamma", "Metal", { Route: "Acquired", Deal: "Closed", Through: "Beta" }));
    expect(records(fill(table, [["Alpha"]])).filter(({ Link }) => Link === "Metal").map(({ Who, Linked }) => [Who, Linked])).toEqual([
      ["Beta", "owned by Gamma"],
      ["Delta", ""],
      ["Gamma", "owns Beta"],
    ]);
  });

  it("says where two that could fill a link are one owner and its plant, which count once", () => {
    const table = evidence(row("Alpha", "Mining"), row("Beta", "Metal"), row("Gamma", "Metal", { Route: "Acquired", Deal: "Closed", Through: "Beta" }));
    expect(records(fill(table, [["Alpha"]])).filter(({ Link }) => Link === "Metal").map(({ Who, Linked }) => [Who, Linked])).toEqual([
      ["Beta", "owned by Gamma"],
      ["Gamma", "owns Beta"],
    ]);
    expect(records(ask.gaps(table))[3]!["Who could fill it"]).toBe("Beta (85%, owned by Gamma), Gamma (85%, owns Beta)");
  });
});

describe("GAPS names who could fill a link", () => {
  it("the first three by proof, then by name, and the number of the rest; one that cannot be read is named as such", () => {
    const table = evidence(row("Alpha", "Mining"), row("Delta", "Metal"), row("Beta", "Metal"), row("Gamma", "Metal", { Status: "Qualified" }), row("Eta", "Metal", { Ownership: 0.6 }), row("Zeta", "Metal"), row("Zeta", "Alloy", { Status: "?" }));
    const could = (companies: number) => records(ask.gaps(table.slice(0, companies + 1)))[3]!["Who could fill it"];
    expect(could(7)).toBe("Gamma (100%), Beta (85%), Delta (85%), 1 more; Zeta cannot be read (row 8): see CHECK"); // Eta 0.85 × 0.6 = 51 %
    expect(could(4)).toBe("Gamma (100%), Beta (85%), Delta (85%)");
  });
});

describe("SEQUENCE tells claims from proofs in time", () => {
  const lines = (rows: Row[], asOf?: string) => sequence(evidence(...rows), [["Alpha"]], asOf ?? null);

  it("a link claimed and never proven is an unproven claim; one proven the day it was claimed came first as proof", () => {
    const table = records(lines([row("Alpha", "Magnet", { Status: "Announced", Date: "2025-01-01" }), row("Alpha", "Metal", { Date: "2025-01-01" })]));
    expect(table[1]).toEqual({ Link: "Magnet", "First claimed": "2025-01-01", "First proven": "", "Months between": "", "Came first": "Claim, unproven" });
    expect(table[3]).toEqual({ Link: "Metal", "First claimed": "2025-01-01", "First proven": "2025-01-01", "Months between": 0, "Came first": "Proof" });
    expect(table[7]).toEqual({ Link: "Proven before or when claimed", "First claimed": "", "First proven": "", "Months between": 0.5, "Came first": "Magnet was claimed before Mining was proven" });
  });

  it("a chain built from the mine up leapfrogs nothing, and one without a dated claim has no share", () => {
    const built = CHAIN.map((stage, place) => row("Alpha", stage, { Date: 45000 + place }));
    expect(lines(built).at(-1)).toEqual(["Proven before or when claimed", "", "", 1, "No downstream link was claimed before the links upstream of it were proven"]);
    expect(lines([row("Alpha", "Metal")]).at(-1)![3]).toBe("");
    expect(lines([...built.slice(0, 6), row("Alpha", "Customer", { Date: 45004 })]).at(-1)![4]).toBe("Customer was claimed before Magnet was proven");
  });

  it("counts nothing after the as-of date, and dates the proof to the day on which the deal was shown to have closed", () => {
    const bought = [row("Alpha", "Metal", { Route: "Acquired", Deal: "Pending", Date: "2025-01-01" }), row("Alpha", "Metal", { Route: "Acquired", Deal: "Closed", Date: "2025-07-02" })];
    // 182 days ÷ (365.25 ÷ 12) = 5.98 months
    expect(lines(bought)[4]).toEqual(["Metal", "2025-01-01", "2025-07-02", 6, "Claim"]);
    expect(lines(bought, "2025-07-01")[4]).toEqual(["Metal", "2025-01-01", "", "", "Claim, unproven"]);
    expect(lines(bought, "2024-12-31")[4]).toEqual(["Metal", "", "", "", "Neither"]);
  });

  it("takes the first of several days, whatever the order of the rows; a day on which nothing was found is not a claim", () => {
    const metal = (Status: string, Date: string) => row("Alpha", "Metal", { Status, Date });
    const rows = [metal("Operating", "2025-06-01"), metal("Announced", "2024-01-01"), metal("Announced", "2024-09-01"), metal("Qualified", "2026-01-01"), metal("Absent", "2020-01-01")];
    expect(lines(rows)[4]).toEqual(["Metal", "2024-01-01", "2025-06-01", 17, "Claim"]); // 517 days ÷ 30.4375 = 16.99
  });

  it("what other companies said and proved is theirs", () => {
    const rows = [row("Beta", "Metal", { Status: "Announced", Date: "2020-01-01" }), row("Alpha", "Metal", { Status: "Announced", Date: "2024-01-01" }), row("Beta", "Metal", { Date: "2024-01-01" }), row("Alpha", "Mining", { Date: "2024-02-01" })];
    expect(lines(rows)[4]).toEqual(["Metal", "2024-01-01", "", "", "Claim, unproven"]);
  });

  it("a row dated on the as-of day counts, an undated proof dates nothing", () => {
    expect(lines([row("Alpha", "Metal", { Date: "2025-01-01" })], "2025-01-01")[4]).toEqual(["Metal", "2025-01-01", "2025-01-01", 0, "Proof"]);
    expect(lines([row("Alpha", "Metal"), row("Alpha", "Metal", { Status: "Announced", Date: "2025-01-01" })])[4]).toEqual(["Metal", "2025-01-01", "", "", "not known"]);
  });

  it("a product filter leaves out the claims of other products as it leaves out their proofs", () => {
    const table = evidence(row("Alpha", "Metal", { Status: "Announced", Product: "Dy", Date: "2024-01-01" }), row("Alpha", "Metal", { Product: "NdPr", Date: "2025-01-01" }));
    const metal = (product: string) => sequence(table, [["Alpha"]], null, modelOf(["Filter", "Product", product]))[4];
    expect(metal("NdPr")).toEqual(["Metal", "2025-01-01", "2025-01-01", 0, "Proof"]);
    expect(metal("Dy")).toEqual(["Metal", "2024-01-01", "", "", "Claim, unproven"]);
  });
});

describe("what is missing, in words (GAPS and LINK)", () => {
  const missing = (...rows: Row[]) => records(ask.gaps(evidence(...rows)))[3]!["What is missing"];
  const metal = (more: Row = {}) => row("Alpha", "Metal", { Date: "2026-01-01", ...more });

  it.each<[string, Row[]]>([
    ["No evidence row", [row("Alpha", "Mining")]],
    ["", [metal()]],
    ["Looked for, none found", [metal({ Status: "Absent" })]],
    ["Pilot only", [metal({ Status: "Pilot" })]],
    ["No source; Pilot only", [metal({ Status: "Pilot", Source: "" })]],
    ["Acquired deal not shown to have closed (Deal is blank)", [metal({ Route: "Acquired" })]],
    ["Built deal with ASM not closed", [metal({ Deal: "Pending", Through: "ASM" })]],
    ["Acquired deal with Serra Verde not closed; Studied only", [metal({ Status: "Studied" }), metal({ Route: "Acquired", Deal: "Pending", Through: "Serra Verde" })]],
    ["Acquired deal with Large not closed; Studied only", [metal({ Status: "Studied" }), metal({ Route: "Acquired", Deal: "Pending", Through: "Small", Ownership: 0.6 }), metal({ Route: "Acquired", Deal: "Pending", Through: "Large" })]],
    ["Acquired deal with Sourced not closed; Studied only", [metal({ Status: "Studied" }), metal({ Route: "Acquired", Deal: "Pending", Through: "Hearsay", Source: "" }), metal({ Route: "Acquired", Deal: "Pending", Through: "Sourced" })]],
    ["Stake in ASM of unknown size", [metal({ Route: "Stake", Deal: "Closed", Through: "ASM" })]],
    ["Stake of unknown size", [metal({ Route: "Stake", Deal: "Closed" })]],
    ["Minority stake: 12.3% control", [metal({ Ownership: 0.1234 })]],
    ["Bought from Chemours: a purchase gives 20% control", [metal({ Route: "Purchase", Through: "Chemours" })]],
    ["Bought: a purchase gives 20% control", [metal({ Route: "Purchase" })]],
    ["MoU gives no control", [metal({ Route: "MoU" })]],
    ["Operating, but stalled later; Stalled (Narva) 2026-02-01", [metal({ Site: "Narva" }), metal({ Status: "Stalled", Site: "Narva", Date: "2026-02-01" })]],
    ["No evidence row; Cancelled (ASM)", [metal({ Through: "ASM" }), metal({ Status: "Cancelled", Through: "ASM", Date: "" })]],
    ["No evidence row; Deal terminated 2026-02-01", [metal(), metal({ Deal: "Terminated", Date: "2026-02-01" })]],
    ["Low confidence: only on the word of analyst", [metal({ "Asserted by": "Analyst" })]],
    ["Pilot only; Low confidence: undated", [metal({ Status: "Pilot", Date: "" })]],
    ["Pilot only; Low confidence: only on the word of analyst and aggregator", [metal({ Status: "Pilot", "Asserted by": "Analyst" }), metal({ Status: "Pilot", "Asserted by": "Aggregator" })]],
  ])("%s", (words, rows) => expect(missing(...rows)).toBe(words));

  it("of several open deals that would prove the link, the one that would earn most, wherever it stands", () => {
    const deal = (Through: string, Ownership: number, more: Row = {}) => metal({ Route: "Acquired", Deal: "Pending", Through, Ownership, ...more });
    // Pilot proves 0.5; LCM would earn 0.85 × 0.55 = 0.4675, ASM 0.85 × 0.6 = 0.51; Neo would earn 0.5 × 1 and prove nothing
    const rows = [metal({ Status: "Pilot" }), deal("Neo", 1, { Status: "Pilot" }), deal("LCM", 0.55)];
    expect(missing(...rows)).toBe("Acquired deal with LCM not closed; Pilot only");
    for (const order of [[...rows, deal("ASM", 0.6)], [deal("ASM", 0.6), ...rows]]) expect(missing(...order)).toBe("Acquired deal with ASM not closed; Pilot only");
    expect(missing(...rows, deal("ASM", 0.55))).toBe("Acquired deal with LCM not closed; Pilot only"); // of equal ones the first
    const ofBeta = evidence(metal(), ...[...rows, deal("ASM", 0.6)].map((each) => ({ ...each, Company: "Beta" })));
    expect(records(ask.gaps(ofBeta, { company: "Beta" }))[3]!["What is missing"]).toBe("Acquired deal with ASM not closed; Pilot only");
  });

  it("a row of little output, one that has expired, and the word of an analyst where a filing speaks too", () => {
    expect(missing(metal({ Quantity: 5, Unit: "t NdFeB magnet/yr" }))).toBe("Counts as Pilot only, not Operating");
    const expired = evidence(metal({ Date: "2020-01-01" }));
    expect(records(ask.gaps(expired, { asOf: "2026-01-01" }))[3]!["What is missing"]).toMatch(/^Operating, but more than 1461 days ago/);
    const qualified = (more: Row) => metal({ Status: "Qualified", ...more });
    // 1 × 0.5 by the analyst; 0.1 by the filing, of a tenth
    expect(missing(qualified({ "Asserted by": "Analyst" }), qualified({ "Asserted by": "Filing", Ownership: 0.1, Source: "10-K" }))).toBe("Only on the word of analyst");
  });

  it("a contract that controls less than the threshold asks is a minority claim", () => {
    const table = evidence(metal({ Route: "Contract" }));
    expect(records(ask.gaps(table, { model: modelOf(["Threshold", "Control", 0.6]) }))[3]!["What is missing"]).toBe("Minority claim: 50% control");
  });

  it("an alternate or an enabler is not a link to ask about, and its answer says what it is", () => {
    const about = (link: string) => errorOf(() => ask.link(evidence(metal()), link, "State"))?.message;
    expect(about("recycling")).toBe("'recycling' is an alternate feed, not a link. It counts in Mining and Concentration.");
    expect(about("Talent")).toBe("'Talent' is an enabler: it is recorded, and never scored as a link.");
    expect(about("Magnets")).toBe("The link 'Magnets' is not in the chain. Did you mean 'Magnet'?");
  });

  it("LINK takes a measure by its letters alone, and refuses another word", () => {
    expect(["PRO-FORMA", "pro forma", "Pro Forma"].map((measure) => ask.link(evidence(metal({ Deal: "Pending" })), "Metal", measure))).toEqual([0.85, 0.85, 0.85]);
    expect(errorOf(() => ask.link(evidence(metal()), "Metal", "Prooven"))?.message).toBe("The measure 'Prooven' is not known. Did you mean 'Proven'?");
    expect(["Status", "Source", "Url"].map((measure) => ask.link(evidence(metal({ Link: "https://example.com/a" })), "Metal", measure))).toEqual(["Operating", "Report", "https://example.com/a"]);
    expect(["Status", "Source", "Url", "Confidence"].map((measure) => ask.link(evidence(metal()), "Alloy", measure))).toEqual(["", "", "", "None"]);
  });
});
