import { liveFormula, type Insert, type Tables } from "./live-formula.ts";
import { freeSheetName } from "./sheet-name.ts";

/**
 * Inserts a live table on a new sheet, where nothing of the user's can be in the way, and shows it. Gives the sheet's name.
 * A failure leaves no sheet behind. Errors: office.js's; #VALUE! for a name that no formula can hold.
 */
export async function insertOnNewSheet(insert: Insert, tables: Tables, company: string): Promise<string> {
  const formula = liveFormula(insert, tables, company);
  const ofOne = insert === "Gap table" || insert === "Evidence trail";
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(ofOne ? `${insert} ${company}` : insert, sheets.items.map((sheet) => sheet.name));
    const sheet = sheets.add(name);
    await context.sync();
    try {
      sheet.getRange("A1").values = [[ofOne ? `${insert}: ${company}` : `${insert}: all companies`]];
      sheet.getRange("A3").formulas = [[formula]];
      sheet.activate();
      await context.sync();
    } catch (error) {
      sheet.delete();
      await context.sync();
      throw error;
    }
    return name;
  });
}
