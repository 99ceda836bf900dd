import type { Run } from "./glyphs.ts";

/** Runs on one base line. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A gap between words is a third of the letters' size or so; this much is a gap between columns or cells. */
export const WIDE = 1.6;
const SPACE = 0.12;

/** Runs gathered into lines, from the top. A small shift, as of an index figure, stays on its line. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((one, other) => one.base - other.base);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && run.base - first.base < 0.45 * Math.max(first.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

export function lineOf(runs: readonly Run[]): Line {
  const inOrder = [...runs].sort((one, other) => one.left - other.left);
  const widest = inOrder.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return { runs: inOrder, left: Math.min(...inOrder.map(({ left }) => left)), right: Math.max(...inOrder.map(({ right }) => right)), base: widest.base, size: widest.size };
}

/** The texts of a line between its wide gaps: one of running text, several of a row in a table. */
export function cellsOf({ runs }: Pick<Line, "runs">): string[] {
  const cells: string[] = [];
  let end = -Infinity;
  for (const { text, left, right, size } of runs) {
    const gap = left - end;
    if (gap > WIDE * size) cells.push(text);
    else cells[cells.length - 1] += (gap > SPACE * size ? " " : "") + text;
    end = Math.max(end, right);
  }
  return cells.map((cell) => cell.replace(/ {2,}/g, " ").trim());
}

/** The widest gap of a line that parts cells. */
export function gapOf({ runs }: Line): { readonly from: number; readonly to: number } | undefined {
  let widest: { readonly from: number; readonly to: number } | undefined;
  let end: number | undefined;
  for (const { left, right, size } of runs) {
    if (end !== undefined && left - end > WIDE * size && left - end > (widest ? widest.to - widest.from : 0)) widest = { from: end, to: left };
    end = Math.max(end ?? right, right);
  }
  return widest;
}

export const textOfLine = (line: Line): string => cellsOf(line).join(" ");
