import { scoreEvidence } from "../chain/score.ts";
import { nextTable } from "../chain/tables/compare/next-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";
import { withRowLinks } from "./boundary/row-links.ts";

/**
 * Where to look or ask next, by the share of coverage that is at stake: promises to check, links nobody looked at, deals to close, conflicts and lone sources.
 * @customfunction NEXT
 * @requiresParameterAddresses
 * @helpurl https://localhost:3000/help.html#next
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} [companies] The companies to ask about; all of the table when left out.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each company and link with something to do, the largest worth first: Company, Link, State, Do, Ask, Worth, Row (the header counts as row 1).
 * @example =INDEX(CHAIN.NEXT(Evidence[#All],"Alpha"),2,4) → "Ask the question"
 * @throws {#N/A} In the row of a name that has no evidence.
 * @throws {#VALUE!} In the row of a company with an unreadable row; it comes last.
 * @throws {#VALUE!} The table lacks Company, Stage or Status.
 */
export function next(evidence: any[][], companies?: any[][], as_of?: any, model?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return withRowLinks(nextTable(scores, range(companies)), scores, invocation);
  }, { shares: "by header", model });
}
