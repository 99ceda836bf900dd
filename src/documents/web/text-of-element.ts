import { Paragraphs } from "../text/paragraphs.ts";
import { walk } from "../walk.ts";

const UNREAD = new Set(["script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "nav", "form", "button", "select", "textarea"]);
const BLOCKS = new Set(
  "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tfoot thead tr ul center".split(" "),
);

const CELLS = new Set(["td", "th"]);

/** The text that an element of a web page shows, in paragraphs. */
export function textOfElement(root: Element): string {
  const text = new Paragraphs();
  /** Within a row of a table, whose cells stay on one line. */
  let rows = 0;
  /** Within text whose line breaks count. */
  let kept = 0;
  const bounds = (element: Element): void => {
    if (!BLOCKS.has(element.localName)) return;
    if (rows > 0 && element.localName !== "tr") text.add(" ");
    else text.end();
  };
  walk(root, {
    enter: (element) => {
      if (isUnread(element)) return false;
      bounds(element);
      if (isDataRow(element)) rows++;
      if (element.localName === "pre") kept++;
      return true;
    },
    leave: (element) => {
      if (isUnread(element)) return;
      if (element.localName === "br") text.lineBreak();
      if (CELLS.has(element.localName) && rows > 0) text.endCell();
      else if (CELLS.has(element.localName)) text.end();
      if (isDataRow(element)) rows--;
      if (element.localName === "pre") kept--;
      bounds(element);
    },
    text: (words) =>
      (kept > 0 ? words.split("\n") : [words]).forEach((line, place) => {
        if (place > 0) text.lineBreak();
        text.add(line);
      }),
  });
  return text.pages().join("\n\n");
}

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.localName) || element.hasAttribute("hidden") || /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "");

/** A row of short cells. One with paragraphs in it is a layout by table, as e-mails have. */
function isDataRow(element: Element): boolean {
  return element.localName === "tr" && element.children.length > 1 && !element.querySelector("p, div, ul, ol, table, h1, h2, h3");
}
