import { hasFigure, LONG } from "./columns/are-columns.ts";
import type { Block } from "./columns/columns.ts";
import { cellsOf, gapOf, WIDE, type Line } from "./lines.ts";

const BULLET = /^([•●▪■◦‣∙·*]|[–—-](?=\s)|\(?[a-z0-9]{1,3}[.)](?=\s))/i;
const ENDED = /[.!?:;]["'”’)\]]*$/;

/** The paragraphs of a block of lines; each row of a table is one, its cells parted by tabs. `joined` puts two lines together. */
export function paragraphsOf(block: Block, joined: (before: string, behind: string) => string): string[] {
  const leading = leadingOf(block);
  const right = Math.max(...block.map((line) => line.right));
  const width = right - Math.min(...block.map((line) => line.left));
  const paragraphs: string[] = [];
  let last: { readonly line: Line; readonly isRow: boolean } | undefined;
  for (const [place, line] of block.entries()) {
    const cells = cellsOf(line);
    if (cells.length > 1 && cells.every(({ length }) => length >= LONG)) {
      paragraphs.push(...cells); // statements side by side: whether of one row or of two columns, none goes on in the next
      last = { line, isRow: true };
      continue;
    }
    const isRow = isTableRow(cells) || (cells.length === 2 && !isBullet(cells[0] ?? "") && [block[place - 1], block[place + 1]].some((beside) => beside && isUnder(line, beside)));
    const text = cells.join(isRow ? "\t" : " ");
    const before = paragraphs.at(-1);
    const endedShort = last && before && ENDED.test(before) && right - last.line.right > 0.15 * width;
    if (!last || before === undefined || isRow || last.isRow || endedShort || BULLET.test(text) || isApart(last.line, line, leading)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joined(before, text);
    last = { line, isRow };
  }
  return paragraphs;
}

/** A wide gap makes a row only with a figure behind it, with a third cell, or above another: running text may have one, set to the measure. */
function isTableRow(cells: readonly string[]): boolean {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return false;
  return cells.length >= 3 || (!BULLET.test(first) && hasFigure(second) && second.length < 40);
}

const isBullet = (cell: string): boolean => cell.length <= 5 && BULLET.test(`${cell} `);

/** Whether two lines have a wide gap at one place, as the rows of a table have. */
function isUnder(line: Line, other: Line): boolean {
  const [one, two] = [gapOf(line), gapOf(other)];
  return one !== undefined && two !== undefined && Math.min(one.to, two.to) - Math.max(one.from, two.from) > WIDE * line.size;
}

/** More white between two lines than within the block, letters of another size, or a whole line in another font. */
function isApart(before: Line, line: Line, leading: number): boolean {
  const step = line.base - before.base;
  const size = Math.min(before.size, line.size);
  if (step > Math.max(1.3 * leading, leading + 0.3 * size) || Math.abs(before.size - line.size) > 0.08 * size) return true;
  const [one, other] = [fontOf(before), fontOf(line)];
  return one !== undefined && other !== undefined && one !== other;
}

const fontOf = ({ runs: [first, ...others] }: Line): string | undefined => (others.every(({ font }) => font === first?.font) ? first?.font : undefined);

/** The usual distance of two base lines: that which half of the lines do not exceed. */
function leadingOf(block: Block): number {
  const steps = block.map((line, place) => line.base - (block[place - 1]?.base ?? Infinity)).filter((step) => step > 0).sort((one, other) => one - other);
  return steps[Math.floor((steps.length - 1) / 2)] ?? Infinity;
}
