/** The cells of an area without those that are spared, in as few boxes as rows of equal gaps allow. */
import type { Box } from "../plan.ts";

export function subtractRanges(height: number, width: number, spared: (row: number, column: number) => boolean): Box[] {
  const boxes: Box[] = [];
  let open: Box[] = [];
  for (let row = 0; row < height; row++) {
    const runs = runsOf(width, (column) => spared(row, column));
    const same = runs.length === open.length && runs.every(({ column, width: wide }, place) => column === open[place]!.column && wide === open[place]!.width);
    if (same) {
      open = open.map((box) => ({ ...box, height: box.height + 1 }));
    } else {
      boxes.push(...open);
      open = runs.map((run) => ({ ...run, row, height: 1 }));
    }
  }
  return [...boxes, ...open];
}

function runsOf(width: number, spared: (column: number) => boolean): Pick<Box, "column" | "width">[] {
  const runs: { column: number; width: number }[] = [];
  for (let column = 0; column < width; column++) {
    if (spared(column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.width === column) last.width++;
    else runs.push({ column, width: 1 });
  }
  return runs;
}
