/** A value that several parts of the page share, and that they follow. */
export interface Shared<T> {
  readonly get: () => T;
  readonly change: (next: (now: T) => T) => void;
  /** Calls `tell` after every change. Gives what stops it. */
  readonly follow: (tell: () => void) => () => void;
}

export function shared<T>(first: T): Shared<T> {
  let now = first;
  const followers = new Set<() => void>();
  return {
    get: () => now,
    change: (next) => {
      now = next(now);
      followers.forEach((tell) => tell());
    },
    follow: (tell) => {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}
