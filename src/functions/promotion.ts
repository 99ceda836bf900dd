import { promotionGap } from "../chain/scores/scores.ts";
import { answer } from "./boundary/answer.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * Promotion gap of a company, 0 to 1: claimed minus proven coverage, what is said but not shown.
 * @customfunction PROMOTION
 * @helpurl https://localhost:3000/help.html#promotion
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The gap of each name, in the shape of the names.
 * @example =CHAIN.PROMOTION(Evidence[#All],"Alpha") → 0.698571
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function promotion(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => perName(evidence, company, as_of, model, promotionGap), { shares: "all", model });
}
