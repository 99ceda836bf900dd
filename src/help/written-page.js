import { readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

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
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>Chain of Proof: ${title}</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<nav aria-label="Pages"><a href="help.html">Functions</a> <a href="method.html">Method</a> <a href="support.html">Support</a> <a href="privacy.html">Privacy</a> <a href="terms.html">Terms</a></nav>
<main>
${marked.parse(markdown)}
</main>
</body>
</html>
`;
}
