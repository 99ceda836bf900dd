/** Calls back whenever another cell is selected, until the function given back is called. Where the host tells nothing, nothing is called. */
export function onSelection(changed: () => void): () => void {
  let handler: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs> | undefined;
  let stopped = false;
  const added = Excel.run(async (context) => {
    handler = context.workbook.onSelectionChanged.add(() => {
      if (!stopped) changed();
      return Promise.resolve();
    });
    await context.sync();
  }).catch(() => (handler = undefined)); // the button beside it does the same
  return () => {
    stopped = true;
    void added.then(() => handler && Excel.run(handler.context, (context) => (handler!.remove(), context.sync())));
  };
}
