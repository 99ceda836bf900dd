/** What a page asks of its visitor and is no part of the document: its consent to cookies, to share or to subscribe. */

/** By what they tell a screen reader. The names of classes are whatever a page calls them. */
const ASKING = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [aria-label*="cookie" i], [aria-label*="consent" i]';

/** No honest page has more of them. */
const MOST = 20;
/** A line of a notice is no longer; a paragraph of a document that speaks of cookies may be. */
const LONGEST = 160;
const COOKIES = /\bcookies?\b/i;
const OF_VISITORS = /\b(?:we|you|your|our|sites?|websites?|policy|settings?|preferences|notice|consent|essential|necessary|accept|reject|manage)\b/i;
const BUTTONS: readonly RegExp[] = [
  /^(?:accept|reject|allow|decline|deny|manage)(?: (?:all|only|and|my|the|cookies?|choices|preferences|settings|essential|necessary|optional|non-essential|close|continue|&))+[.!]?$/i,
  /^share(?: (?:this|on|via|by|with|to)(?: [\w-]+){0,3})?[.:!]?$/i,
  /^(?:print|e-?mail|tweet|bookmark) this(?: [\w-]+)?[.:!]?$/i,
];

/** Takes the parts that ask something out of a page. One that holds most of its text is the document itself, shown in a window. */
export function takeOutNotices(page: Document): void {
  const length = page.body.textContent?.length ?? 0;
  for (const part of [...page.body.querySelectorAll(ASKING)].slice(0, MOST)) if ((part.textContent?.length ?? 0) < length / 2) part.remove();
}

/** The paragraphs without the lines of such a notice. */
export const withoutNotices = (text: string): string =>
  text
    .split("\n\n")
    .filter((paragraph) => !isNotice(paragraph))
    .join("\n\n");

const isNotice = (paragraph: string): boolean => paragraph.length <= LONGEST && ((COOKIES.test(paragraph) && OF_VISITORS.test(paragraph)) || BUTTONS.some((button) => button.test(paragraph)));
