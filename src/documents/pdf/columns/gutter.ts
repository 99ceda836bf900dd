import { areColumns } from "./are-columns.ts";
import { lineOf, type Line } from "../lines.ts";

/** Lines side by side: from the line `from` to the one before `to`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** The white strip between two columns is as wide as this share of the letters' size: no gap between words is. */
const STRIP = 0.9;
/** It is not at the margin, where the marks of a list stand. */
const MARGIN = 0.2;
/** A column begins where many lines do: so many places are tried. */
const TRIED = 20;
/** No page of text has more lines; one that does was made to take long. */
const MOST_LINES = 1000;

/** Where columns of running text stand side by side: the bands of the white strip that parts the most lines; undefined where none does. */
export function gutterOf(lines: readonly Line[]): readonly Band[] | undefined {
  if (lines.length > MOST_LINES) return undefined;
  let best: readonly Band[] | undefined;
  let most = 0;
  for (const start of startsOf(lines)) {
    const bands = bandsOf(lines, start);
    const parted = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (parted > most) [best, most] = [bands, parted];
  }
  return best;
}

/** The places where a right column may begin, those of the most lines first. */
function startsOf(lines: readonly Line[]): number[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const width = lines.reduce((most, line) => Math.max(most, line.right), 0) - left;
  const starts = new Map<number, { readonly at: number; readonly count: number }>();
  for (const { runs } of lines) {
    let end = -Infinity;
    for (const run of runs) {
      if (run.left - end >= STRIP * run.size && run.left > left + MARGIN * width && run.left < left + (1 - MARGIN) * width) {
        const { at, count } = starts.get(Math.round(run.left)) ?? { at: run.left, count: 0 };
        starts.set(Math.round(run.left), { at: Math.min(at, run.left), count: count + 1 });
      }
      end = Math.max(end, run.right);
    }
  }
  return [...starts.values()].sort((one, other) => other.count - one.count || one.at - other.at).slice(0, TRIED).map(({ at }) => at);
}

/** The stretches of lines that leave the strip before `start` white, and that are columns. */
function bandsOf(lines: readonly Line[], start: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let to = 0; to <= lines.length; to++) {
    const line = lines[to];
    if (line && !crosses(line, start)) continue;
    const halves = lines.slice(from, to).map((one) => sides(one, start));
    if (areColumns(halves)) bands.push({ from, to, left: halves.flatMap(([left]) => halfLine(left)), right: halves.flatMap(([, right]) => halfLine(right)) });
    from = to + 1;
  }
  return bands;
}

const crosses = ({ runs }: Line, start: number): boolean => runs.some(({ left, right, size }) => left < start - 1 && right > start - STRIP * size);

/** The runs of a line before the strip and behind it. */
function sides({ runs }: Line, start: number): readonly [Line["runs"], Line["runs"]] {
  const behind = runs.findIndex(({ left }) => left >= start - 1);
  return behind < 0 ? [runs, []] : [runs.slice(0, behind), runs.slice(behind)];
}

const halfLine = (runs: Line["runs"]): Line[] => (runs.length > 0 ? [lineOf(runs)] : []);
