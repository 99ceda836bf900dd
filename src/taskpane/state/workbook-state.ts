import { useCallback, useEffect, useState } from "react";
import type { Cells } from "../../chain/cell.ts";
import { readWorkbook } from "../../workbook/evidence-tables.ts";

/** What the panel knows of the workbook. */
export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly table: string; readonly cells: Cells; readonly model: Cells | null };

/** Two readings with the same cells are the same, so that nothing is scored again for nothing. */
const same = (a: WorkbookState, b: WorkbookState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads the workbook, and reads it again whenever the user comes back to the panel. */
export function useWorkbook(): readonly [WorkbookState, () => void] {
  const [state, setState] = useState<WorkbookState>({ kind: "loading" });
  const read = useCallback(() => {
    void readWorkbook()
      .then(({ table, cells, model }): WorkbookState => (table === undefined ? { kind: "none" } : { kind: "read", table, cells: cells!, model }))
      .catch((error: unknown): WorkbookState => ({ kind: "failed", message: error instanceof Error ? error.message : String(error) }))
      .then((next) => setState((now) => (same(now, next) ? now : next)));
  }, []);
  useEffect(() => {
    read();
    window.addEventListener("focus", read);
    document.addEventListener("pointerenter", read);
    return () => {
      window.removeEventListener("focus", read);
      document.removeEventListener("pointerenter", read);
    };
  }, [read]);
  return [state, read];
}
