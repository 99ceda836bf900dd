import { scoreEvidence } from "../chain/score.ts";
import { promisesTable } from "../chain/tables/company/promises-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Ledger of a company's promises: what was promised for when, how often it moved, and whether it was kept.
 * @customfunction PROMISES
 * @helpurl https://localhost:3000/help.html#promises
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each promise: Link, Site, Promised, First said, First due, Moved, Last due, Met on, Slip (months), Verdict, Source, Url; last a row All with the verdicts counted and the median slip.
 * @example =INDEX(CHAIN.PROMISES(Evidence[#All],"Alpha"),2,10) → "No row with a Due: no promise is recorded"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status.
 */
export function promises(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const only = scalar(company, "company");
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model), only: [only] });
    return promisesTable(scores, only);
  }, { shares: "by header", model });
}
