/** Measuring for the benches: medians of repeated runs, printed, never asserted. */
import "../excel-runtime.ts";

/** The median time of a run in milliseconds, after one run to warm up. What `prepare` makes anew for each run is not timed. */
export function median<T>(runs: number, run: (prepared: T) => unknown, prepare: () => T = () => undefined as T): number {
  run(prepare());
  const times = Array.from({ length: runs }, () => {
    const prepared = prepare();
    const start = performance.now();
    run(prepared);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

export function report(title: string, figures: Readonly<Record<string, number>>): void {
  const shown = Object.entries(figures).map(([unit, value]) => `${Number(value.toPrecision(3))} ${unit}`);
  console.log(`${title}: ${shown.join(", ")}`);
}
