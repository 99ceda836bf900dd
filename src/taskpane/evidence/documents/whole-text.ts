import type { Page } from "../../../documents/document.ts";

/** A document as one text, and the page that a place of it is on. */
export interface WholeText {
  readonly text: string;
  /** The number of the page at an offset, in UTF-16 units. */
  readonly pageAt: (offset: number) => number;
}

const ENDED = /[.!?:;]["'”’)\]]*$/;

/** The pages one after the other; a sentence that runs on from one to the next is whole. */
export function wholeText(pages: readonly Page[]): WholeText {
  const starts: number[] = [];
  let text = "";
  for (const { text: page } of pages) {
    const goesOn = text !== "" && !ENDED.test(text.slice(-5)) && /^\p{Ll}/u.test(page);
    if (text !== "" && page !== "") text += goesOn ? " " : "\n\n";
    starts.push(text.length);
    text += page;
  }
  const pageAt = (offset: number): number => pages[Math.max(0, starts.filter((start) => start <= offset).length - 1)]!.number;
  return { text, pageAt };
}
