/** Ribbon buttons that work without the panel. Their code is fetched when one is pressed: cells never wait for it. */
import { reportError } from "../workbook/reported-error.ts";

async function insertGapTable(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const command = await import(/* webpackChunkName: "insert-gap-table" */ "./insert-gap-table.ts");
    await command.insertGapTable();
  } catch (error) {
    reportError(error);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate("insertGapTable", (event: Office.AddinCommands.Event) => void insertGapTable(event)));
