import { Readability } from "@mozilla/readability";
import type { DocumentReader } from "../document.ts";
import { decoded } from "../text/decoded.ts";
import { takeOutNotices, withoutNotices } from "./page-notices.ts";
import { parsedPage } from "./parsed-page.ts";
import { statedIn } from "./stated-in-page.ts";
import { textOfElement } from "./text-of-element.ts";

/** Readability looks at each element several times: a page with more of them is read whole. */
const MOST_JUDGED = 20_000;
const MOST_CHARACTERS = 1_000_000;
/** Shorter than this, and with most of the page left out, what Readability chose is not the article. */
const SHORT_ARTICLE = 400;

/**
 * Reads a saved web page: its article without the navigation around it, and without what asks for consent to cookies. The page is parsed apart from the panel: none of its scripts
 * run, and nothing that it names is fetched.
 */
export const readWebPage: DocumentReader = async ({ name, bytes }) => {
  const source = decoded(bytes);
  const page = parsedPage(name, source);
  const stated = statedIn(page, source);
  takeOutNotices(page);
  const whole = withoutNotices(textOfElement(page.body));
  const article = articleIn(page, whole.length);
  const title = article?.title ?? stated.title;
  return [{ ...stated, ...(title && { title }), pages: [{ number: 1, text: article?.text ?? whole }] }];
};

/** The article and its headline, where Readability finds one. It takes the page apart. */
function articleIn(page: Document, length: number): { readonly title?: string; readonly text: string } | undefined {
  if (length > MOST_CHARACTERS || page.getElementsByTagName("*").length > MOST_JUDGED) return undefined;
  const headline = page.querySelector("h1")?.textContent?.trim();
  const article = new Readability<Node>(page, { serializer: (node) => node, charThreshold: 250 }).parse();
  if (!article?.content) return undefined;
  const text = withoutNotices(textOfElement(article.content as Element));
  if (text.length < SHORT_ARTICLE && text.length < length / 2) return undefined;
  const title = headline || article.title?.trim();
  return { ...(title ? { title } : {}), text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text };
}
