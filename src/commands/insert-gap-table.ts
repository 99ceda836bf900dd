import { keyOf } from "../chain/cells/cell.ts";
import { ChainError } from "../chain/cells/chain-error.ts";
import { findColumns } from "../chain/model/columns.ts";
import { scoreEvidence } from "../chain/score.ts";
import { readModel } from "../chain/model/model-table.ts";
import { readWorkbook } from "../workbook/read/read-workbook.ts";
import { insert } from "../workbook/insert/insert.ts";
import { readActiveText } from "../workbook/read/read-active-text.ts";
import { tellTrouble } from "../workbook/reported-error.ts";

/** Gap table for the selected company: the active cell names it. Where it does not, the panel opens, to choose one. */
export async function insertGapTable(): Promise<void> {
  try {
    const [{ table, cells, model }, selected] = await Promise.all([readWorkbook(), readActiveText()]);
    const place = cells ? findColumns(cells, readModel(model)).Company : -1;
    const company = cells?.slice(1).find((row) => keyOf(row[place]) === keyOf(selected) && keyOf(selected) !== "");
    if (table === undefined || !company) await Office.addin.showAsTaskpane();
    else {
      const tables = { evidence: table, model: model && "Model" };
      await insert({ insert: "Gap table", mode: "Live formulas", company: String(company[place]), tables, asOf: null }, scoreEvidence(cells!, { model }), "New sheet");
    }
  } catch (error) {
    if (!(error instanceof ChainError)) tellTrouble(error); // what is wrong with the evidence the panel says by itself
    await Office.addin.showAsTaskpane();
  }
}
