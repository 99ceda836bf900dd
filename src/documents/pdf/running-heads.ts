import { textOfLine, type Line } from "./lines.ts";

export interface PageOfLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** The share of a page's height, at its top and at its foot, that may hold a running head. */
const MARGIN = 1 / 8;
/** A running head is at the same height on every page that has it. */
const SHIFT = 3;
const NUMBER_ALONE = /^[-–—|\s]*(?:(?:page|p\.)\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?[-–—|\s]*$/i;

/** Takes from each page the lines at its edge that other pages repeat at the same height, whatever number they bear, and bare page numbers. */
export function withoutRunningHeads(pages: readonly PageOfLines[]): Line[][] {
  const counts = new Map<string, number>();
  const edges = pages.map(({ lines, height }) => new Map(lines.filter(({ base }) => base < MARGIN * height || base > (1 - MARGIN) * height).map((line) => [line, keysOf(line)])));
  for (const edge of edges) for (const key of new Set([...edge.values()].flat())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length / 4)); // left and right pages may differ, and the first of a chapter
  return pages.map(({ lines }, place) =>
    lines.filter((line) => {
      const keys = edges[place]?.get(line);
      return !keys || !(NUMBER_ALONE.test(textOfLine(line)) || keys.some((key) => (counts.get(key) ?? 0) >= needed));
    }),
  );
}

/** The line's words without their numbers, at its height and the one beside it, as heights are cut to steps. */
function keysOf(line: Line): string[] {
  const words = textOfLine(line).toLowerCase().replace(/\d+/g, "#");
  const step = Math.floor(line.base / SHIFT);
  return [`${step} ${words}`, `${step + 1} ${words}`];
}
