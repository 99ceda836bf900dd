import { sentencesOf } from "../../../../chain/read/text/sentences.ts";
import { textOf } from "../../../../chain/cells/cell.ts";
import type { OpenedDocument } from "../../../../documents/document.ts";
import { markOf } from "../../../../documents/fingerprint.ts";
import { isVersionOf, type KeptDocument } from "../../../../workbook/kept/read-documents.ts";
import type { Draft } from "../../form/draft.ts";
import type { Earlier } from "../document-stores.ts";

/** So many sentences are marked: 200 pages of them. */
const MARKED = 5000;

const sentencesIn = (text: string): string[] => sentencesOf(text).slice(0, MARKED).map(({ start, end }) => textOf(text.slice(start, end)));

/** Kept of a document when its rows are added. */
export function keptOf(document: OpenedDocument, text: string, source: Draft, today: string): KeptDocument {
  return { ...identityOf(document, source), read: today, sentences: sentencesIn(text).map(markOf) };
}

const identityOf = ({ fingerprint, title }: OpenedDocument, source: Draft) => ({ fingerprint, title, link: source.Link ?? "", company: source.Company ?? "" });

/** The earlier reading of a document, and which sentences are new since; undefined where it was not read before. */
export function earlierOf(document: OpenedDocument, text: string, source: Draft, known: readonly KeptDocument[]): Earlier | undefined {
  const identity = identityOf(document, source);
  const before = known.find(({ fingerprint }) => fingerprint === document.fingerprint) ?? known.find((one) => isVersionOf(one, identity));
  if (!before) return undefined;
  if (before.fingerprint === document.fingerprint) return { read: before.read };
  const marks = new Set(before.sentences);
  return { read: before.read, added: sentencesIn(text).filter((sentence) => !marks.has(markOf(sentence))) };
}
