import { scoreEvidence } from "../chain/score.ts";
import { evidenceTrail } from "../chain/tables/company/evidence-trail.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";
import { withRowLinks } from "./boundary/row-links.ts";

/**
 * Evidence trail of a company: every row behind its score, what the row earned, and why.
 * @customfunction WHY
 * @requiresParameterAddresses
 * @helpurl https://localhost:3000/help.html#why
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [link] Only this link, such as "Magnet"; all links and the enablers when left out.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then the rows behind each link, customer first and the best row first: the fact itself, then what it earned and why; Row counts the header row as 1.
 * @example =INDEX(CHAIN.WHY(Evidence[#All],"Alpha","Metal"),2,18) → 0.51
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} The link is not in the chain; the nearest is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function why(evidence: any[][], company: any[][], link?: any, as_of?: any, model?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(() => {
    const only = scalar(company, "company");
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model), only: [only] });
    return withRowLinks(evidenceTrail(scores, only, scalar(link, "link")), scores, invocation);
  }, { shares: "by header", model });
}
