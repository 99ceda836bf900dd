import { errorMessage } from "../../../../workbook/error-message.ts";
import { keepDocument } from "../../../../workbook/kept/read-documents.ts";
import { appendRows } from "../../../../workbook/write/append-row.ts";
import { today } from "../../../app/state/today.ts";
import { cardRow } from "./card-row.ts";
import { changeDocument, type DocumentInPanel } from "../document-stores.ts";
import { keptOf } from "./earlier.ts";
import type { RowIndex } from "./relation.ts";
import { sourceObstacle } from "../source-of.ts";
import type { TableInPanel } from "../table-in-panel.ts";
import { words } from "../words.ts";

/** Adds the ticked cards of a document to the table, all in one step or none, and remembers the document in the workbook. Says what was done in the document. */
export async function addTicked({ id, document, text, source, cards }: DocumentInPanel, table: TableInPanel, index: RowIndex): Promise<void> {
  const say = (intent: "success" | "error", sentence: string): void => changeDocument(id, (now) => ({ ...now, said: { intent, words: sentence } }));
  const rows = cards.filter(({ ticked }) => ticked).map((card) => cardRow(card, source, today(), table, index));
  const faulty = rows.filter(({ hasError }) => hasError).length;
  const obstacle = sourceObstacle(source, today()) ?? (faulty > 0 ? words.obstacles.cards(faulty) : undefined);
  if (obstacle !== undefined) return say("error", words.notAdded(obstacle));
  const { columns } = table;
  try {
    const first = await appendRows(table.info.id, rows.map(({ row }) => row), { [columns.Date]: "yyyy-mm-dd", [columns.Recorded]: "yyyy-mm-dd", [columns.Ownership]: "0.0%" });
    const added = rows.map(({ card, row }) => ({ card, row, table: table.info.id, before: table.cells }));
    const keys = new Set(rows.map(({ card }) => card.key));
    changeDocument(id, (now) => ({ ...now, cards: now.cards.filter(({ key }) => !keys.has(key)), added: [...now.added, ...added] }));
    say("success", words.added(rows.length, first, table.info.name));
    table.onChanged();
    await keepDocument(keptOf(document, text, source, today()));
  } catch (error) {
    say("error", words.notAdded(errorMessage(error)));
  }
}
