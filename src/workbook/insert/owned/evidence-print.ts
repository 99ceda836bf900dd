/** A short text that changes with the cells that an insert reads: values that were written from others are older than the evidence. */
import { isError, type Cells } from "../../../chain/cells/cell.ts";
import { hashOf } from "../../hash.ts";

/** Two hashes from two starts, each of 32 bits. */
export function evidencePrint(evidence: Cells, model: Cells | null): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  const take = (text: string): void => {
    one = hashOf(text, one);
    other = hashOf(text, other);
  };
  for (const table of [evidence, model ?? []]) {
    for (const row of table) {
      for (const cell of row) take(`${typeof cell} ${isError(cell) ? "error" : String(cell)}\u001f`);
      take("\u001e");
    }
    take("\u001d");
  }
  return [one, other].map((hash) => hash.toString(36)).join("-");
}
