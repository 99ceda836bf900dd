import { scoreEvidence } from "../chain/score.ts";
import { teamTable } from "../chain/tables/compare/team-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Several companies as one chain: who carries each link, from the customer back to the mine, and the joint coverage, run and break.
 * @customfunction TEAM
 * @helpurl https://localhost:3000/help.html#team
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} companies The names of the team's companies.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each link: Link, State, Proven, Who, Through, Site, Country, Also proven by; the row Team has the joint run, coverage and break; last come the members that cannot be read.
 * @example =INDEX(CHAIN.TEAM(Evidence[#All],"Alpha"),5,4) → "Alpha"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} No member can be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function team(evidence: any[][], companies: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return teamTable(scores, range(companies));
  }, { shares: "by header", model });
}
