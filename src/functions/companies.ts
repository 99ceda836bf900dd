import { readEvidence } from "../chain/evidence/evidence.ts";
import { readModel } from "../chain/model/model-table.ts";
import { companiesTable } from "../chain/tables/compare/companies-table.ts";
import { answer } from "./boundary/answer.ts";
import { range } from "./boundary/argument.ts";

/**
 * Companies in the evidence table, A to Z, each under its first spelling.
 * @customfunction COMPANIES
 * @helpurl https://localhost:3000/help.html#companies
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A column of names without a header, ready to be handed to other functions.
 * @example =CHAIN.COMPANIES(Evidence[#All]) → "Alpha"
 * @throws {#N/A} The table has no rows yet.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function companies(evidence: any[][], model?: any[][]): any[][] {
  return answer(() => companiesTable(readEvidence(range(evidence), readModel(range(model)), [])));
}
