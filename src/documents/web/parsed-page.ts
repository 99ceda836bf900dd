import { refusal, refuseLong } from "../limits.ts";

/** Pages have a few thousand elements, some dozen within one another. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 2000;
/** Elements without an end, or whose end may be left out: they do not nest. */
const UNNESTED = new Set("area base br col embed hr img input link meta source track wbr p li dt dd option optgroup tr td th tbody thead tfoot colgroup rt rp html head body".split(" "));

/**
 * HTML → its document, apart from the panel's: no script of it runs, and nothing that it names is fetched. Errors: a sentence for a page of
 * more text or elements than any page has, or nested so deeply that the browser would not end.
 */
export function parsedPage(name: string, source: string): Document {
  if (depthOf(source) > DEEPEST) throw refusal(name, "is nested too deeply for a page of text. Copy its text and paste it.");
  const page = new DOMParser().parseFromString(source, "text/html");
  const elements = page.getElementsByTagName("*").length;
  if (elements > MOST_ELEMENTS) throw refusal(name, `has ${elements.toLocaleString("en-US")} elements: too many for a page of text. Copy its text and paste it.`);
  const code = [...page.querySelectorAll("script, style")].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  refuseLong(name, (page.body.textContent?.length ?? 0) - code);
  return page;
}

/** The deepest nesting of elements, counted by tags alone. */
function depthOf(source: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, end, tag = ""] of source.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (UNNESTED.has(tag.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
    if (deepest > DEEPEST) break;
  }
  return deepest;
}
