import { useSyncExternalStore } from "react";

export interface Kept<T> {
  /** What it is now, in a component that is drawn again when it changes. */
  readonly use: () => T;
  readonly change: (next: (now: T) => T) => void;
}

/** State that outlives the component that shows it: a tab is taken down when another is chosen. It is gone with the panel. */
export function kept<T>(first: T): Kept<T> {
  let now = first;
  const shown = new Set<() => void>();
  const follow = (draw: () => void) => {
    shown.add(draw);
    return () => shown.delete(draw);
  };
  return {
    use: () => useSyncExternalStore(follow, () => now),
    change: (next) => {
      now = next(now);
      shown.forEach((draw) => draw());
    },
  };
}
