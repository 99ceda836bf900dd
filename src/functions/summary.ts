import { readAsOf } from "../chain/cells/excel-date.ts";
import { summaryReader } from "../chain/tables/compare/summary-line.ts";
import { answer } from "./boundary/answer.ts";
import { scalar } from "./boundary/argument.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * A company in one line: proven, pro forma and claimed coverage, its rank with the range it could take, the links looked at, and the day.
 * @customfunction SUMMARY
 * @helpurl https://localhost:3000/help.html#summary
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The line of each name, in the shape of the names. Ranks are among all companies of the table that can be read.
 * @example =CHAIN.SUMMARY(Evidence[#All],"Alpha") → "16% proven · 28% if pending deals close · 86% claimed · rank 1 · looked at 6 of 7 · evidence to 1 February 2026"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function summary(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    let lineOf: ReturnType<typeof summaryReader> | undefined;
    return perName(evidence, company, as_of, model, (scores, one) => (lineOf ??= summaryReader(scores, readAsOf(scalar(as_of, "as_of"))))(one), true);
  });
}
