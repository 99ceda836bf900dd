import { readAsOf } from "../chain/cells/excel-date.ts";
import { readModel } from "../chain/model/model-table.ts";
import { checkTable } from "../chain/tables/check-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";
import { isWithin, placeOf } from "./boundary/addresses.ts";

/**
 * Every problem in the evidence table by row and column: errors that stop an answer, and warnings that weaken the evidence.
 * @customfunction CHECK
 * @requiresAddress
 * @requiresParameterAddresses
 * @helpurl https://localhost:3000/help.html#check
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a note on the columns that are missing or not used, the errors, and the warnings: Row (the header is row 1), Column, Kind, Company, Found, Problem.
 * @example =INDEX(CHAIN.CHECK(Evidence[#All]),2,3) → "Note"
 * @throws {#VALUE!} The as-of date or the Model table cannot be read.
 */
export function check(evidence: any[][], as_of?: any, model?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(() => checkTable(range(evidence), readModel(range(model)), readAsOf(scalar(as_of, "as_of")), standsInside(invocation)));
}

/** Whether the formula stands in the very cells that it reads: then it is a circle. */
function standsInside(invocation: CustomFunctions.Invocation | null | undefined): boolean {
  const [caller, evidence] = [placeOf(invocation?.address), placeOf(invocation?.parameterAddresses?.[0])];
  return Boolean(caller && evidence && isWithin(caller, evidence));
}
