import { describe, expect, it } from "vitest";
import "../../excel-runtime.ts";
import { COLUMNS } from "../../../src/chain/model/columns.ts";
import { INSTRUMENTS, QUANTITY_BASES, ROUTES } from "../../../src/chain/model/vocabulary.ts";
import { readModel } from "../../../src/chain/model/model-table.ts";
import { RANKING_HEADER } from "../../../src/chain/tables/compare/ranking-table.ts";
import { cellAddress } from "../../../src/workbook/insert/check-target.ts";
import { planDashboard, planEvidence, planModel } from "../../../src/workbook/starter/plan-starter.ts";
import { evidence, type Row } from "../../chain/evidence-table.ts";
import { ask } from "../../functions/ask.ts";

const { dropDowns } = planEvidence(null);
const offered = (name: string): readonly string[] => dropDowns.find(({ column }) => COLUMNS[column] === name)!.source.split(",");
const errorsOf = (row: Row) => ask.check(evidence(row)).slice(1).filter(([, , kind]) => kind === "Error");

describe("the drop-downs of the starter evidence", () => {
  it("offer in Route the routes, and the instruments of Capital rows; in Basis the bases alone", () => {
    expect(offered("Route")).toEqual([...ROUTES, ...INSTRUMENTS]);
    expect(offered("Basis")).toEqual(QUANTITY_BASES);
  });

  it.each(["Stage", "Status", "Route", "Deal", "Basis", "Asserted by"])("offer no word in %s that the method cannot read there", (column) => {
    const instruments: readonly string[] = INSTRUMENTS;
    for (const word of offered(column)) {
      const Stage = instruments.includes(word) ? "Capital" : "Metal";
      expect(errorsOf({ Stage, Status: "Operating", [column]: word })).toEqual([]);
    }
  });
});

describe("the Model", () => {
  it("holds the investor's own rows below the method's, as texts, within its table", () => {
    const { cells, tables } = planModel([["Column", "=Firm", "Company", "theirs"]]);
    const { contents, ...box } = cells[0]!;
    expect(contents.at(-1)).toEqual(["'Column", "'=Firm", "'Company", "'theirs"]); // the apostrophe is Excel's mark of a text
    expect(tables[0]).toMatchObject(box);
    const read = contents.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)));
    expect(readModel(read).columns).toEqual(new Map([["firm", "Company"]]));
  });
});

describe("the Dashboard", () => {
  it("leaves each answer the room that it spills over, and a free column before the next", () => {
    const plan = planDashboard({ evidence: "Facts", model: null }, "Alpha");
    const begin = (name: string) => plan.cells.find(({ contents }) => String(contents[0]![0]).startsWith(`=CHAIN.${name}(`))!;
    const chart = plan.cells.find(({ contents }) => contents.length > 1)!;
    const [ranking, heatMap, names] = [begin("RANK"), begin("MATRIX"), begin("COMPANIES")];
    expect(new Set([ranking, heatMap, chart, names].map(({ row }) => row)).size).toBe(1);
    expect(heatMap.column).toBe(ranking.column + RANKING_HEADER.length + 1);
    expect(chart.column).toBe(heatMap.column + 2 + 7 + 1); // the company, seven links, coverage
    expect(names.column).toBe(chart.column + chart.width + 1);
  });

  it("offers the names of the list below their heading", () => {
    const plan = planDashboard({ evidence: "Facts", model: null }, "Alpha");
    const names = plan.cells.find(({ contents }) => String(contents[0]![0]).startsWith("=CHAIN.COMPANIES("))!;
    const letters = cellAddress(0, names.column).slice(0, -1);
    expect(plan.dropDowns[0]!.source).toBe(`=$${letters}$${names.row + 1}:$${letters}$${names.row + 500}`); // 500 names
  });

  const names = (model: string | null) => planDashboard({ evidence: "Facts", model }, "Alpha").cells.flatMap(({ contents }) => contents.flat()).find((content) => String(content).includes("COMPANIES"));

  it("lists the names by the model, which may map the investor's own headers", () => {
    expect(names("Model")).toBe("=CHAIN.COMPANIES(Facts[#All],Model[#All])");
    expect(names(null)).toBe("=CHAIN.COMPANIES(Facts[#All])");
  });
});
