import { getDocument, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DocumentReader, OpenFile, Watch } from "../document.ts";
import { broken, locked, refusal, refuseLong, refuseManyPages } from "../limits.ts";
import { runsOf } from "./glyphs.ts";
import { linesOf } from "./lines.ts";
import { textsOfPages } from "./pages-of-lines.ts";
import { pdfWorker } from "./pdf-worker.ts";
import type { PageOfLines } from "./running-heads.ts";
import { TookTooLong, within } from "./within.ts";

/** A page takes a hundredth of this. One that takes longer was made to. */
const LONGEST_STEP_MS = 5000;
const MADE_UP = /^(microsoft |untitled|document\d*$|.*\.(docx?|pdf|indd|qxd|pptx?)$)/i;

/**
 * Reads the text of a PDF in a worker of its own, page by page. Its scripts, links, forms and pictures are not looked at, and none of its
 * fonts is loaded. The worker is ended when the file is read, when the user cancels, and when a page takes too long.
 */
export const readPdf: DocumentReader = async ({ name, bytes }, watch) => {
  const port = pdfWorker();
  const worker = PDFWorker.create({ port } as Parameters<typeof PDFWorker.create>[0]);
  const loading = getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await within(LONGEST_STEP_MS, watch.signal, loading.promise);
    refuseManyPages(name, pdf.numPages);
    const title = await titleOf(pdf);
    const read = await linesOfPages(pdf, { name, bytes }, watch);
    const pages = textsOfPages(read).map((text, place) => ({ number: place + 1, text }));
    const note = noteOf(name, read);
    return [{ ...(title && { title }), pages, ...(note && { note }) }];
  } catch (error) {
    watch.signal.throwIfAborted();
    throw sentenceOf(name, error);
  } finally {
    worker.destroy();
    port.terminate();
  }
};

async function linesOfPages(pdf: PDFDocumentProxy, { name }: OpenFile, { signal, onPage }: Watch): Promise<PageOfLines[]> {
  const pages: PageOfLines[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    onPage(number - 1, pdf.numPages);
    const page = await within(LONGEST_STEP_MS, signal, pdf.getPage(number));
    const runs = await within(LONGEST_STEP_MS, signal, runsOf(page));
    characters += runs.reduce((sum, { text }) => sum + text.length, 0);
    refuseLong(name, characters);
    pages.push({ lines: linesOf(runs), height: page.getViewport({ scale: 1 }).height });
    page.cleanup();
  }
  onPage(pdf.numPages, pdf.numPages);
  return pages;
}

/** Says which pages hold pictures of text. Error: a sentence where all do. */
function noteOf(name: string, pages: readonly PageOfLines[]): string | undefined {
  const silent = pages.flatMap(({ lines }, place) => (lines.length === 0 ? [place + 1] : []));
  if (silent.length === pages.length) throw refusal(name, `has no text on its ${pages.length === 1 ? "page" : `${pages.length} pages`}: it is a scan. Recognise its text first (OCR), then open it again.`);
  if (silent.length === 0) return undefined;
  const named = silent.slice(0, 10).join(", ") + (silent.length > 10 ? ` and ${silent.length - 10} more` : "");
  return `No text on page ${named}: what is pictured there is not read.`;
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  return typeof title === "string" && title.trim().split(/\s+/).length >= 3 && !MADE_UP.test(title.trim()) ? title.trim() : undefined;
}

/** What pdf.js calls its errors; it gives away few of their classes. */
const PDF_ERRORS = new Set(["InvalidPDFException", "FormatError", "UnknownErrorException", "ResponseException"]);

function sentenceOf(name: string, error: unknown): unknown {
  const kind = (error as Error).name;
  if (kind === "PasswordException") return locked(name);
  if (error instanceof TookTooLong) return refusal(name, "takes too long to read: it is damaged, or made to be. Copy its text and paste it.");
  if (PDF_ERRORS.has(kind)) return broken(name);
  return error;
}
