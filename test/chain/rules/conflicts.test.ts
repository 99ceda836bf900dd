import { describe, expect, it } from "vitest";
import { conflictReader } from "../../../src/chain/conflicts/conflicts.ts";
import { linkConflictReader } from "../../../src/chain/conflicts/link-conflicts.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { ask } from "../../functions/ask.ts";
import { evidence, type Cell, type Row } from "../evidence-table.ts";

/** Rows of Alpha's Metal, Operating unless they say otherwise. */
const metal = (...rows: Row[]): Cell[][] => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));

/** The open conflicts of Alpha's Metal in words: `Status 3 after 2`. */
function conflicts(rows: readonly Row[], asOf: unknown = null): string[] {
  const scores = scoreEvidence(metal(...rows), { asOf });
  const { stage } = scores.evidence;
  return conflictReader(scores)(0, stage[1]!).map(({ kinds, later, earlier }) => `${kinds.join(" and ")} ${later + 1} after ${earlier + 1}`);
}

const running: Row = { Date: "2024-01-01" };
const studied: Row = { Status: "Studied", Date: "2025-01-01" };

describe("conflicts by Deal (method, section 12)", () => {
  const closed: Row = { Route: "Acquired", Deal: "Closed", Date: "2024-01-01" };

  it.each(["Pending", "Terminated"])("a closed deal that a later row calls %s", (Deal) => {
    const through = Deal === "Terminated" ? { Through: "LCM" } : {}; // a termination of the same Through would have taken the row back
    expect(conflicts([closed, { Route: "Acquired", Deal, Date: "2024-06-01", ...through }])).toEqual(["Deal 3 after 2"]);
  });

  it("of one day, the row that takes back is the later one, wherever it stands", () => {
    expect(conflicts([{ ...closed, Deal: "Pending" }, closed])).toEqual(["Deal 2 after 3"]);
    expect(conflicts([closed, { ...closed, Deal: "Pending" }])).toEqual(["Deal 3 after 2"]);
  });

  it("only where the earlier row says Closed and the later takes that back, whatever else they disagree about", () => {
    const fall: Row = { ...closed, Status: "Studied", Date: "2025-01-01" };
    expect(conflicts([running, { ...fall, Deal: "Pending" }])).toEqual(["Status 3 after 2"]);
    expect(conflicts([closed, fall])).toEqual(["Status 3 after 2"]);
    expect(conflicts([{ ...closed, Deal: "Pending" }, { ...fall, Deal: "Closed" }])).toEqual(["Status 3 after 2"]);
  });

  it("a setback between the two rows excuses a fall of status, not a deal that is taken back, nor a link that is not found", () => {
    const idled: Row = { Status: "Idled", Date: "2024-03-01" };
    expect(conflicts([closed, idled, { ...closed, Deal: "Pending", Date: "2024-06-01" }])).toEqual(["Deal 4 after 2"]);
    expect(conflicts([running, idled, { Status: "Absent", Date: "2024-06-01" }])).toEqual(["Absent 4 after 2"]);
  });

  it("a setback says nothing of the deal, and a terminated deal nothing of the status or the quantity", () => {
    expect(conflicts([closed, { Status: "Idled", Route: "Acquired", Deal: "Pending", Date: "2024-06-01" }])).toEqual([]);
    const terminated = (row: Row): Row => ({ Deal: "Terminated", Through: "LCM", Date: "2024-06-01", ...row });
    expect(conflicts([closed, terminated({ Status: "Studied" })])).toEqual(["Deal 3 after 2"]);
    expect(conflicts([closed, terminated({ Status: "Absent" })])).toEqual(["Deal 3 after 2"]);
    const tonnes = (Quantity: number): Row => ({ Quantity, Unit: "t NdPr metal/yr" });
    expect(conflicts([{ ...running, ...tonnes(100) }, terminated(tonnes(900))])).toEqual([]);
  });

  it("rows after the as-of date say nothing yet", () => {
    expect(conflicts([closed, { Deal: "Terminated", Through: "LCM", Date: "2024-06-01" }], "2024-03-01")).toEqual([]);
    expect(conflicts([closed, { ...closed, Deal: "Pending", Date: "2024-06-01" }], "2024-03-01")).toEqual([]);
  });

  it("a deal that closes after it was pending is progress, and an undated row is in no order", () => {
    expect(conflicts([{ ...closed, Deal: "Pending" }, { ...closed, Date: "2024-06-01" }])).toEqual([]);
    expect(conflicts([{ ...closed, Date: null }, { ...closed, Deal: "Pending" }])).toEqual([]);
  });

  it("a termination that names a buyer says nothing of another's rows", () => {
    const terminated: Row = { Deal: "Terminated", Through: "LCM", Date: "2024-06-01", Buyer: "GM" };
    expect(conflicts([{ ...closed, Buyer: "Apple" }, terminated])).toEqual([]);
    expect(conflicts([{ ...closed, Buyer: "GM" }, terminated])).toEqual(["Deal 3 after 2"]);
    expect(conflicts([{ ...closed, Buyer: "Apple" }, { ...terminated, Buyer: null }])).toEqual(["Deal 3 after 2"]);
  });

  it("other rows contradict each other whoever buys", () => {
    expect(conflicts([{ ...closed, Buyer: "Apple" }, { ...closed, Deal: "Pending", Buyer: "GM" }])).toEqual(["Deal 3 after 2"]);
    expect(conflicts([{ ...running, Buyer: "Apple" }, studied])).toEqual(["Status 3 after 2"]);
  });
});

