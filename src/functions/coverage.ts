import { coverage as coverageOf } from "../chain/scores/scores.ts";
import { readBasis } from "../chain/score.ts";
import { answer } from "./boundary/answer.ts";
import { scalar } from "./boundary/argument.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * Share of the chain that a company proves, 0 to 1: the weighted mean over the links from mine to customer.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/help.html#coverage
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [basis] "Proven" (default), "Pro forma" (pending deals taken as closed) or "Claimed".
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The coverage of each name, in the shape of the names.
 * @example =CHAIN.COVERAGE(Evidence[#All],"Alpha") → 0.158571
 * @example =CHAIN.COVERAGE(Evidence[#All],"Alpha","Pro forma") → 0.28
 * @example =CHAIN.COVERAGE(Evidence[#All],"Alpha","Claimed") → 0.857143
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function coverage(evidence: any[][], company: any[][], basis?: any, as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const on = readBasis(scalar(basis, "basis"));
    return perName(evidence, company, as_of, model, (scores, group) => coverageOf(scores, group, on));
  }, { shares: "all", model });
}
