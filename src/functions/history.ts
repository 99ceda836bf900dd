import { readEvidence } from "../chain/evidence/evidence.ts";
import { readModel } from "../chain/model/model-table.ts";
import { readBasis } from "../chain/score.ts";
import { historyTable } from "../chain/tables/company/history-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Coverage of a company at each of several dates.
 * @customfunction HISTORY
 * @helpurl https://localhost:3000/help.html#history
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any[][]} dates One date or a range of dates of any shape; a blank cell answers blank.
 * @param {any} [basis] "Proven" (default), "Pro forma" (pending deals taken as closed) or "Claimed".
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The coverage at each date, 0 to 1, in the shape of the dates.
 * @example =CHAIN.HISTORY(Evidence[#All],"Alpha","2025-05-31") → 0.085714
 * @throws {#VALUE!} In the cell of a date that is none.
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function history(evidence: any[][], company: any[][], dates: any[][], basis?: any, model?: any[][]): any[][] {
  return answer(() => {
    const only = scalar(company, "company");
    const rows = readEvidence(range(evidence), readModel(range(model)), [only]);
    return historyTable(rows, only, range(dates), readBasis(scalar(basis, "basis")));
  }, { shares: "all", model });
}