describe("conflicts by Status (method, section 12)", () => {
  it("a fall of two levels without a word; of one level is none", () => {
    expect(conflicts([running, studied])).toEqual(["Status 3 after 2"]); // Operating 6, Studied 2
    expect(conflicts([running, { ...studied, Status: "Construction" }])).toEqual(["Status 3 after 2"]); // 6 − 4
    expect(conflicts([running, { ...studied, Status: "Pilot" }])).toEqual([]); // 6 − 5
  });

  it("by their days, wherever they stand; listed by the later row, then the earlier", () => {
    expect(conflicts([studied, running])).toEqual(["Status 2 after 3"]);
    // in order of days: row 5, row 4, row 3, row 2
    expect(conflicts([{ ...studied, Date: "2025-02-01" }, studied, running, { ...running, Date: "2023-01-01" }])).toEqual([
      "Status 2 after 4", "Status 2 after 5", "Status 3 after 4", "Status 3 after 5",
    ]);
  });

  it("with every earlier row of its site, not the latest alone", () => {
    const narva = [{ ...running, Date: "2023-01-01" }, running, studied].map((row) => ({ ...row, Site: "Narva" }));
    expect(conflicts(narva)).toEqual(["Status 4 after 2", "Status 4 after 3"]);
  });

  it("a fall that a row cancelled later told is no conflict: what is cancelled no longer counts", () => {
    expect(conflicts([running, studied, { Status: "Cancelled", Date: "2025-06-01" }])).toEqual([]);
  });

  it("progress over time is no conflict, nor are two rows of one day", () => {
    expect(conflicts([{ ...studied, Date: "2023-01-01" }, running])).toEqual([]);
    expect(conflicts([running, { ...studied, Date: "2024-01-01" }])).toEqual([]);
  });

  it.each(["Idled", "Stalled"])("a row %s between the two is the word for it; one before or after is not", (Status) => {
    const setback = (Date: string): Row => ({ Status, Date });
    for (const day of ["2024-01-01", "2024-06-01", "2025-01-01"]) expect(conflicts([running, setback(day), studied])).toEqual([]); // on the day of either, too
    expect(conflicts([running, setback("2023-06-01"), studied])).toEqual(["Status 4 after 2"]);
    expect(conflicts([running, setback("2025-06-01"), studied])).toEqual(["Status 4 after 2"]);
  });

  it("a setback at another site is not a word for this one", () => {
    expect(conflicts([{ ...running, Site: "Narva" }, { Status: "Idled", Site: "Lacq", Date: "2024-06-01" }, { ...studied, Site: "Narva" }])).toEqual(["Status 4 after 2"]);
  });

  it.each<[string, Row]>([
    ["is Announced", { Status: "Announced" }],
    ["is of route MoU", { Route: "MoU" }],
    ["is of Basis Contract", { Basis: "Contract" }],
    ["is of Basis Target", { Basis: "Target" }],
    ["names a Buyer", { Buyer: "GM" }],
    ["has a Due", { Due: "2027" }],
  ])("a later row that %s speaks of something else", (_, row) => expect(conflicts([running, { ...studied, ...row }])).toEqual([]));

  it.each<[string, Row, Row]>([
    ["Site", { Site: "Narva" }, { Site: "Lacq" }],
    ["Through", { Through: "LCM" }, { Through: "ASM" }],
    ["Product", { Product: "NdPr" }, { Product: "Dy, Tb" }],
  ])("rows that differ in %s speak of two things; a blank agrees with all", (_, one, other) => {
    expect(conflicts([{ ...running, ...one }, { ...studied, ...other }])).toEqual([]);
    expect(conflicts([{ ...running, ...one }, studied])).toEqual(["Status 3 after 2"]);
    expect(conflicts([{ ...running, ...one }, { ...studied, ...one }])).toEqual(["Status 3 after 2"]);
  });

  it("a row without a source contradicts nothing", () => {
    expect(conflicts([running, { ...studied, Source: null }])).toEqual([]);
    expect(conflicts([{ ...running, Source: null }, studied])).toEqual([]);
  });
});

