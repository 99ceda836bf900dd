/** The step took longer than any honest file needs. */
export class TookTooLong extends Error {}

/** The answer, if it comes within so many milliseconds and before the signal. Errors: TookTooLong, AbortError. */
export function within<T>(milliseconds: number, signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    const timer = setTimeout(() => reject(new TookTooLong()), milliseconds);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    void answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    });
  });
}
