import { breakLink } from "../chain/scores/scores.ts";
import { answer } from "./boundary/answer.ts";
import { perName } from "./boundary/per-name.ts";

/**
 * First link that a company does not prove, walking from the customer back to the mine; "Unbroken" if none.
 * @customfunction BREAK
 * @helpurl https://localhost:3000/help.html#break
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name, or a range of names to answer cell by cell.
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} The link for each name, in the shape of the names.
 * @example =CHAIN.BREAK(Evidence[#All],"Alpha") → "Customer"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function breakOf(evidence: any[][], company: any[][], as_of?: any, model?: any[][]): any[][] {
  return answer(() => perName(evidence, company, as_of, model, breakLink));
}
