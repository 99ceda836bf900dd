import { describe, expect, it } from "vitest";
import { ask } from "../../functions/ask.ts";
import { evidence, type Row } from "../evidence-table.ts";

const dated = (row: Row): Row => ({ Stage: "Metal", Status: "Operating", Date: "2026-01-01", ...row });
/** Without the header and the note on the columns. */
const problems = (table: unknown[][]) => (table.length === 2 && table[1]![2] === "Note" ? [["", "", "", "", "", "No problems found"]] : table.slice(1).filter((line) => line[2] !== "Note"));
const found = (row: Row, asOf?: unknown) => problems(ask.check(evidence(dated(row)), { asOf }));

describe("CHECK says what is wrong and what to do, in whole sentences", () => {
  it.each<[Row, string, string, string]>([
    [{ Stage: "Seperation" }, "Stage", "Error", "The Stage 'Seperation' is not known. Did you mean 'Separation'?"],
    [{ Stage: "" }, "Stage", "Error", "The Stage is blank. Use one of: Mining, Concentration, Separation, Metal, Alloy, Magnet, Customer, Recycling, Short-loop recycling, Capital, Talent."],
    [{ Status: "" }, "Status", "Error", "The Status is blank. Use one of: Absent, Announced, Studied, Funded, Construction, Pilot, Operating, Qualified, Idled, Stalled, Cancelled."],
    [{ Route: "Bought" }, "Route", "Error", "The Route 'Bought' is not known. Use one of: Built, Acquired, Joint venture, Stake, Contract, Purchase, MoU."],
    [{ Stage: "Capital", Route: "Lone" }, "Route", "Error", "The Route (on a Capital row, the instrument) 'Lone' is not known. Use one of: Cash, Equity, Loan, Grant, Tax credit, Offtake, Other."],
    [{ Deal: "Done" }, "Deal", "Error", "The Deal 'Done' is not known. Use one of: Closed, Pending, Terminated."],
    [{ Basis: "Plated" }, "Basis", "Error", "The Basis 'Plated' is not known. Use one of: Actual, Nameplate, Target, Contract."],
    [{ Ownership: "half" }, "Ownership", "Error", "The Ownership 'half' is not above 0 and at most 100. Give a fraction such as 0.51 or a percentage such as 51%."],
    [{ Quantity: "800 t" }, "Quantity", "Error", "The Quantity '800 t' is not a number. Put the number here and its unit in Unit."],
    [{ Date: "early 2026" }, "Date", "Error", "The Date 'early 2026' is not a day from 1950 on. Give a date cell, the text 2026-07-05, or a period such as 2026, 2026-10, Q4 2026 or H2 2026."],
    [{ Date: "" }, "Date", "Warning", "The row is undated: it counts on every as-of date. Add the date of the source."],
    [{ Source: "" }, "Source", "Warning", "The row names no source: it counts only as a claim. Fill Source or Link."],
    [{ Link: "www.example.com" }, "Link", "Warning", "'www.example.com' is not an http or https address: it cannot be opened. Paste the whole address."],
    [{ "Asserted by": "Analist" }, "Asserted by", "Warning", "'Analist' is not a known asserter. Did you mean 'Analyst'?"],
    [{ Route: "joint  VENTURE" }, "Deal", "Warning", "joint VENTURE without a Deal counts as pending. Say Closed once a source shows the closing, else Pending."],
    [{ Route: "Stake", Deal: "Pending" }, "Ownership", "Warning", "A Stake without Ownership gives no control. Add the share that they own."],
  ])("%j", (row, column, kind, sentence) => {
    const text = row[column as keyof Row] ?? "";
    expect(found(row)).toEqual([[2, column, kind, "Alpha", typeof text === "string" ? text.replace(/\s+/g, " ") : text, sentence]]);
  });

  it.each<[Row, string | undefined, string | undefined]>([
    [{ Date: "2026-01-02" }, "2026-01-01", "The row is dated 2026-01-02, after the as-of date 2026-01-01: it is not counted."],
    [{ Date: "2026-01-02" }, "2026-01-02", undefined],
    [{ Date: "2024-01-01" }, "2025-12-31", undefined], // 730 days: not older than the limit
    [{ Date: "2024-01-01" }, "2026-01-01", "The source is older than 730 days before 2026-01-01. Look for a newer one."],
    [{ Date: "1990-01-01" }, undefined, undefined], // the newest date of the table is its own
  ])("a row with %j, as of %s: %s", (row, asOf, sentence) => {
    expect(found(row, asOf).map((line) => line[5])).toEqual([sentence ?? "No problems found"]);
  });

  it.each<Row>([{ Link: "https://example.com", Source: "" }, { "Asserted by": "FILING" }, { Route: "Acquired", Deal: "Closed" }, { Route: "Contract" }, { Stage: "Capital", Route: "Equity" }])(
    "finds nothing to mend in a row with %j",
    (row) => expect(found(row)).toEqual([["", "", "", "", "", "No problems found"]]),
  );

  it("does not ask for the Deal of a Route that cannot be read", () => {
    expect(found({ Route: "Aquired" }).map((line) => line[1])).toEqual(["Route"]);
  });

  it("warns of an own header that the Model table maps and the table lacks, for its blanks would score as wholly owned", () => {
    const table = [["Company", "Stage", "Status", "Stake held", "Source", "Date"], ["Alpha", "Metal", "Operating", 0.4, "Report", "2026-01-01"]];
    const check = (header: string) => problems(ask.check(table, { model: [["Column", header, "Ownership"]] }));
    expect(check("Stake hold")).toEqual([[1, "Ownership", "Warning", "", "stakehold", "The Model table says that the header 'stakehold' holds Ownership, and no header reads so: every Ownership is blank. Mend the Column row."]]);
    expect(check("stake HELD")).toEqual([["", "", "", "", "", "No problems found"]]);
  });

  it("warns of a filter by a product that no row names, for then nothing is counted", () => {
    const check = (filter: string, product: string) => problems(ask.check(evidence(dated({ Product: product })), { model: [["Setting", "Item", "Value"], ["Filter", "Product", filter]] }));
    expect(check("dyy", "NdPr; Dy")).toEqual([[1, "Product", "Warning", "", "dyy", "The Model table's Filter counts only rows whose Product names 'dyy', and none does: nothing is counted. Did you mean 'Dy'?"]]);
    expect(check("Dy", "")[0]!.at(-1)).toBe("The Model table's Filter counts only rows whose Product names 'Dy', and none does: nothing is counted. Fill Product, or take the Filter row away.");
    expect(check("dy", "NdPr; Dy")).toEqual([["", "", "", "", "", "No problems found"]]);
  });

  it("lists ten thousand problems and counts the rest, so that the answer can be carried", () => {
    const rows = Array.from({ length: 10_002 }, (_, index) => ["Alpha", "Metal", "Nonsense", "Report", 45000 + index]);
    const lines = ask.check([["Company", "Stage", "Status", "Source", "Date"], ...rows], { model: [["Threshold", "Stale days", 99_999]] });
    expect(lines).toHaveLength(10_002); // the header, ten thousand, and the count
    expect(lines.at(-1)).toEqual(["", "", "", "", "", "3 more problems: mend these first"]);
  });

  it("shows at most 255 characters of a company and of what was found", () => {
    const long = "x".repeat(300);
    expect(found({ Company: long, Quantity: long })[0]!.slice(3, 5)).toEqual(["x".repeat(255), "x".repeat(255)]);
  });
});
