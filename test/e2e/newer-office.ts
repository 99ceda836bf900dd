/** What Microsoft's office.js from the CDN has and the one from npm (1.1.110) still lacks, added to it for a test: members only, nothing of how it works. */
import type { Frame } from "playwright-core";

/** `range.valuesAsJson` (ExcelApi 1.16). */
export const withValuesAsJson = (addin: Frame): Promise<void> =>
  addin.evaluate(() => {
    const { prototype } = Excel.Range as unknown as { prototype: { _handleResult(value: object): void } };
    const known = new WeakMap<object, unknown>();
    const handle = prototype._handleResult;
    prototype._handleResult = function (value: object): void {
      if ("ValuesAsJson" in value) known.set(this, value.ValuesAsJson);
      handle.call(this, value);
    };
    Object.defineProperty(prototype, "valuesAsJson", {
      get(this: object) {
        return known.get(this);
      },
    });
  });

/** One step of undo (ExcelApi 1.20): within it, Excel refuses to delete a sheet, as Microsoft's page on undo says. */
export const withUndoSteps = (addin: Frame): Promise<void> =>
  addin.evaluate(() => {
    type Batch = (context: object) => Promise<unknown>;
    const excel = Excel as unknown as { run(options: object, batch?: Batch): Promise<unknown> };
    const steps = new WeakSet<object>();
    const run = excel.run.bind(excel);
    excel.run = (options, batch) => {
      if (!batch) return run(options);
      return run(options, (context) => {
        if ("mergeUndoGroup" in options) steps.add(context);
        return batch(context);
      });
    };
    const { prototype } = Excel.Worksheet as unknown as { prototype: { context: object; delete(): void } };
    const remove = prototype.delete;
    prototype.delete = function (): void {
      if (steps.has(this.context)) throw Object.assign(new Error("A sheet cannot be deleted within one step of undo."), { code: "UndoNotSupported" });
      remove.call(this);
    };
  });
