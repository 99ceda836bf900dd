/** What every kind of file becomes. */
import type { Filing } from "./filing.ts";

/** A page as text. Paragraphs, list items and table rows are separated by an empty line, so that no sentence runs from one into another; the cells of a row by a tab. */
export interface Page {
  /** From 1; a document without pages is one page. */
  readonly number: number;
  readonly text: string;
}

export type DocumentKind = "Text" | "Web page" | "E-mail" | "Word" | "PDF" | "List of releases";

/** A document as its file states it; what its text says of company and date is for the reader of press releases. */
export interface ReadDocument {
  readonly title?: string;
  /** The day the document was published, as YYYY-MM-DD; never the day its file was made or opened. */
  readonly date?: string;
  /** An http or https address. */
  readonly link?: string;
  readonly company?: string;
  readonly ticker?: string;
  readonly pages: readonly Page[];
  /** What could not be read of it, in a sentence. */
  readonly note?: string;
}

export interface OpenedDocument extends ReadDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  /** Where it was filed with an office of securities. */
  readonly filing?: Filing;
  /** SHA-256 of its normalised text, as 64 hexadecimal digits: the same for the same words in any layout. */
  readonly fingerprint: string;
}

/** How the opening of a file is followed and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onPage: (done: number, pages: number) => void;
}

/** A file of one kind → its documents, in their order. Error: a ChainError whose sentence begins with the file's name. */
export type DocumentReader = (file: OpenFile, watch: Watch) => Promise<readonly ReadDocument[]>;

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
