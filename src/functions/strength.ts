import { strength as strengthOf } from "../chain/scores/scores.ts";
import { readBasis } from "../chain/score.ts";
import { answer } from "./boundary/answer.ts";
import { scalar } from "./boundary/argument.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * Strength of a company's chain, 0 to 1: a weighted geometric mean that punishes a missing link however good the rest is.
 * @customfunction STRENGTH
 * @helpurl https://localhost:3000/help.html#strength
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [basis] "Proven" (default), "Pro forma" (pending deals taken as closed) or "Claimed".
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The strength of each name, in the shape of the names.
 * @example =CHAIN.STRENGTH(Evidence[#All],"Alpha") → 0.042609
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function strength(evidence: any[][], company: any[][], basis?: any, as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const on = readBasis(scalar(basis, "basis"));
    return perName(evidence, company, as_of, model, (scores, group) => strengthOf(scores, group, on));
  }, { shares: "all", model });
}
