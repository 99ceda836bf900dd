import { textOf, type Cells } from "../../../chain/cells/cell.ts";
import type { Problem } from "../../../chain/check/problem.ts";
import { hashOf } from "../../../workbook/hash.ts";

/**
 * A warning as a short text: what it says of the row as it is now. It stays the same when the table is sorted or other rows come and go, and
 * changes with any cell of its row, so that nobody has accepted what is new.
 */
export function printOfWarning({ row, column, sentence }: Problem, cells: Cells): string {
  const says = sentence.replace(/\brows? \d+((, | and )\d+)*/gi, "row"); // rows move
  const whole = JSON.stringify([column, says, (cells[row - 1] ?? []).map((cell) => textOf(cell))]);
  return [0x811c9dc5, 0x5bd1e995].map((start) => hashOf(whole, start).toString(36)).join("");
}
