import { scoreEvidence } from "../chain/score.ts";
import { gapTable } from "../chain/tables/company/links/gap-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Gap table of a company, from the customer back to the mine: what is proven, what is missing, what to ask next and who else could fill it.
 * @customfunction GAPS
 * @helpurl https://localhost:3000/help.html#gaps
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each link: Link, State, Proven, Pro forma, Claimed, Best evidence, Confidence, What is missing, Ask next, Who could fill it, Source, Url.
 * @example =INDEX(CHAIN.GAPS(Evidence[#All],"Alpha"),5,2) → "Proven"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function gaps(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return gapTable(scores, scalar(company, "company"));
  }, { shares: "by header", model });
}
