/**
 * Cells by the address that a formula writes, on the formula's own sheet where it names none; of `A3#`, those that A3 fills.
 * A null object, once synced, where A3 fills none. Errors, once synced: office.js's for a sheet that is not there.
 */
export function cellsAt(context: Excel.RequestContext, own: Excel.Worksheet, written: string): Excel.Range {
  const mark = written.lastIndexOf("!");
  const address = written.slice(mark + 1).replaceAll("$", "");
  const name = written.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = mark < 0 ? own : context.workbook.worksheets.getItem(name);
  return address.endsWith("#") ? sheet.getRange(address.slice(0, -1)).getSpillingToRangeOrNullObject() : sheet.getRange(address);
}
