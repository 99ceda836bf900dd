/** The checklist as an Excel workbook: a sheet for each topic, and one that sums them up. */
import ExcelJS from "exceljs";
import path from "node:path";
import { TOPICS, type Topic } from "./topics.ts";

export const CHECKLIST = path.resolve("assets/checklist.xlsx");

/** How a workbook's file is believed to hold an add-in's function of the namespace CHAIN. */
const stored = (formula: string): string => formula.slice(1).replaceAll("CHAIN.", "_xldudf_CHAIN_");

const [RIGHT, WRONG] = ["Right", "Wrong"];
const HEADER = ["Formula", "Answer", "Expected", "Verdict", "Why this is expected"];
const FIRST = 5; // the row of the first question
const TABLES = 7; // the column at which a topic's tables begin, right of the questions
const GREEN: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFC6EFCE" } };
const RED: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } };

const HOW = [
  "Open this workbook where Chain of Proof is loaded. Every verdict must be Right; the sum is in B3.",
  "If all answers are #BUSY!, wait some seconds. If answers stay as they were, press Ctrl+Alt+F9, which calculates everything anew.",
  'If they are #NAME? although =CHAIN.MODEL() works in an empty cell: Replace (Ctrl+H) "_xldudf_CHAIN_" by "CHAIN.", Within: Workbook, Look in: Formulas.',
  "Or type a formula from column A yourself: its text stands beside each answer.",
];

export function checklist(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1)); // the same file for the same content
  workbook.calcProperties.fullCalcOnLoad = true;
  addSummary(workbook.addWorksheet("Checklist"));
  for (const topic of TOPICS) addTopic(workbook.addWorksheet(topic.sheet), topic);
  return workbook;
}

function addSummary(sheet: ExcelJS.Worksheet): void {
  sheet.getColumn(1).width = 32;
  sheet.getColumn(2).width = 24;
  sheet.getCell("A1").value = "Chain of Proof: does it answer right in this Excel?";
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.getCell("A3").value = "All of them";
  sheet.getRow(5).values = ["Topic", "Right", "Asked", "What it tries"];
  sheet.getRow(5).font = { bold: true };
  TOPICS.forEach(({ sheet: name, about, questions }, place) => {
    const verdicts = `'${name}'!D${FIRST}:D${FIRST + questions.length - 1}`;
    sheet.getRow(6 + place).values = [name, { formula: `COUNTIF(${verdicts},"${RIGHT}")` }, questions.length, about];
  });
  const last = 5 + TOPICS.length;
  sheet.getCell("B3").value = { formula: `IF(SUM(B6:B${last})=SUM(C6:C${last}),"${RIGHT}",SUM(C6:C${last})-SUM(B6:B${last})&" ${WRONG.toLowerCase()}")` };
  colour(sheet, "B3");
  HOW.forEach((sentence, place) => (sheet.getCell(last + 2 + place, 1).value = sentence));
}

function addTopic(sheet: ExcelJS.Worksheet, { about, tables, questions }: Topic): void {
  [70, 22, 22, 10, 60].forEach((width, place) => (sheet.getColumn(place + 1).width = width));
  sheet.getCell("A1").value = about;
  sheet.getCell("A1").font = { bold: true };
  sheet.getRow(FIRST - 1).values = HEADER;
  sheet.getRow(FIRST - 1).font = { bold: true };
  questions.forEach(({ formula, expected, because }, place) => {
    const at = FIRST + place;
    const same = `IF(ISNUMBER(C${at}),ABS(B${at}-C${at})<0.000005,EXACT(B${at},C${at}))`;
    sheet.getRow(at).values = [formula, { formula: stored(formula) }, expected, { formula: `IFERROR(IF(${same},"${RIGHT}","${WRONG}"),"${WRONG}")` }, because];
  });
  colour(sheet, `D${FIRST}:D${FIRST + questions.length - 1}`);
  let row = FIRST - 1;
  for (const [name, cells] of Object.entries(tables)) {
    const [header, ...rows] = cells as (string | number | null)[][];
    sheet.addTable({ name, ref: sheet.getCell(row, TABLES).address, headerRow: true, columns: header!.map((column) => ({ name: String(column) })), rows });
    row += cells.length + 2;
  }
}

function colour(sheet: ExcelJS.Worksheet, ref: string): void {
  const [first] = ref.split(":");
  sheet.addConditionalFormatting({
    ref,
    rules: [
      { type: "expression", priority: 1, formulae: [`${first}="${RIGHT}"`], style: { fill: GREEN } },
      { type: "expression", priority: 2, formulae: [`${first}<>"${RIGHT}"`], style: { fill: RED } },
    ],
  });
}

export async function readChecklist(file = CHECKLIST): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** Every filled cell by its address: a value, or a formula. */
export function cellsOf(workbook: ExcelJS.Workbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => cell.value !== "" && cells.set(`${sheet.name}!${cell.address}`, cell.formula ? `=${cell.formula}` : cell.value))),
  );
  return cells;
}
