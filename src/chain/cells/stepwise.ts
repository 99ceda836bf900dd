/** Work that pauses at every step, so that whoever runs it can let the page answer, tell how far it is, or stop it. */
export type Stepwise<T> = Generator<void, T, void>;

/** Does stepwise work. */
export type Run = <T>(work: Stepwise<T>) => Promise<T>;

/** Does the work without a pause. */
export function atOnce<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Work of one step, after a pause. */
export function* inOneStep<T>(act: () => T): Stepwise<T> {
  yield;
  return act();
}
