/** Cards whose rows were added, and whether the table still holds these rows: the workbook's Undo takes them away. */
import { isBlank, keyOf, type Cell, type Cells } from "../../../../chain/cells/cell.ts";
import type { Columns } from "../../../../chain/model/columns.ts";
import { fieldsOf } from "../../form/draft.ts";
import { SOURCE_COLUMNS } from "../source-of.ts";
import { changeDocument, useDocuments } from "../document-stores.ts";
import { words } from "../words.ts";
import { inOrder, type Card } from "./cards.ts";

export interface AddedCard {
  readonly card: Card;
  /** The row as it was written. */
  readonly row: readonly Cell[];
  /** The id of its table, and that table's cells as they were before. */
  readonly table: string;
  readonly before: Cells;
}

/** Suggests the cards again whose rows are no longer in the table, and says so in their document. */
export function takeUpAgain(tableId: string, cells: Cells, columns: Columns): void {
  for (const { id, added } of useDocuments.getState().open) {
    const sought = added.filter(({ table, before }) => table === tableId && before !== cells);
    const gone = new Set(goneFrom(cells, columns, sought));
    if (gone.size === 0) continue;
    changeDocument(id, (now) => ({
      ...now,
      cards: inOrder([...now.cards, ...[...gone].map(({ card }) => ({ ...card, ticked: false }))]),
      added: now.added.filter((one) => !gone.has(one)),
      said: { intent: "info", words: words.gone(gone.size, added.length) },
    }));
  }
}

/** Which of the added rows the table no longer holds. One that was edited since, or moved, is there while it holds its source or its words and half of its own facts; each row of the table is one of them at most. */
export function goneFrom(cells: Cells, columns: Columns, added: readonly AddedCard[]): AddedCard[] {
  if (added.length === 0) return [];
  const own = fieldsOf(columns).filter((column) => !SOURCE_COLUMNS.includes(column) && column !== "Recorded").map((column) => columns[column]);
  const anchors = (["Source", "Quote", "Note"] as const).map((column) => columns[column]).filter((place) => place >= 0);
  const taken = new Set<number>();
  const takes = (row: readonly Cell[], least: number): boolean => {
    const written = own.filter((place) => !isBlank(row[place]));
    const same = (held: readonly Cell[], place: number): boolean => keyOf(held[place]) === keyOf(row[place]);
    const found = cells.findIndex((held, at) => at > 0 && !taken.has(at) && anchors.some((place) => !isBlank(row[place]) && same(held, place)) && written.filter((place) => same(held, place)).length >= least * written.length);
    if (found >= 0) taken.add(found);
    return found >= 0;
  };
  const unlike = added.filter(({ row }) => !takes(row, 1));
  return unlike.filter(({ row }) => !takes(row, 0.5));
}
