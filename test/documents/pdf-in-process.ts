/** Reads a PDF without a browser, by the same code from the runs of a page on. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { runsOf } from "../../src/documents/pdf/glyphs.ts";
import { linesOf } from "../../src/documents/pdf/lines.ts";
import { textsOfPages } from "../../src/documents/pdf/pages-of-lines.ts";
import type { PageOfLines } from "../../src/documents/pdf/running-heads.ts";

/** The paragraphs of each page. */
export async function paragraphsOfPdf(bytes: Uint8Array): Promise<string[][]> {
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: PageOfLines[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push({ lines: linesOf(await runsOf(page)), height: page.getViewport({ scale: 1 }).height });
  }
  await loading.destroy();
  return textsOfPages(pages).map((text) => text.split("\n\n"));
}
