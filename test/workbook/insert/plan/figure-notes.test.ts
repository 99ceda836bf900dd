import { expect, it } from "vitest";
import { scoreEvidence } from "../../../../src/chain/score.ts";
import type { Insert, Request } from "../../../../src/workbook/insert/insert-kinds.ts";
import { figureNotes } from "../../../../src/workbook/insert/plan/figure-notes.ts";
import { insertTable } from "../../../../src/workbook/insert/plan/insert-cells.ts";

const EVIDENCE = [
  ["Company", "Stage", "Status", "Source", "Site", "Date", "Route", "Deal", "Ownership"],
  ["Alpha", "Mining", "Operating", "10-K", "Mountain Pass", 45_000, "", "", ""],
  ["Alpha", "Metal", "Operating", "Release 7", "", "", "Stake", "Closed", 0.6],
  ["Beta", "Magnet", "Announced", "", "", "", "", "", ""],
];
const LINKS = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
const MODEL = [["Setting", "Item", "Value"], ...LINKS.map((link) => ["Link", link, link === "Mining" ? 2 : 1])];

/** The notes of an insert by the texts of their rows' first cells, and the columns' headers. */
function notesOf(insert: Insert, { mode = "Values", model = null, withNotes = true }: { mode?: Request["mode"]; model?: typeof MODEL | null; withNotes?: boolean } = {}): Record<string, string> {
  const scores = scoreEvidence(EVIDENCE, { model });
  const company = insert === "Gap table" || insert === "Scorecard" || insert === "Brief" || insert === "Promises" ? "Alpha" : "";
  const order: Request = { insert, mode, company, asOf: null, withNotes, tables: { evidence: "Evidence", model: null } };
  const table = insertTable(order, scores);
  const named = insert === "Ranking" ? 1 : 0;
  return Object.fromEntries(figureNotes(order, scores, table).map(({ row, column, text }) => [`${String(table[row]![named])}, ${String(table[0]![column])}`, text]));
}

const MINING = "Mining: Proven. Row 2 of the evidence: Operating · Mountain Pass · 2023-03-15. Operating 0.85 × control 1 = 0.85. Source: 10-K.";
const METAL = "Metal: Proven. Row 3 of the evidence: Operating, Stake. Operating 0.85 × control 0.6 = 0.51. Source: Release 7.";
const SILENT = "Nobody has looked at: Concentration, Separation, Alloy, Magnet, Customer.";
/** 0.85 + 0.51 = 1.36 over seven links of weight 1. */
const ALPHA = `Mining 0.85 + Metal 0.51 = 1.36; 1.36 ÷ 7 = 19.4%. ${SILENT}`;

it("each figure of a gap table or a brief has the row that it rests on, what that earned and who says so; a link at which nobody has looked has no figure", () => {
  expect(notesOf("Gap table")).toEqual({ "Mining, Proven": MINING, "Metal, Proven": METAL });
  expect(notesOf("Brief")).toEqual({ "Mining, Proven": MINING, "Metal, Proven": METAL });
});

it("coverage has the sum that it is", () => {
  expect(notesOf("Scorecard")).toEqual({ "Proven, Value": ALPHA, "Mining, Value": MINING, "Metal, Value": METAL });
  expect(notesOf("Ranking")).toEqual({ "Alpha, Proven": ALPHA, "Beta, Proven": "No link is proven in any part. Nobody has looked at: Mining, Concentration, Separation, Metal, Alloy, Customer." });
});

it("a weight of the Model table is part of the sum", () =>
  // 2 × 0.85 + 0.51 = 2.21 over weights of 2 + 6 × 1
  expect(notesOf("Chart", { model: MODEL })["Alpha, Proven"]).toBe(`Mining 2 × 0.85 + Metal 0.51 = 2.21; 2.21 ÷ 8 = 27.6%. ${SILENT}`));

it("a heat map has both, and a claim says why it proves nothing", () => {
  const notes = notesOf("Heat map");
  expect(Object.keys(notes)).toEqual(["Alpha, Mining", "Alpha, Metal", "Alpha, Coverage", "Beta, Magnet", "Beta, Coverage"]);
  expect(notes["Beta, Magnet"]).toBe("Magnet: Claimed. Row 4 of the evidence: Announced. Announced, but no source: counts only as a claim.");
});

it("nothing else has notes: live formulas, whose figures change, tables that give their own reasons, and inserts that were to have none", () =>
  expect([notesOf("Gap table", { mode: "Live formulas" }), notesOf("Promises"), notesOf("Gap table", { withNotes: false })]).toEqual([{}, {}, {}]));
