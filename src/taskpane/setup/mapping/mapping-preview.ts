/** What of a table will be answered once it is read in a certain way, before anything is written. */
import { isBlankRow, type Cells } from "../../../chain/cells/cell.ts";
import { ChainError } from "../../../chain/cells/chain-error.ts";
import { checkEvidence } from "../../../chain/check/check.ts";
import { readEvidence } from "../../../chain/evidence/evidence.ts";
import { readModel } from "../../../chain/model/model-table.ts";

/** A reason why rows are not answered, with CHECK's sentence on the cell. */
export interface Unread {
  /** The first row of the sheet where it stands. */
  readonly row: number;
  /** Further rows of which the same is said. */
  readonly more: number;
  readonly sentence: string;
}

export interface Answered {
  readonly rows: number;
  /** Rows of companies that are answered. */
  readonly read: number;
  /** Companies that are answered, and that are not because one of their rows cannot be read. */
  readonly companies: number;
  readonly unanswered: number;
  /** Whether a column holds Source or Link: without one everything is a claim. */
  readonly canProve: boolean;
  readonly unread: readonly Unread[];
}

/** What is answered, and why the other rows are not; or the sentence that says why nothing is. `firstRow` is the sheet's row of the headers. */
export function answered(cells: Cells, modelCells: Cells | null, firstRow = 1): Answered | { readonly problem: string } {
  try {
    const model = readModel(modelCells);
    const { company, companies, problems, columns } = readEvidence(cells, model);
    const rows = cells.filter((row, index) => index > 0 && !isBlankRow(row)).length;
    const read = company.filter((owner) => owner >= 0 && !problems.has(owner)).length;
    const unread = new Map<string, Unread>();
    for (const { row, kind, sentence } of checkEvidence(cells, model, null)) {
      if (kind !== "Error") continue;
      const first = unread.get(sentence);
      unread.set(sentence, first ? { ...first, more: first.more + 1 } : { row: firstRow + row - 1, more: 0, sentence });
    }
    return { rows, read, companies: companies.length - problems.size, unanswered: problems.size, canProve: columns.Source >= 0 || columns.Link >= 0, unread: [...unread.values()] };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error.message };
    throw error;
  }
}
