import { longestRun } from "../chain/scores/scores.ts";
import { answer } from "./boundary/answer.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * Length of a company's longest proven run: the largest number of neighbouring links that are all Proven.
 * @customfunction RUN
 * @helpurl https://localhost:3000/help.html#run
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The number of links for each name, in the shape of the names.
 * @example =CHAIN.RUN(Evidence[#All],"Alpha") → 1
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function run(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => perName(evidence, company, as_of, model, (scores, group) => longestRun(scores, group).length));
}
