/** Warnings that only the whole table can show. Source of the rule: method, section 2, "Row errors". */
import { isBlank } from "../cells/cell.ts";
import { decimalOf } from "../cells/decimal.ts";
import { isoOf } from "../cells/excel-date.ts";
import { cellAt, NO_COMPANY, textAt, type Evidence } from "../evidence/evidence.ts";
import type { Column } from "../model/columns.ts";
import { ROUTES } from "../model/vocabulary.ts";
import type { Problem } from "./problem.ts";

/** A Date further after all others than this ages the whole table. */
const FAR = 366;

export function tableProblems(evidence: Evidence): Problem[] {
  return [...mixedShares(evidence), ...blankShares(evidence), ...farDates(evidence)];
}

const warning = (evidence: Evidence, row: number, column: Column, sentence: string): Problem => ({
  row: row + 1,
  column,
  kind: "Warning",
  company: textAt(evidence, row, "Company"),
  found: textAt(evidence, row, column),
  sentence,
});

const rowsOf = ({ company }: Evidence): number[] => [...company.keys()].filter((row) => company[row] !== NO_COMPANY);

/** A plain 1 among percentages is all of it, and 0.5 is half. A share with its % is plain to read, and no plain number. */
function mixedShares(evidence: Evidence): Problem[] {
  const plain = rowsOf(evidence).filter((row) => decimalOf(cellAt(evidence, row, "Ownership")) > 0);
  const percent = plain.find((row) => decimalOf(cellAt(evidence, row, "Ownership")) > 1);
  if (percent === undefined) return [];
  return plain
    .filter((row) => decimalOf(cellAt(evidence, row, "Ownership")) <= 1)
    .map((row) => {
      const share = textAt(evidence, row, "Ownership");
      const read = Math.round(evidence.ownership[row]! * 1e4) / 100;
      return warning(evidence, row, "Ownership", `The Ownership ${share} is read as ${read}%, and row ${percent + 1} gives a percentage, ${textAt(evidence, percent, "Ownership")}. If ${share}% is meant, write '${share}%'.`);
    });
}

/** An acquisition whose share is blank counts as all of it, beside others that give theirs. */
function blankShares(evidence: Evidence): Problem[] {
  const rows = rowsOf(evidence);
  if (!rows.some((row) => !Number.isNaN(evidence.ownership[row]!))) return [];
  const isWhole = (row: number) => ROUTES[evidence.route[row]!] === "Acquired" && evidence.stage[row] !== evidence.capitalStage && isBlank(cellAt(evidence, row, "Ownership"));
  return rows.filter(isWhole).map((row) => warning(evidence, row, "Ownership", "The Ownership of this acquisition is blank and counts as all of it, while other rows give a share. Add the share."));
}

/** The newest day, where it is more than a year after the next: without an as-of date it is today for everybody, and ages their evidence. */
function farDates(evidence: Evidence): Problem[] {
  const days = [...new Set(rowsOf(evidence).map((row) => evidence.date[row]!))].filter((day) => !Number.isNaN(day)).sort((a, b) => b - a);
  const [newest, next] = days;
  if (newest === undefined || next === undefined || newest - next <= FAR) return [];
  return rowsOf(evidence)
    .filter((row) => evidence.date[row] === newest)
    .map((row) => warning(evidence, row, "Date", `The Date ${isoOf(newest)} is more than ${FAR} days after every other: without an as-of date it makes all evidence look old. Mend it, or put a day to come into Due.`));
}
