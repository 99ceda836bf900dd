/** Steps of a computer's number next to 1: sums of few parts of at most 1 on this grid are exact. */
const GRID = 2 ** 52;
const NUDGES = 8;

/**
 * The parts, each changed by less than a trillionth, so that added up in this order they give the whole exactly, as a spreadsheet adds them;
 * a part of 0 stays 0. Parts and whole are at most 1 in size.
 */
export function addUpTo(whole: number, parts: readonly number[]): number[] {
  const rounded = parts.map((part) => Math.round(part * GRID) / GRID);
  const places = parts.flatMap((part, place) => (part === 0 ? [] : [place])).reverse();
  for (const place of places) {
    const others = rounded.reduce((sum, part, at) => (at === place ? sum : sum + part), 0);
    for (let nudge = 0; nudge <= NUDGES; nudge++) {
      for (const sign of [1, -1]) {
        const fit = whole - others + (sign * nudge) / (4 * GRID);
        const fitted = rounded.map((part, at) => (at === place ? fit : part));
        if (fitted.reduce((sum, part) => sum + part, 0) === whole) return fitted;
      }
    }
  }
  return rounded;
}
