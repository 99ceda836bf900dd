/** What Univer's commands and mutations say of the grid. */
import type { Area } from "../../bridge/area.ts";
import type { GridEvent } from "../grid.ts";

interface CellChange {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** The smallest area that holds all changed cells. */
function changedArea({ subUnitId, cellValue }: CellChange): Area | null {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const top = rows.reduce((a, b) => Math.min(a, b));
  const left = columns.reduce((a, b) => Math.min(a, b));
  return { sheetId: subUnitId, row: top, column: left, height: rows.reduce((a, b) => Math.max(a, b)) - top + 1, width: columns.reduce((a, b) => Math.max(a, b)) - left + 1 };
}

const EVENTS: Readonly<Record<string, (params: never) => GridEvent | undefined>> = {
  "sheet.mutation.set-range-values": (change: CellChange) => {
    const area = changedArea(change);
    return area ? { kind: "edited", area } : undefined;
  },
  "sheet.operation.set-selections": () => ({ kind: "selected" }),
  "sheet.mutation.insert-sheet": ({ sheet }: { sheet: { id: string } }) => ({ kind: "sheet added", sheetId: sheet.id }),
  "sheet.mutation.remove-sheet": ({ subUnitId }: { subUnitId: string }) => ({ kind: "sheet deleted", sheetId: subUnitId }),
  "sheet.mutation.add-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => ({ kind: "table added", tableId, sheetId: subUnitId }),
  "sheet.mutation.delete-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => ({ kind: "table deleted", tableId, sheetId: subUnitId }),
};

export const eventOf = (id: string, params: never): GridEvent | undefined => (Object.hasOwn(EVENTS, id) ? EVENTS[id]!(params) : undefined);
