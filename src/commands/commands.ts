/** Ribbon buttons, the menu of a cell and keys. The code of most is fetched when one is pressed: cells never wait for it. */
import { reportError } from "../workbook/reported-error.ts";

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  insertGapTable: async () => (await import(/* webpackChunkName: "insert-gap-table" */ "./insert-gap-table.ts")).insertGapTable(),
  explainCell: async () => (await import(/* webpackChunkName: "cell-menu" */ "./cell-menu.ts")).explainCell(),
  openSource: async () => (await import(/* webpackChunkName: "cell-menu" */ "./cell-menu.ts")).openSource(),
  openPanel: () => Office.addin.showAsTaskpane(),
};

/** Runs a command; what goes wrong is said in the panel. A key, unlike a button, hands over no event to complete. */
async function perform(command: () => Promise<void>, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } catch (error) {
    reportError(error);
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

void Office.onReady(() => {
  for (const [id, command] of Object.entries(COMMANDS)) Office.actions.associate(id, (event?: Office.AddinCommands.Event) => void perform(command, event));
});
