import { scoreEvidence } from "../chain/score.ts";
import { linkTable, readMeasure } from "../chain/tables/company/links/link-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * One measure of a company's links, such as the state of Separation: companies down, links across.
 * @customfunction LINK
 * @helpurl https://localhost:3000/help.html#link
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any[][]} link A link of the chain, such as "Separation", or a range of links.
 * @param {any} [measure] "State" (default), "Proven", "Pro forma", "Claimed", "Confidence", or "Status", "Source" or "Url" of the best row.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} As many rows as companies, as many columns as links; with one link, the shape of the companies.
 * @example =CHAIN.LINK(Evidence[#All],"Alpha","Alloy") → "Pending"
 * @example =CHAIN.LINK(Evidence[#All],"Alpha","Metal","Proven") → 0.51
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} The link is not in the chain, or the measure is not known; the nearest word is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function link(evidence: any[][], company: any[][], link: any[][], measure?: any, as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const names = range(company);
    const links = range(link).flat();
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model), only: names.flat() });
    const chosen = readMeasure(scalar(measure, "measure"));
    const table = linkTable(scores, names.flat(), links, chosen);
    if (links.length > 1) return table;
    const answers = table.flat();
    return names.map((row) => answers.splice(0, row.length));
  }, { shares: "all", model });
}
