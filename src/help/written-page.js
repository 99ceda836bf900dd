import { readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";
import { page } from "./page.js";

const FOLDER = path.join(import.meta.dirname, "pages");
const METHOD = path.join(import.meta.dirname, "../chain/README.md");

/** The pages written in Markdown, by the name of the file that they become. */
export const PAGES = {
  "method.html": METHOD,
  "support.html": path.join(FOLDER, "support.md"),
  "privacy.html": path.join(FOLDER, "privacy.md"),
  "terms.html": path.join(FOLDER, "terms.md"),
};

/** A heading's anchor, as GitHub makes it: so a link within the file works in both places. @param {string} text */
const anchorOf = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>/g, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    /** A table scrolls by itself where it is wider than the page. */
    table(token) {
      return `<div class="scroll" tabindex="0" role="region" aria-label="${token.header.map((cell) => cell.text.replace(/[^\p{L}\p{N} ]/gu, "")).join(", ")}">${marked.Renderer.prototype.table.call(this, token)}</div>\n`;
    },
  },
});

/** The page made from a Markdown file of the project. @param {string} file */
export function writtenPage(file) {
  const markdown = readFileSync(file, "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Chain of Proof";
  return page({ title, body: `<main>\n${marked.parse(markdown)}</main>` });
}
