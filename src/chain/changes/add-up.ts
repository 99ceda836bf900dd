/** Steps of a computer's number next to 1: sums of few parts of at most 1 on this grid are exact. */
const GRID = 2 ** 52;

/**
 * The parts, each changed by less than a trillionth, so that added up in this order they give the whole exactly, as a spreadsheet adds them;
 * a part of 0 stays 0. Parts and whole are at most 1 in size.
 */
export function addUpTo(whole: number, parts: readonly number[]): number[] {
  const rounded = parts.map((part) => Math.round(part * GRID) / GRID);
  for (let place = parts.length - 1; place >= 0; place--) {
    if (parts[place] === 0) continue;
    const others = sum(rounded.filter((_, at) => at !== place));
    const fitted = rounded.map((part, at) => (at === place ? whole - others : part));
    if (sum(fitted) === whole) return fitted; // where it is not, the last bits were lost on the way: another part takes them
  }
  return rounded;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
