import { readEvidence } from "../chain/evidence/evidence.ts";
import { readAsOf } from "../chain/cells/excel-date.ts";
import { readModel } from "../chain/model/model-table.ts";
import { sequenceTable } from "../chain/tables/company/sequence-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * In which order a company claimed and proved its links, and whether it sold the end of the chain before the links upstream of it were proven.
 * @customfunction SEQUENCE
 * @helpurl https://localhost:3000/help.html#sequence
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each link, customer first: Link, First claimed, First proven (ISO dates), Months between, Came first (not known where only undated rows would decide); the last row has the share proven before or when claimed.
 * @example =INDEX(CHAIN.SEQUENCE(Evidence[#All],"Alpha"),5,3) → "2025-06-01"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function sequence(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const only = scalar(company, "company");
    const rows = readEvidence(range(evidence), readModel(range(model)), [only]);
    return sequenceTable(rows, only, readAsOf(scalar(as_of, "as_of")));
  }, { shares: "by header", model });
}
