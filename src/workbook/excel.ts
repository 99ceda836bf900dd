/** The one door to Excel: every batch of requests to the workbook begins here. */
type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch that only reads or selects. Errors: office.js's. */
export const run = <T>(batch: Batch<T>): Promise<T> => Excel.run(batch);

/** Whether Excel undoes a batch that writes as one step. */
export const undoesInOneStep = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/**
 * Runs a batch that writes, after the writing batches that came before it: the panel and a ribbon button may both ask for one, and each reads
 * which cells are free before it writes. Excel undoes its steps as one where it can (ExcelApi 1.20). Errors: the batch's; the next batch runs all the same.
 */
export function write<T>(batch: Batch<T>): Promise<T> {
  return enqueue(() => (undoesInOneStep() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch)));
}

/**
 * Deletes sheets by their ids, in requests of its own: where a batch that writes is undone as one step, Excel refuses to delete a sheet within
 * it (`UndoNotSupported`). Errors: office.js's.
 */
export const deleteSheets = (ids: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });

/** A queue that runs one task at a time. */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined); // the caller handles the error
    return done;
  };
}

/** The page's only queue: the panel and the ribbon share one script. */
const enqueue = serialQueue();
