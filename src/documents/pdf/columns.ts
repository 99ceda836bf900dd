import { lineOf, textOfLine, type Line } from "./lines.ts";

/** Lines that are read one after the other: a whole page, a column, or the lines above the columns. */
export type Block = readonly Line[];

/** Lines that a column must have, and letters in its middle line: fewer are a table. */
const FEWEST_LINES = 5;
const SHORTEST = 18;
/** Half the width of the white strip between two columns, in points. */
const STRIP = 4;
const STEP = 2;

/** The lines of a page in reading order: a column down to its end before the next; what crosses the columns parts them. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [lines];
  const blocks: Block[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const endColumns = (): void => {
    for (const column of [left, right]) if (column.length > 0) blocks.push(...blocksOf(column));
    [left, right] = [[], []];
  };
  let across: Line[] = [];
  for (const line of lines) {
    if (crosses(line, gutter)) {
      endColumns();
      across.push(line);
      continue;
    }
    if (across.length > 0) blocks.push(across);
    across = [];
    const [before, behind] = sides(line, gutter);
    if (before) left.push(before);
    if (behind) right.push(behind);
  }
  if (across.length > 0) blocks.push(across);
  endColumns();
  return blocks;
}

const crosses = ({ runs }: Line, gutter: number): boolean => runs.some(({ left, right }) => left < gutter - STRIP && right > gutter + STRIP);

function sides({ runs }: Line, gutter: number): [Line | undefined, Line | undefined] {
  const halves = [runs.filter(({ left, right }) => left + right < 2 * gutter), runs.filter(({ left, right }) => left + right >= 2 * gutter)];
  return halves.map((half) => (half.length > 0 ? lineOf(half) : undefined)) as [Line | undefined, Line | undefined];
}

/** Where a white strip runs down between two columns of running text; undefined where none does. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST_LINES) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const width = Math.max(...lines.map((line) => line.right)) - left;
  let best: { readonly at: number; readonly crossed: number } | undefined;
  for (let at = left + 0.25 * width; at < left + 0.75 * width; at += STEP) {
    const crossed = lines.filter((line) => crosses(line, at)).length;
    if (!best || crossed < best.crossed || (crossed === best.crossed && Math.abs(at - left - width / 2) < Math.abs(best.at - left - width / 2))) best = { at, crossed };
  }
  return best && best.crossed < lines.length / 2 && isBetweenColumns(lines, best.at) ? best.at : undefined;
}

function isBetweenColumns(lines: readonly Line[], at: number): boolean {
  const parted = lines.filter((line) => !crosses(line, at)).map((line) => sides(line, at));
  return [0, 1].every((side) => {
    const lengths = parted.flatMap((halves) => (halves[side] ? [textOfLine(halves[side]).length] : [])).sort((one, other) => one - other);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    return lengths.length >= FEWEST_LINES && median >= SHORTEST;
  });
}
