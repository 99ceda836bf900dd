import { scoreEvidence } from "../chain/score.ts";
import { fillTable } from "../chain/tables/company/links/fill-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * For each link that a company does not prove: who else in the table proves it, by proof and then by quantity as magnet. The other side of a pending deal is left out.
 * @customfunction FILL
 * @helpurl https://localhost:3000/help.html#fill
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then rows by link, customer first: Link, Who, Proven, Low and High (tonnes of magnet a year), Country, Site, Linked (a contract, who owns whom, or who cannot be read).
 * @example =INDEX(CHAIN.FILL(Evidence[#All],"Alpha"),2,8) → "Nobody in the table proves it"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function fill(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return fillTable(scores, scalar(company, "company"));
  }, { shares: "by header", model });
}
