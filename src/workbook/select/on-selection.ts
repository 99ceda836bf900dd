import { run } from "../excel.ts";

/** Calls back whenever another cell is selected, until the returned function is called. Where the host has no such event, nothing is called. */
export function onSelection(changed: () => void): () => void {
  let stopped = false;
  const added = run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => {
      if (!stopped) changed();
    });
    await context.sync();
    return handler;
  });
  return () => {
    stopped = true;
    added
      .then((handler) => Excel.run(handler.context, async (context) => (handler.remove(), context.sync())))
      .catch(() => undefined); // there is no such event, or the workbook has closed: nothing is left to stop
  };
}
