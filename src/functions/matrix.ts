import { readGrouping } from "../chain/evidence/groups.ts";
import { readBasis, scoreEvidence } from "../chain/score.ts";
import { matrixTable } from "../chain/tables/compare/matrix-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Heat-map table of companies (or countries, or sites) by links, with coverage; every value 0 to 1.
 * @customfunction MATRIX
 * @helpurl https://localhost:3000/help.html#matrix
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} [companies] The companies to compare, in this order; all of the table, A to Z, when left out.
 * @param {any} [basis] "Proven" (default), "Pro forma" (pending deals taken as closed) or "Claimed".
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @param {any} [by] "Company" (default), "Ranking" (companies in the order of the ranking), "Country" or "Site": what a row of the table is.
 * @returns {any[][]} A header row, then a row for each name: the links from mine to customer, and the coverage.
 * @example =INDEX(CHAIN.MATRIX(Evidence[#All]),2,9) → 0.158571
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} In the cells of a name with an unreadable row; the row and the cell's text are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function matrix(evidence: any[][], companies?: any[][], basis?: any, as_of?: any, model?: any[][], by?: any): any[][] {
  return answer(() => {
    const on = readBasis(scalar(basis, "basis"));
    const grouping = readGrouping(scalar(by, "by"));
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model) });
    return matrixTable(scores, range(companies), on, grouping);
  }, { shares: "all", model });
}
