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

/** Notes (ExcelApi 1.18): `worksheet.notes`, in the way in which office.js makes its other collections. */
export const withNotes = (addin: Frame): Promise<void> =>
  addin.evaluate(() => {
    interface Made {
      context: unknown;
      m_items: unknown[];
    }
    const { BatchApiHelper: make, ClientObject, Utility } = OfficeExtension as unknown as {
      BatchApiHelper: Record<"createPropertyObject" | "createMethodObject" | "createChildItemObject" | "invokeMethod" | "invokeSetProperty", (...args: unknown[]) => never>;
      ClientObject: new (...args: unknown[]) => { _handleResult(value: unknown): void };
      Utility: { load(object: unknown, options: unknown): never; fixObjectPathIfNecessary(object: unknown, value: unknown): void };
    };
    class Note extends ClientObject {
      content = "";
      load(options: unknown): unknown {
        return Utility.load(this, options);
      }
      set width(points: number) {
        make.invokeSetProperty(this, "Width", points, 0);
      }
      set height(points: number) {
        make.invokeSetProperty(this, "Height", points, 0);
      }
      delete(): void {
        make.invokeMethod(this, "Delete", 0, [], 0, 0);
      }
      getLocation(): unknown {
        return make.createMethodObject(Excel.Range, this, "GetLocation", 1, [], false, true, null, 4);
      }
      override _handleResult(value: { Content?: string } | null): void {
        super._handleResult(value);
        Utility.fixObjectPathIfNecessary(this, value);
        if (value?.Content !== undefined) this.content = value.Content;
      }
    }
    class NoteCollection extends ClientObject {
      items: Note[] = [];
      get _isCollection(): boolean {
        return true;
      }
      load(options: unknown): unknown {
        return Utility.load(this, options);
      }
      add(cell: unknown, content: string): unknown {
        return make.createMethodObject(Note, this, "Add", 0, [cell, content], false, true, null, 0);
      }
      override _handleResult(value: { _Items?: object[] } | null): void {
        super._handleResult(value);
        Utility.fixObjectPathIfNecessary(this, value);
        this.items = (value?._Items ?? []).map((item, place) => {
          const note: Note = make.createChildItemObject(Note, false, this as unknown as Made, item, place);
          note._handleResult(item);
          return note;
        });
      }
    }
    Object.defineProperty(Excel.Worksheet.prototype, "notes", {
      get(this: object) {
        return make.createPropertyObject(NoteCollection, this, "Notes", true, 4);
      },
    });
  });
