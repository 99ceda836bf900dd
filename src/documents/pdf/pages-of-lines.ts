import { blocksOf } from "./columns/columns.ts";
import { lineJoiner, wordsIn } from "./hyphens.ts";
import { textOfLine } from "./lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { withoutRunningHeads, type PageOfLines } from "./running-heads.ts";

const ENDED = /[.!?:;]["'”’)\]]*$/;

/** The lines of each page → its text: without heads and feet, column by column, in paragraphs. */
export function textsOfPages(pages: readonly PageOfLines[]): string[] {
  const joined = lineJoiner(new Set(pages.flatMap(({ lines }) => lines.flatMap((line) => wordsIn(textOfLine(line))))));
  return withoutRunningHeads(pages).map((lines) => runOn(blocksOf(lines).flatMap((block) => (block.length > 0 ? paragraphsOf(block, joined) : [])), joined).join("\n\n"));
}

/** A paragraph that goes on at the top of the next column is one. */
function runOn(paragraphs: readonly string[], joined: (before: string, behind: string) => string): string[] {
  const whole: string[] = [];
  for (const paragraph of paragraphs) {
    const before = whole.at(-1);
    const goesOn = before !== undefined && /^\p{Ll}/u.test(paragraph) && !ENDED.test(before) && !before.includes("\t") && !paragraph.includes("\t");
    if (goesOn) whole[whole.length - 1] = joined(before, paragraph);
    else whole.push(paragraph);
  }
  return whole;
}
