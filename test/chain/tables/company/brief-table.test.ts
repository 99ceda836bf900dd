import { describe, expect, it } from "vitest";
import { scoreEvidence } from "../../../../src/chain/score.ts";
import { BRIEF_HEADER, briefTable } from "../../../../src/chain/tables/company/brief-table.ts";
import { evidence, WORKED_EXAMPLE, type Row } from "../../evidence-table.ts";

const at = (header: (typeof BRIEF_HEADER)[number]): number => BRIEF_HEADER.indexOf(header);
const page = (table: Parameters<typeof scoreEvidence>[0], name = "Alpha") => briefTable(scoreEvidence(table), name);
const under = (table: ReturnType<typeof page>, heading: string, lines: number) => {
  const from = table.findIndex(([first]) => first === heading) + 1;
  return table.slice(from, from + lines);
};

describe("the brief: a company on a page", () => {
  it("shows the chain from the customer back to the mine: its state, its proof, what shows it, what is missing, the number of the source", () => {
    const [header, ...lines] = page(WORKED_EXAMPLE);
    expect(header).toEqual([...BRIEF_HEADER]);
    expect(lines.slice(0, 7).map((line) => [line[0], line[1], line[2], line[at("Source")]])).toEqual([
      ["Customer", "Claimed", 0, "[1]"],
      ["Magnet", "Claimed", 0, "[2]"],
      ["Alloy", "Pending", 0, "[3]"],
      ["Metal", "Proven", expect.closeTo(0.51, 12), "[4]"], // 0.85 × 0.6
      ["Separation", "Partial", 0.5, "[5]"],
      ["Concentration", "Silent", "", ""], // nobody has looked: blank, not 0
      ["Mining", "Partial", expect.closeTo(0.1, 12), "[7]"],
    ]);
    expect(lines[2]![at("What is missing")]).toBe("Acquired deal not closed");
  });

  it("gives the parts of each link that a chart stacks to what is claimed", () => {
    const lines = page(WORKED_EXAMPLE).slice(1, 8);
    for (const line of lines) expect(Number(line[at("Proven part")]) + Number(line[at("Pending part")]) + Number(line[at("Claimed only")])).toBeLessThanOrEqual(1 + 1e-12);
    expect(lines[2]!.slice(at("Chain"), at("Url"))).toEqual(["Alloy", 0, 0.85, expect.closeTo(0.15, 12)]); // pending 0.85, claimed 1
  });

  it("keeps its shape whatever there is to say, so that a live page and its formats never part", () => {
    const little = page(evidence({ Stage: "Metal", Status: "Operating" }));
    const much = page(evidence(...Array.from({ length: 30 }, (_, place) => ({ Stage: "Metal", Status: "Announced", Due: `20${30 + place}`, Site: `Site ${place}`, Date: "2026-01-01" }))));
    const headings = (table: typeof little) => table.flatMap(([first], place) => (["Ask next", "Promises", "Money", "Sources disagree", "Sources"].includes(String(first)) ? [[first, place]] : []));
    expect(headings(much)).toEqual(headings(little));
    expect([much.length, much.every((line) => line.length === BRIEF_HEADER.length)]).toEqual([little.length, true]);
    expect(under(much, "Promises", 4).at(-1)![at("What shows it, and who says so")]).toBe("30 Open"); // three of them told, and the line All
  });

  it("asks at most three questions, the one worth most first, and lists the sources with their addresses by number", () => {
    const table = page(evidence({ Stage: "Metal", Status: "Operating", Source: "Annual report", Link: "https://example.com/report", "Asserted by": "Filing", Date: "2025-06-01" }));
    const questions = under(table, "Ask next", 3);
    expect(questions.every((line) => String(line[at("What shows it, and who says so")]).endsWith("?"))).toBe(true);
    expect(under(table, "Sources", 7)[3]).toEqual(["[4]", "", "", "Annual report", "Filing · 2025-06-01", "", "", "", "", "", "https://example.com/report"]);
  });

  it("tells the promises that were not kept first, and counts all; money by instrument, a currency with one alone once", () => {
    const promise = (site: string, due: string) => ({ Stage: "Metal", Status: "Announced", Due: due, Site: site, Date: "2024-01-01" });
    const money = (Unit: string, Route: string, Quantity: number) => ({ Stage: "Capital", Status: "Announced", Route, Quantity, Unit, Date: "2025-01-01" });
    const table = page(evidence(promise("A", "2030"), promise("B", "2031"), promise("C", "2024-06"), promise("D", "2032"), { Stage: "Metal", Status: "Pilot", Site: "C", Date: "2026-01-01" }, money("USD m", "Loan", 80), money("EUR m", "Loan", 5), money("EUR m", "Grant", 7)));
    const words = at("What shows it, and who says so");
    expect(under(table, "Promises", 4).map((line) => [line[1], line[words]])).toEqual([["Overdue", "Operating · C"], ["Open", "Operating · A"], ["Open", "Operating · B"], ["", "1 Overdue, 3 Open"]]);
    expect(under(table, "Money", 4).map((line) => [line[0], line[1], line[words]])).toEqual([
      ["EUR", "Loan", "0 committed, 5 only announced"],
      ["EUR", "Grant", "0 committed, 7 only announced"],
      ["EUR", "All", "0 committed, 12 only announced"],
      ["USD", "Loan", "0 committed, 80 only announced"],
    ]);
    expect(under(table, "Sources disagree", 1)[0]![words]).toBe("Nowhere in this table");
  });

  describe("of a company with much to say", () => {
    const beta = (row: Row): Row => ({ Company: "Beta", Stage: "Metal", Status: "Announced", ...row });
    const money = (Route: string, Quantity: number | null): Row => beta({ Stage: "Capital", Route, Quantity, Unit: "USD m", Date: "2025-01-01" });
    const brief = () =>
      page(
        evidence(
          { Stage: "Alloy", Status: "Operating" }, // of Alpha
          beta({ Stage: "Magnet", Due: "2025", Date: "2023-01-01" }),
          beta({ Stage: "Magnet", Status: "Operating", Date: "2025-06-30", Source: "10-K", "Asserted by": "Filing", Link: "https://example.com/10k" }),
          beta({ Site: "Lacq", Due: "2023", Date: "2022-01-01" }),
          beta({ Site: "Lacq", Due: "2024", Date: "2023-06-01" }),
          beta({ Site: "Lacq", Status: "Operating", Date: "2025-03-31", Source: null }),
          ...["2023-01-01", "2023-02-01", "2023-03-01"].map((Date) => beta({ Stage: "Mining", Status: "Studied", Date })),
          beta({ Stage: "Mining", Status: "Operating", Date: "2022-12-01" }),
          money("Loan", 80), money("Equity", 5), money("Grant", 7.25), money("Cash", 3), money("Loan", null),
        ),
        "beta",
      );
    const words = at("What shows it, and who says so");
    const firstFive = (lines: readonly (readonly unknown[])[]) => lines.map((line) => line.slice(0, 5));

    it("heads each part with what stands in its columns, below the lines of the chart", () => {
      const table = brief();
      const heads = table.filter(([first]) => ["Ask next", "Promises", "Money", "Sources disagree", "Sources"].includes(String(first)));
      expect(firstFive(heads)).toEqual([
        ["Ask next", "State", "Worth", "Question", "What to do"],
        ["Promises", "Verdict", "Slip", "Promised", "Due"],
        ["Money", "Instrument", "", "Millions", "Note"],
        ["Sources disagree", "", "", "", ""],
        ["Sources", "", "", "Title", "Who says so, and when"],
      ]);
      expect(table.findIndex(([first]) => first === "Ask next")).toBe(1 + 7 + 11); // the header, seven links, eleven lines of chart
    });

    it("says what shows each link and who says so, and numbers no source where none is named", () => {
      const [, , magnet, alloy, metal] = brief();
      expect([magnet![words], magnet![at("Source")]]).toEqual(["Operating · 2025-06-30 · says: Filing", "[2]"]);
      expect([alloy![words], alloy![at("Source")]]).toEqual(["", ""]); // Alpha's row is not Beta's
      expect([metal![words], metal![at("Source")], metal![at("Claimed only")]]).toEqual(["Operating · Lacq · 2025-03-31", "", 1]);
      expect(under(brief(), "Sources", 7).map((line) => line[0])).toEqual(["", "[2]", "", "", "", "", "[7]"]);
    });

    it("tells of each promise when it was due, how often it moved and when it was met; the broken one first", () => {
      expect(firstFive(under(brief(), "Promises", 4))).toEqual([
        ["Metal", "Overdue", expect.any(Number), "Operating · Lacq", "first due 2023-12-31, last due 2024-12-31, moved 1 ×"], // the row that would meet it has no source
        ["Magnet", "Kept", 0, "Operating", "first due 2025-12-31, met 2025-06-30"],
        ["All", "", "", "1 Kept, 1 Overdue", ""],
        ["", "", "", "", ""],
      ]);
    });

    it("of more sums than it has lines gives all instruments of a currency, its cash, and what is not counted", () => {
      expect(firstFive(under(brief(), "Money", 4))).toEqual([
        ["USD", "All", "", "0 committed, 92.3 only announced", ""], // 80 + 5 + 7.25
        ["USD", "Cash", "", "0 committed, 3 only announced", "A balance, made of the money above: not in All."],
        ["", "Not counted", "", "1 not counted: no Quantity. Unknown is not zero: find the amount.", ""],
        ["", "", "", "", ""],
      ]);
    });

    it("counts what it has no line for", () => {
      const [first, last] = under(brief(), "Sources disagree", 2);
      expect([first![0], first![words]]).toEqual(["Mining", "Row 8 says Studied on 2023-01-01, and row 11 Operating on 2022-12-01"]);
      expect([last![0], last![words]]).toEqual(["", "and 2 more"]);
    });
  });
});
