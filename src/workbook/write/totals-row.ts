/** Refuses a table with a totals row: `Evidence[#All]` would hand it to the functions as a row of evidence. */
export function refuseTotals({ name, hasTotals }: { readonly name: string; readonly hasTotals: boolean }): void {
  if (hasTotals) throw new Error(`The table ${name} has a totals row, which would be read as evidence. Switch it off (Table Design, Total Row), then read the workbook again.`);
}