describe("conflicts by Absent (method, section 12)", () => {
  it("a row at Pilot or higher, and none found on that day or later", () => {
    expect(conflicts([{ Status: "Pilot", Date: "2024-01-01" }, { Status: "Absent", Date: "2024-01-01" }])).toEqual(["Absent 3 after 2"]);
    expect(conflicts([running, { Status: "Absent", Date: "2024-06-01" }])).toEqual(["Status and Absent 3 after 2"]);
    expect(conflicts([{ ...running, Status: "Construction" }, { Status: "Absent", Date: "2024-06-01" }])).toEqual(["Status 3 after 2"]); // 4 − 0, below Pilot
  });

  it("of one day, the row that finds none is the later one, wherever it stands", () => {
    expect(conflicts([{ Status: "Absent", Date: "2024-01-01" }, { Status: "Pilot", Date: "2024-01-01" }])).toEqual(["Absent 2 after 3"]);
    expect(conflicts([{ Status: "Absent", Date: "2024-01-01" }, { Status: "Construction", Date: "2024-01-01" }])).toEqual([]);
  });

  it("also where the row that finds none names a Buyer, or has a Due: that excuses a fall of status alone", () => {
    for (const aside of [{ Buyer: "GM" }, { Due: "2027" }]) {
      expect(conflicts([{ Status: "Pilot", Date: "2024-01-01" }, { Status: "Absent", Date: "2024-06-01", ...aside }])).toEqual(["Absent 3 after 2"]);
      expect(conflicts([{ Status: "Construction", Date: "2024-01-01" }, { Status: "Absent", Date: "2024-06-01", ...aside }])).toEqual([]);
    }
  });

  it("not found first and built later is no conflict", () => {
    expect(conflicts([{ Status: "Absent", Date: "2023-01-01" }, running])).toEqual([]);
  });
});

