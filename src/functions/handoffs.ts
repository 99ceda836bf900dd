import { scoreEvidence } from "../chain/score.ts";
import { handoffsTable } from "../chain/tables/compare/handoffs-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Who hands to whom between neighbouring links of a team: Internal, Co-located, Own transport, Contracted, Announced, Unlinked, or Broken.
 * @customfunction HANDOFFS
 * @helpurl https://localhost:3000/help.html#handoffs
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} companies The names of the team's companies.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each pair of neighbouring links, customer first: From link, To link, From, To, Hand-off, Why; last the members that cannot be read.
 * @example =INDEX(CHAIN.HANDOFFS(Evidence[#All],"Alpha"),2,5) → "Broken"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} No member can be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function handoffs(evidence: any[][], companies: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return handoffsTable(scores, range(companies));
  });
}
