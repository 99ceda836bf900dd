import { scoreEvidence } from "../chain/score.ts";
import { rankingTable } from "../chain/tables/compare/ranking-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";
import { isPreview } from "./boundary/preview.ts";

/**
 * League table of companies in headline order (proven coverage, then run, then pro forma coverage), each with the range its rank could take.
 * @customfunction RANK
 * @helpurl https://localhost:3000/help.html#rank
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} [companies] The companies to compare; all of the table when left out.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each company: Rank, Company, Proven, Pro forma, Claimed, Promotion gap, Strength, Run, Break, Best rank, Worst rank, Looked at (links), Could be (proven coverage if every link that nobody has looked at were 1), Without its strongest source (proven coverage), Tonnes (the bottleneck as magnet a year, low–high).
 * @example =INDEX(CHAIN.RANK(Evidence[#All]),2,2) → "Alpha"
 * @throws {#N/A} In the row of a name that has no evidence.
 * @throws {#VALUE!} In the row of a company with an unreadable row; it comes last.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function rank(evidence: any[][], companies?: any[][], as_of?: any, model?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return rankingTable(scores, range(companies), { drawn: !isPreview(invocation) });
  }, { shares: "by header", model });
}
