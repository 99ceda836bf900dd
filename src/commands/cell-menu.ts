/** What the menu of a cell and the keyboard do beside the gap table. */
import { askToExplain } from "../workbook/asked-of-panel.ts";
import { sourceOfCell } from "../workbook/read/cells/source-of-cell.ts";

/** Opens the panel, which explains the selected cell. */
export async function explainCell(): Promise<void> {
  askToExplain();
  await Office.addin.showAsTaskpane();
}

/** Opens the source behind the selected cell in the browser. Error: a sentence where the row names none. */
export async function openSource(): Promise<void> {
  const address = await sourceOfCell();
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener,noreferrer");
}
