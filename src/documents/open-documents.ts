import type { DocumentKind, DocumentReader, OpenedDocument, OpenFile, ReadDocument, Watch } from "./document.ts";
import { filingIn, filingTitle } from "./filing.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { broken, locked, refusal, refuseLarge, refuseLong } from "./limits.ts";

interface Format {
  readonly kind: DocumentKind;
  readonly endings: readonly string[];
  /** The bytes that such a file begins with; texts have none. */
  readonly begins?: string;
  /** Its reader, fetched when the first such file is opened. */
  readonly reader: () => Promise<DocumentReader>;
}

const FORMATS: readonly Format[] = [
  { kind: "PDF", endings: ["pdf"], reader: async () => (await import("./pdf/read-pdf.ts")).readPdf },
  { kind: "Word", endings: ["docx"], begins: "PK", reader: async () => (await import("./word/read-word.ts")).readWord },
  { kind: "Web page", endings: ["html", "htm"], reader: async () => (await import("./web/read-web-page.ts")).readWebPage },
  { kind: "E-mail", endings: ["eml"], reader: async () => (await import("./web/read-mail.ts")).readMail },
  { kind: "Text", endings: ["txt"], reader: async () => (await import("./text/plain-text.ts")).readPlainText },
  { kind: "List of releases", endings: ["csv"], reader: async () => (await import("./read-releases.ts")).readReleases },
];

/** The endings of the files that can be opened, as an input of files takes them: ".pdf,.docx". */
export const OPENED_ENDINGS = FORMATS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`));

/** What Word puts around a document with a password; old .doc files are the same. */
const COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

/**
 * Reads a file in the page, sending nothing anywhere: a list of releases is a document a row, any other file is one.
 * Errors: a ChainError with a sentence (type, size, password, damage, no text); an AbortError after `watch.signal`.
 */
export async function openDocuments(file: File, watch: Watch): Promise<OpenedDocument[]> {
  const format = formatOf(file.name);
  refuseLarge(file.name, file.size);
  const opened: OpenFile = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  refuseOtherContents(opened, format);
  const read = await format.reader();
  watch.signal.throwIfAborted();
  const documents = await read(opened, watch);
  watch.signal.throwIfAborted();
  return Promise.all(documents.map((document) => finished(document, file.name, format.kind)));
}

function formatOf(name: string): Format {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const format = FORMATS.find(({ endings }) => endings.includes(ending));
  if (format) return format;
  throw refusal(name, `is of a type that cannot be read. Open one of ${OPENED_ENDINGS.join(", ")}, or paste its text.`);
}

function refuseOtherContents({ name, bytes }: OpenFile, { begins }: Format): void {
  const first = String.fromCharCode(...bytes.subarray(0, 4));
  if (begins === undefined || first.startsWith(begins)) return;
  throw first === COMPOUND_FILE ? locked(name) : broken(name);
}

async function finished(document: ReadDocument, name: string, kind: DocumentKind): Promise<OpenedDocument> {
  refuseLong(name, document.pages.reduce((sum, { text }) => sum + text.length, 0));
  if (document.pages.every(({ text }) => !/\p{L}/u.test(text))) throw refusal(name, "holds no text. If it is a scan, recognise its text first (OCR), then open it again.");
  const filing = filingIn(document.pages[0]?.text ?? "");
  const title = filing ? filingTitle(filing, filing.company) : (document.title ?? titleIn(document) ?? name);
  return { ...document, title, kind, ...(filing && { filing }), fingerprint: await fingerprintOf(document.pages) };
}

/** The first line that is not an address, date or label: a headline has words and is not long. */
function titleIn({ pages }: ReadDocument): string | undefined {
  const lines = (pages[0]?.text ?? "").slice(0, 4000).split(/\n+/).map((line) => line.trim());
  return lines.find((line) => line.length <= 200 && line.split(/\s+/).length >= 4 && /\p{L}{3}/u.test(line));
}
