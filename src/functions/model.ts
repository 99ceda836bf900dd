import { modelTable } from "../chain/model/model-table.ts";
import { answer } from "./boundary/answer.ts";

/**
 * Default Model table, to paste as values and edit: links and weights, credits, control, reliability, thresholds and factors.
 * @customfunction MODEL
 * @helpurl https://localhost:3000/help.html#model
 * @returns {any[][]} A header row, then a row for every default: Setting, Item, Value, Note.
 * @example =INDEX(CHAIN.MODEL(),2,2) → "Mining"
 */
export function model(): any[][] {
  return answer(modelTable);
}
