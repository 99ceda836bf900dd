/** Why a table with a totals row cannot be used: `Evidence[#All]` would hand it to the functions as a row of evidence. */
export function refuseTotals(table: Excel.Table): void {
  if (table.showTotals) throw new Error(`The table ${table.name} has a totals row, which would be read as evidence. Switch it off (Table Design, Total Row), then read the workbook again.`);
}
