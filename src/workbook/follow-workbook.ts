/** Tells when the workbook changes: an edit, a sheet or a table that comes or goes. Gives a function that stops it. */
export async function followWorkbook(changed: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told), tables.onAdded.add(told), tables.onDeleted.add(told)];
    await context.sync();
    return () =>
      Excel.run(handlers[0]!.context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
  });
}
