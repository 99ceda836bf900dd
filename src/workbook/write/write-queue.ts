let before: Promise<unknown> = Promise.resolve();

/**
 * Runs a batch that writes after those that came before it: the panel and a ribbon button may both be asked to, and each reads what is free
 * before it writes. Excel undoes its steps as one, where it can (ExcelApi 1.20).
 */
export function oneAtATime<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const run = () => (Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
  const done = before.then(run);
  before = done.catch(() => undefined); // what became of it is told to who asked
  return done;
}
