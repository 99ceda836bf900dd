/** Runs a batch whose steps Excel undoes as one, where Excel can (ExcelApi 1.20). */
export function inUndoGroup<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
