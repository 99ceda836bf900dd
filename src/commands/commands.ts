/** Ribbon buttons that work without the panel. Their code is fetched when one is pressed: cells never wait for it. */
async function insertGapTable(event: Office.AddinCommands.Event): Promise<void> {
  const command = await import(/* webpackChunkName: "insert-gap-table" */ "./insert-gap-table.ts");
  await command.insertGapTable(event);
}

void Office.onReady(() => Office.actions.associate("insertGapTable", insertGapTable));
