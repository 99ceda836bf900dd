import { useCallback, useEffect, useState } from "react";
import type { Cells } from "../../chain/cells/cell.ts";
import { readWorkbook, type TableInfo } from "../../workbook/read/read-workbook.ts";
import { followWorkbook } from "../../workbook/follow-workbook.ts";

/** What the panel knows of the workbook. */
export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none"; readonly tables: readonly TableInfo[] }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly table: string; readonly cells: Cells; readonly model: Cells | null; readonly tables: readonly TableInfo[] };

/** Edits come in bursts: the panel reads again when they have paused for so many milliseconds. */
const PAUSE = 250;

/** Two readings with the same cells are the same, so that nothing is scored again for nothing. */
const same = (a: WorkbookState, b: WorkbookState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads the workbook, and reads it again after every change, and whenever the user comes back to the panel: a renamed table tells nothing. */
export function useWorkbook(): readonly [WorkbookState, () => void] {
  const [state, setState] = useState<WorkbookState>({ kind: "loading" });
  const read = useCallback(() => {
    void readWorkbook()
      .then(({ tables, table, cells, model }): WorkbookState => (table === undefined ? { kind: "none", tables } : { kind: "read", table, cells: cells!, model, tables }))
      .catch((error: unknown): WorkbookState => ({ kind: "failed", message: error instanceof Error ? error.message : String(error) }))
      .then((next) => setState((now) => (same(now, next) ? now : next)));
  }, []);
  useEffect(() => {
    read();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, PAUSE);
    };
    const following = followWorkbook(soon).catch(() => undefined); // a host without these events: the panel reads when the user comes back
    window.addEventListener("focus", soon);
    document.addEventListener("pointerenter", soon);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("focus", soon);
      document.removeEventListener("pointerenter", soon);
      void following.then((stop) => stop?.());
    };
  }, [read]);
  return [state, read];
}
