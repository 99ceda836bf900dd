import type { DocumentReader } from "../document.ts";
import { broken, refuseLong } from "../limits.ts";
import { Paragraphs } from "../text/paragraphs.ts";
import { walk } from "../walk.ts";
import { entryOf } from "./zip-entry.ts";

const DOCUMENT = "word/document.xml";
/** Titles that Word makes of a file's name. */
const MADE_UP = /^(microsoft word|document\d*|untitled)/i;

/**
 * Reads a Word document: its paragraphs and the rows of its tables as they are after accepting every change, with the pages of its last
 * printing. Of the package only the text and the title are unpacked; pictures, macros and links are not touched.
 */
export const readWord: DocumentReader = async ({ name, bytes }) => {
  const xml = entryOf(bytes, DOCUMENT, name);
  if (xml === undefined) throw broken(name);
  refuseLong(name, xml.length / 20); // Word writes a dozen characters of markup for each of the text
  const body = parsed(xml)?.getElementsByTagName("w:body")[0];
  if (!body) throw broken(name);
  const pages = textOf(body).map((text, place) => ({ number: place + 1, text }));
  const title = styledTitle(body) ?? titleOf(entryOf(bytes, "docProps/core.xml", name));
  return [{ ...(title && { title }), pages }];
};

/** XML → its document; undefined where it is broken, or declares entities, which no Word document does. */
function parsed(xml: string): Document | undefined {
  if (xml.includes("<!DOCTYPE")) return undefined;
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return document.getElementsByTagName("parsererror").length > 0 ? undefined : document;
}

/** Deleted and moved text, the fallback of newer content, and field codes. */
const UNREAD = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPr", "w:rPr", "w:sectPr", "w:tblPr"]);

function textOf(body: Element): string[] {
  const text = new Paragraphs();
  let cells = 0;
  let written = false;
  walk(body, {
    enter: ({ nodeName }) => {
      if (nodeName === "w:tc") cells++;
      if (nodeName === "w:t") written = true;
      return !UNREAD.has(nodeName);
    },
    leave: (element) => {
      const { nodeName } = element;
      const breaks = nodeName === "w:lastRenderedPageBreak" || (nodeName === "w:br" && element.getAttribute("w:type") === "page");
      if (breaks && cells === 0) text.endPage();
      else if (nodeName === "w:br" || nodeName === "w:cr") text.lineBreak();
      else if (nodeName === "w:tab") text.add(" ");
      else if (nodeName === "w:noBreakHyphen") text.add("-");
      else if (nodeName === "w:p" && cells > 0) text.add(" ");
      else if (nodeName === "w:p") text.end();
      else if (nodeName === "w:tr" && cells === 0) text.end();
      else if (nodeName === "w:tc" && --cells === 0) text.endCell();
      else if (nodeName === "w:t") written = false;
    },
    text: (words) => written && text.add(words),
  });
  return text.pages();
}

/** The first paragraph in a style of titles. */
function styledTitle(body: Element): string | undefined {
  const style = [...body.getElementsByTagName("w:pStyle")].find((one) => /^(title|heading1)$/i.test(one.getAttribute("w:val") ?? ""));
  const paragraph = style?.parentElement?.parentElement;
  return (paragraph && textOf(paragraph)[0]) || undefined;
}

function titleOf(core: string | undefined): string | undefined {
  const title = core && parsed(core)?.getElementsByTagName("dc:title")[0]?.textContent?.trim();
  return title && !MADE_UP.test(title) ? title : undefined;
}
