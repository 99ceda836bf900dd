import { scoreEvidence } from "../chain/score.ts";
import { fundingTable } from "../chain/tables/company/funding-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Money behind a company by currency and instrument, committed or only announced, and the share that is grants and tax credits. No currency is converted.
 * @customfunction FUNDING
 * @helpurl https://localhost:3000/help.html#funding
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row; for each currency a row for each instrument, a row All with the shares, and a row Cash that is never added to All, in millions; then the Capital rows that are not counted, with the reason.
 * @example =INDEX(CHAIN.FUNDING(Evidence[#All],"Alpha"),2,8) → "No Capital rows for Alpha: nobody has looked, which is not the same as no money."
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function funding(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const only = scalar(company, "company");
    return fundingTable(scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model), only: [only] }), only);
  });
}
