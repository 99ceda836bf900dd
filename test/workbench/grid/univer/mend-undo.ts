/**
 * Several things as one step of undo. Univer puts what undoes the second behind what undoes the first, so that a cell that was written and then
 * formatted comes back with the value between the two: what was done last has to be undone first.
 */
import type { IMutationInfo, IUndoRedoService } from "@univerjs/core";

interface Item {
  readonly redoMutations: IMutationInfo[];
  readonly undoMutations: IMutationInfo[];
}

export function mendUndo(undo: IUndoRedoService): void {
  (undo as unknown as { _tryBatchingElements: (item: Item, next: Item) => void })._tryBatchingElements = (item, next) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  };
}