describe("conflicts by Quantity (method, section 12)", () => {
  const made = (Quantity: number, Date: string | null, row: Row = {}): Row => ({ Quantity, Unit: "t NdPr metal/yr", Basis: "Actual", Date, ...row });

  it("more than a tenth apart on one day", () => {
    expect(conflicts([made(100, "2024-01-01"), made(110, "2024-01-01")])).toEqual([]); // 110 = 1.1 × 100
    expect(conflicts([made(100, "2024-01-01"), made(111, "2024-01-01")])).toEqual(["Quantity 3 after 2"]);
    expect(conflicts([made(100, null), made(111, null)])).toEqual(["Quantity 3 after 2"]);
    expect(conflicts([made(100, null), made(111, "2024-01-01")])).toEqual([]);
  });

  it("more than three times the other within 365 days", () => {
    expect(conflicts([made(100, "2023-01-01"), made(300, "2024-01-01")])).toEqual([]);
    expect(conflicts([made(100, "2023-01-01"), made(301, "2024-01-01")])).toEqual(["Quantity 3 after 2"]); // 365 days
    expect(conflicts([made(100, "2023-01-01"), made(301, "2024-01-02")])).toEqual([]); // 366 days
    expect(conflicts([made(301, "2023-01-01"), made(100, "2024-01-01")])).toEqual(["Quantity 3 after 2"]);
  });

  it("as tonnes a year: 25 t a quarter is 100 t a year", () => {
    expect(conflicts([made(100, "2024-01-01"), made(25, "2024-01-01", { Unit: "t NdPr metal/qtr" })])).toEqual([]);
    expect(conflicts([made(100, "2024-01-01"), made(100, "2024-01-01", { Unit: "t NdPr metal/qtr" })])).toEqual(["Quantity 3 after 2"]);
  });

  it("only between output and output, or two of no Basis, of one product", () => {
    const other = (row: Row) => conflicts([made(100, "2024-01-01"), made(900, "2024-01-01", row)]);
    expect(other({ Basis: "Nameplate" })).toEqual([]);
    expect(other({ Basis: null })).toEqual([]);
    expect(other({ Unit: "t NdPr oxide/yr" })).toEqual([]);
    expect(conflicts([made(100, "2024-01-01", { Basis: null }), made(900, "2024-01-01", { Basis: null })])).toEqual(["Quantity 3 after 2"]);
    expect(conflicts([made(100, "2024-01-01", { Basis: "Nameplate" }), made(900, "2024-01-01", { Basis: "Nameplate" })])).toEqual([]);
    expect(conflicts([made(100, "2024-01-01"), made(0, "2024-01-01")])).toEqual([]); // 0 is blank
  });

  it("apart from what else the two disagree about", () => {
    const fallen = (Quantity: number, Date: string, row: Row = {}): Row => made(Quantity, Date, { Status: "Studied", ...row });
    expect(conflicts([made(100, "2024-01-01"), fallen(100, "2024-06-01")])).toEqual(["Status 3 after 2"]);
    expect(conflicts([made(100, "2024-01-01"), fallen(900, "2024-06-01")])).toEqual(["Status and Quantity 3 after 2"]);
    expect(conflicts([made(100, "2024-01-01"), fallen(900, "2024-06-01", { Unit: "t NdPr oxide/yr" })])).toEqual(["Status 3 after 2"]);
    expect(conflicts([made(100, "2024-01-01"), fallen(100, "2024-01-01")])).toEqual([]);
  });

  it("500 t and 40 t of NdPr oxide, told nine days apart, contradict each other", () => {
    const oxide = (Quantity: number, Date: string): Row => made(Quantity, Date, { Unit: "t NdPr oxide/yr" });
    expect(conflicts([oxide(500, "2025-10-31"), oxide(40, "2025-11-09")])).toEqual(["Quantity 3 after 2"]);
  });
});

describe("settled conflicts (method, section 12)", () => {
  const later = (row: Row): Row => ({ Status: "Pilot", Date: "2025-06-01", ...row });

  it.each(["Filing", "Government"])("a later row by %s settles it", (who) => {
    expect(conflicts([running, studied, later({ "Asserted by": who })])).toEqual([]);
  });

  it("a row by anyone else, of the same day, of another site or after the as-of date does not", () => {
    const open = ["Status 3 after 2"];
    expect(conflicts([running, studied, later({ "Asserted by": "Company" })])).toEqual(open);
    expect(conflicts([running, studied, later({ "Asserted by": "Filing", Date: "2025-01-01" })])).toEqual(open);
    expect(conflicts([{ ...running, Site: "Narva" }, studied, later({ "Asserted by": "Filing", Site: "Lacq" })])).toEqual(open);
    expect(conflicts([running, studied, later({ "Asserted by": "Filing" })], "2025-03-01")).toEqual(open);
    expect(conflicts([running, studied, later({ "Asserted by": "Filing", Source: null })])).toEqual(open);
    expect(conflicts([{ ...running, Through: "LCM" }, studied, later({ "Asserted by": "Filing", Through: "ASM" })])).toEqual(open);
  });

  it("a filing that tells of a setback settles it too", () => {
    const idled = (who: string): Row => ({ Status: "Idled", Date: "2025-06-01", "Asserted by": who });
    expect(conflicts([running, studied, idled("Filing")])).toEqual([]);
    expect(conflicts([running, studied, idled("Press")])).toEqual(["Status 3 after 2"]);
  });
});

