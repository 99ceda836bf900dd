import { ChainError } from "../../../chain/cells/chain-error.ts";
import { productsIn } from "../../../chain/cells/products.ts";
import type { Column } from "../../../chain/model/columns.ts";
import { openDocuments } from "../../../documents/open-documents.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { readDocuments } from "../../../workbook/kept/read-documents.ts";
import type { Said } from "../../parts/message.tsx";
import type { Tickers } from "../../parts/pickers/tickers.ts";
import { cardsOf } from "./cards/cards.ts";
import { broughtUp, openInPanel, useDocuments } from "./document-stores.ts";
import { earlierOf } from "./cards/earlier.ts";
import { readingOf } from "./reading-of.ts";
import { PASTED, sourceOf } from "./source-of.ts";
import { wholeText } from "./whole-text.ts";
import { words } from "./words.ts";

interface Held {
  /** The names of each column. */
  readonly names: ReadonlyMap<Column, readonly string[]>;
  readonly tickers: Tickers;
}

/** Reads files one after the other into the panel. One that cannot be read is named with its sentence, and the next one is read; after a cancel none is. `held`: what the table holds. */
export async function readFiles(files: readonly File[], held: Held): Promise<void> {
  const stop = new AbortController();
  useDocuments.setState({ unread: [] });
  try {
    for (const file of files) await readFile(file, held, stop).catch((error: unknown) => note(error, stop.signal));
  } finally {
    useDocuments.setState({ reading: undefined });
  }
}

function note(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) say("info", words.cancelled);
  else say("error", error instanceof ChainError ? error.message : errorMessage(error));
}

const say = (intent: Said["intent"], sentence: string): void =>
  useDocuments.setState(({ unread }) => ({ unread: unread.some((one) => one.words === sentence) ? unread : [...unread, { intent, words: sentence }] }));

async function readFile(file: File, { names, tickers }: Held, stop: AbortController): Promise<void> {
  const { signal } = stop;
  signal.throwIfAborted();
  const follow = (done: number, pages: number): void => useDocuments.setState({ reading: { name: file.name, done, pages, cancel: () => stop.abort() } });
  follow(0, 1);
  const opened = await openDocuments(file, { signal, onPage: follow });
  const known = await readDocuments();
  const products = (names.get("Product") ?? []).flatMap(productsIn);
  for (const document of opened.reverse()) {
    const already = broughtUp(document.fingerprint);
    if (already) {
      say("info", words.openAlready(file.name === PASTED ? "" : file.name, already.document.title));
      continue;
    }
    const whole = wholeText(document.pages);
    const read = await readingOf(whole.text, signal);
    const source = sourceOf(document, read, names.get("Company") ?? [], tickers);
    const cards = cardsOf(read.findings, whole, document.pages.length > 1, products);
    openInPanel({
      document,
      text: whole.text,
      source,
      cards,
      suggested: cards.length,
      added: [],
      promotions: read.findings.filter(({ kind }) => kind === "promotion"),
      questions: read.omissions,
      specificity: read.specificity,
      earlier: earlierOf(document, whole.text, source, known),
    });
  }
}
