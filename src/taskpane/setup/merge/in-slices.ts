/** Long work in the page, in slices: between them the page answers and draws. */
import type { Run } from "../../../chain/cells/stepwise.ts";

/** A slice in milliseconds: a click waits no longer, but for a step that takes longer by itself. */
const SLICE = 20;
/** So many times it is told how far the work is. */
const TOLD = 20;

/** A runner for about so many steps in all, of one piece of work or of several. What it runs ends with an AbortError after the signal. */
export function inSlices(steps: number, signal: AbortSignal, onProgress: (share: number) => void): Run {
  let [done, told, end] = [0, 0, performance.now() + SLICE];
  const pause = async (): Promise<void> => {
    const now = Math.min(TOLD, Math.floor((done / steps) * TOLD));
    if (now > told) onProgress((told = now) / TOLD);
    await nextTask();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  };
  return async (work) => {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      done++;
      if (performance.now() >= end) await pause();
    }
  };
}

/** Resolves when the page has had its turn. Not by a timer: a browser keeps the fifth in a row, and all after it, waiting for 4 ms. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
