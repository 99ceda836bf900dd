import { scoreEvidence } from "../chain/score.ts";
import { briefTable } from "../chain/tables/company/brief-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * A company on a page: its chain with what shows each link and who says so, what is missing, what to ask, its promises, its money, what its sources disagree about, and the sources by number.
 * @customfunction BRIEF
 * @helpurl https://localhost:3000/help.html#brief
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a page of always the same lines: the links from the customer back to the mine, free lines for a chart, Ask next, Promises, Money, Sources disagree, Sources. After the page's six columns stand the parts of each link for the chart, and the addresses.
 * @example =INDEX(CHAIN.BRIEF(Evidence[#All],"Alpha"),5,2) → "Proven"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function brief(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => briefTable(scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) }), scalar(company, "company")));
}
