import { useSyncExternalStore } from "react";
import { shared } from "../../workbook/store.ts";

export interface Kept<T> {
  /** What it is now, in a component that is drawn again when it changes. */
  readonly use: () => T;
  readonly change: (next: (now: T) => T) => void;
}

/** State that outlives the component that shows it: a tab is taken down when another is chosen. It is gone with the panel. */
export function kept<T>(first: T): Kept<T> {
  const { get, change, follow } = shared(first);
  return { use: () => useSyncExternalStore(follow, get), change };
}
