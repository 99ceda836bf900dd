import { ChainError } from "../chain/cells/chain-error.ts";
import { insert } from "../workbook/insert/insert.ts";
import { readActiveText } from "../workbook/read/cells/read-active-text.ts";

/** Inserts the gap table of the company that the active cell names. Where it names none, the panel opens: there one is chosen, and what is wrong with the evidence is shown. */
export async function insertGapTable(): Promise<void> {
  try {
    await insert({ insert: "Gap table", mode: "Live formulas", company: await readActiveText(), asOf: null }, "New sheet");
  } catch (error) {
    if (!(error instanceof ChainError)) throw error;
    await Office.addin.showAsTaskpane();
  }
}
