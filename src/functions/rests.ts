import { scoreEvidence } from "../chain/score.ts";
import { restsTable } from "../chain/tables/compare/rests-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * The sources that a score rests on, and what is left without each; for several companies, each one's weakest point.
 * @customfunction RESTS
 * @helpurl https://localhost:3000/help.html#rests
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} [company] A company's name for all of its sources; several names, or none for all companies, for the weakest point of each.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row; then, of one company, a row for each source that its proven coverage would miss: Source, Asserted by, Rows, Links it alone proves, Coverage without it, Fall, Rank without it, Url. Of several, a row for each company: Company, Proven, Source, Asserted by, Coverage without it, Fall, Rank without it, Url.
 * @example =INDEX(CHAIN.RESTS(Evidence[#All],"Alpha"),2,6) → 0.158571
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested. Among several names, in its row.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named. Among several, in its row.
 * @throws {#VALUE!} The table lacks Company, Stage or Status.
 */
export function rests(evidence: any[][], company?: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return restsTable(scores, range(company));
  }, { shares: "by header", model });
}
