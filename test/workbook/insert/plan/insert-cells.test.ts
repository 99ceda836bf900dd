import { expect, it } from "vitest";
import { scoreEvidence } from "../../../../src/chain/score.ts";
import { standInAt, standInsOf } from "../../../../src/chain/links/stand-in.ts";
import { insertTable, standInSpots } from "../../../../src/workbook/insert/plan/insert-cells.ts";
import type { Request } from "../../../../src/workbook/insert/insert-kinds.ts";
import { planInsert } from "../../../../src/workbook/insert/plan/plan-insert.ts";

const EVIDENCE = [
  ["Company", "Stage", "Status", "Source"],
  ["Alpha", "Recycling", "Operating", "10-K"],
  ["Alpha", "Mining", "Qualified", "10-K"],
  ["Beta", "Short-loop recycling", "Pilot", "10-K"],
];
const scores = scoreEvidence(EVIDENCE);
const [MINING, CONCENTRATION, ALLOY] = [0, 1, 4];

it("an alternate stands in for a link where its row is the best there, and not beside a better row of the link's own", () => {
  expect([MINING, CONCENTRATION, ALLOY].map((link) => standInAt(scores, link))).toEqual([undefined, "Recycling", undefined]);
  expect(standInAt(scores, 7 + ALLOY)).toBe("Short-loop recycling");
  expect(standInsOf(scores, [0, 1])).toEqual(["Recycling", "Short-loop recycling"]);
});

it("a stress table holds the grid of the figures that were typed, live or as values, and says which", () => {
  const planned = (mode: Request["mode"], ownDelays = false) => {
    const request: Request = { insert: "Stress table", ownDelays, mode, company: "Alpha", asOf: null, figures: [140, 2, 60, 24, 5], tables: { evidence: "Evidence", model: null } };
    return planInsert(request, insertTable(request, scores), { rows: 3, today: 45_000, partOf: () => "[#All]", standIns: [], notes: [], summary: "" }).cells.map(({ contents }) => contents);
  };
  const [title, , note, table] = planned("Values");
  expect([title, note]).toEqual([[["'Stress table: Alpha"]], [[expect.stringMatching(/^'From the figures cash 140, burn 2, capex 60, months 24, margin 5\. /)]]]);
  expect(table!.slice(0, 2)).toEqual([["'Delay (months) ↓ / Overrun →", "'0%", "'20%", "'35%", "'65%", "'100%"], [0, 32, 20, 11, -7, -28]]); // 140 − 24 × 2 − 60 × (1 + overrun); later months earn 5 − 2
  expect(planned("Live formulas")[3]).toEqual([["=CHAIN.STRESS(140,2,60,24,5)"]]);
  expect(planned("Live formulas", true)[3]).toEqual([['=CHAIN.STRESS(140,2,60,24,5,,,,Evidence[#All],"Alpha")']]);
});

it("a heat map of values marks the shares of an alternate with °; a live one, whose rows may move, marks none", () => {
  const marked = (mode: Request["mode"]) => {
    const request: Request = { insert: "Heat map", mode, company: "", asOf: null, tables: { evidence: "Evidence", model: null } };
    const table = insertTable(request, scores);
    const plan = planInsert(request, table, { rows: 3, today: 45_000, partOf: () => "[#All]", standIns: standInSpots(request, scores, table), notes: [], summary: "" });
    return plan.formats.filter(({ number }) => number?.includes("°")).map(({ row, column }) => [row, column]);
  };
  expect(marked("Values")).toEqual([[4, 2], [5, 5]]); // below title, summary, note and header: Alpha's Concentration, Beta's Alloy
  expect(marked("Live formulas")).toEqual([]);
});