describe("what a conflict does", () => {
  it("the score stays; confidence is Medium at most", () => {
    const rows: Row[] = [{ ...running, Source: "Annual report" }, { ...running, Source: "Slides" }];
    expect(ask.link(metal(...rows), "Metal", "Confidence")).toBe("High");
    const table = metal(...rows, studied);
    expect(ask.link(table, "Metal", "Confidence")).toBe("Medium");
    expect(ask.link(table, "Metal", "Proven")).toBe(0.85);
  });

  it("CHECK lists each open one once, under the later row, naming both", () => {
    const table = metal(running, studied);
    const lines = ask.check(table).filter((line) => /conflict/i.test(String(line[5])));
    expect(lines).toHaveLength(1);
    expect(lines[0]!.slice(0, 4)).toEqual([3, "Status", "Warning", "Alpha"]);
    expect(lines[0]![5]).toBe("Row 3 says Studied on 2025-01-01, and row 2 Operating on 2024-01-01: a conflict, which a later filing would settle. Look again, or add the setback that lies between.");
    const settled = metal(running, studied, { Status: "Pilot", Date: "2025-06-01", "Asserted by": "Filing" });
    expect(ask.check(settled).filter((line) => /conflict/i.test(String(line[5])))).toEqual([]);
  });

  it.each<[string, Row, Row, string]>([
    ["Deal", { Route: "Acquired", Deal: "Closed" }, { Route: "Acquired", Deal: "Pending" }, "Row 3 says Deal Pending on 2025-01-01, and row 2 Deal Closed on 2024-01-01: a conflict, which a later filing would settle. Look again, or say Terminated with its date if the deal fell through."],
    ["Quantity", { Quantity: 500, Unit: "t NdPr metal/yr" }, { Quantity: 40, Unit: "t NdPr metal/yr", Date: "2024-12-31" }, "Row 3 says 40 t NdPr metal/yr on 2024-12-31, and row 2 500 t NdPr metal/yr on 2024-01-01: a conflict, which a later filing would settle. Look again, or put the right Unit and Basis."],
    ["Status", {}, { Status: "Absent" }, "Row 3 says Absent on 2025-01-01, and row 2 Operating on 2024-01-01: a conflict, which a later filing would settle. Look again, or add the setback that lies between."],
    ["Deal", { Route: "Acquired", Deal: "Closed" }, { Route: "Acquired", Deal: "Pending", Status: "Studied" }, "Row 3 says Deal Pending on 2025-01-01, and row 2 Deal Closed on 2024-01-01; Row 3 says Studied on 2025-01-01, and row 2 Operating on 2024-01-01: a conflict, which a later filing would settle. Look again, or say Terminated with its date if the deal fell through."],
  ])("CHECK says what the two rows say by %s, and what would end it", (column, earlier, later, sentence) => {
    const found = ask.check(metal({ ...running, ...earlier }, { Date: "2025-01-01", ...later })).filter((line) => /conflict/.test(String(line[5])));
    expect(found.map((line) => [line[1], line[5]])).toEqual([[column, sentence]]);
  });

  it("CHECK names no day where the rows have none", () => {
    const tonnes = (Quantity: number): Row => ({ Quantity, Unit: "t NdPr metal/yr", Basis: "Actual", Date: null });
    const sentences = ask.check(metal(tonnes(100), tonnes(900))).map((line) => String(line[5]));
    expect(sentences.filter((sentence) => sentence.includes("conflict"))).toEqual([expect.stringMatching(/^Row 3 says 900 t NdPr metal\/yr, and row 2 100 t NdPr metal\/yr: a conflict/)]);
  });

  it("a link's conflicts are those of the stages that stand in for it too, by the later row", () => {
    const rows = ["Recycling", "Mining"].flatMap((Stage) => [{ ...running, Stage }, { ...studied, Stage }]); // rows 2 and 3, 4 and 5
    const mining = linkConflictReader(scoreEvidence(metal(...rows)))(0, 0);
    expect(mining.map(({ later, earlier }) => [later + 1, earlier + 1])).toEqual([[3, 2], [5, 4]]);
  });

  it("after a thousand nobody would read on: the rest of the stage is not looked through", () => {
    const rows = [running, studied].flatMap((row) => Array.from({ length: 100 }, () => row));
    expect(conflicts(rows)).toHaveLength(1000); // each of ten rows against a hundred
  });

  it("a stage of very many rows is looked through however many they are: at sites of their own, or all agreeing", () => {
    const many = (row: (place: number) => Row) => Array.from({ length: 20_000 }, (_, place): Row => ({ Date: 45_000 + (place % 900), ...row(place) }));
    expect(conflicts(many((place) => ({ Status: place % 2 ? "Studied" : "Operating", Site: `Site ${place}` })))).toEqual([]);
    expect(conflicts(many(() => ({ Status: "Operating" })))).toEqual([]);
  });
});
