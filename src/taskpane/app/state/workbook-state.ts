import { useCallback, useEffect, useRef, useState } from "react";
import type { Cells } from "../../../chain/cells/cell.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { run } from "../../../workbook/excel.ts";
import { followWorkbook } from "../../../workbook/follow-workbook.ts";
import { readWorkbook, type WorkbookEvidence } from "../../../workbook/read/read-workbook.ts";
import { readTables, type TableInfo } from "../../../workbook/read/tables-in-use.ts";

/** What the panel knows of the workbook. */
export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none"; readonly tables: readonly TableInfo[] }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "read";
      readonly tables: readonly TableInfo[];
      readonly table: TableInfo;
      readonly cells: Cells;
      /** The model's table, undefined where there is none, and its cells. */
      readonly modelTable: TableInfo | undefined;
      readonly model: Cells | null;
      /** The column of the evidence that reads its own table. */
      readonly circle: string | undefined;
    };

/** Edits come in bursts: the panel reads again when they have paused for so many milliseconds. */
const PAUSE = 250;

function stateOf({ tables, evidence, model, cells, modelCells, circle }: WorkbookEvidence): WorkbookState {
  return evidence && cells ? { kind: "read", tables, table: evidence, cells, modelTable: model, model: modelCells, circle } : { kind: "none", tables };
}

const sameCells = (a: Cells | null, b: Cells | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((row, y) => row.length === b[y]!.length && row.every((cell, x) => cell === b[y]![x])));

/** The tables as they are, to be compared. */
const outline = (state: { readonly tables: readonly TableInfo[]; readonly evidence?: TableInfo; readonly model?: TableInfo }): string => JSON.stringify([state.tables, state.evidence?.id, state.model?.id]);
const outlineOf = (state: WorkbookState): string =>
  state.kind === "read" ? outline({ tables: state.tables, evidence: state.table, model: state.modelTable }) : state.kind === "none" ? outline(state) : "";

/** Whether two readings hold the same, so that nothing is scored again in vain. */
function same(a: WorkbookState, b: WorkbookState): boolean {
  if (a.kind === "failed" && b.kind === "failed") return a.message === b.message;
  if (a.kind !== b.kind || outlineOf(a) !== outlineOf(b)) return false;
  return a.kind !== "read" || b.kind !== "read" || (sameCells(a.cells, b.cells) && sameCells(a.model, b.model) && a.circle === b.circle);
}

/**
 * Reads the workbook, and reads it again after a change of the sheets that hold its evidence and its model. Renaming a table raises no event:
 * the names are looked at whenever the user comes back to the panel.
 */
export function useWorkbook(): readonly [WorkbookState, () => void] {
  const [state, setState] = useState<WorkbookState>({ kind: "loading" });
  const now = useRef(state);
  const turn = useRef(0);
  const read = useCallback(() => {
    const mine = ++turn.current;
    const show = (next: WorkbookState): void => {
      if (mine !== turn.current || same(now.current, next)) return; // a later reading has begun, or nothing has changed
      now.current = next;
      setState(next);
    };
    readWorkbook().then((found) => show(stateOf(found)), (error: unknown) => show({ kind: "failed", message: errorMessage(error) }));
  }, []);
  useEffect(() => {
    read();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(read, PAUSE);
    };
    const changed = (sheetId: string | undefined): void => {
      const state = now.current;
      if (sheetId === undefined || state.kind !== "read" || sheetId === state.table.sheetId || sheetId === state.modelTable?.sheetId) soon();
    };
    let follows = true;
    const following = followWorkbook(changed).catch(() => {
      follows = false; // a host without these events
      return undefined;
    });
    const comeBack = (): void => {
      if (!follows) return soon();
      run(readTables).then((tables) => outline(tables) !== outlineOf(now.current) && soon(), soon);
    };
    window.addEventListener("focus", comeBack);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("focus", comeBack);
      following.then((stop) => stop?.()).catch(() => undefined); // the workbook has closed: nothing is left to stop
    };
  }, [read]);
  return [state, read];
}
