/** The documents that are open in the panel, kept while the user looks at another tab. */
import { create } from "zustand";
import type { Specificity } from "../../../chain/read/document/document.ts";
import type { Finding } from "../../../chain/read/finding.ts";
import type { Omission } from "../../../chain/read/document/omission.ts";
import type { OpenedDocument } from "../../../documents/document.ts";
import type { Said } from "../../parts/message.tsx";
import type { Draft } from "../form/draft.ts";
import type { AddedCard } from "./cards/added.ts";
import type { Card } from "./cards/cards.ts";

/** What the workbook remembers of an earlier reading of the same document. */
export interface Earlier {
  readonly read: string;
  /** The sentences that are new since; undefined where no word has changed. */
  readonly added?: readonly string[];
}

export interface DocumentInPanel {
  readonly id: number;
  readonly document: OpenedDocument;
  readonly text: string;
  readonly source: Draft;
  readonly cards: readonly Card[];
  /** How many cards there were at first. */
  readonly suggested: number;
  /** Those whose rows were added, and not taken away since. */
  readonly added: readonly AddedCard[];
  readonly promotions: readonly Finding[];
  /** What it ought to say and does not. */
  readonly questions: readonly Omission[];
  readonly specificity: Specificity;
  readonly earlier?: Earlier;
  readonly said?: Said;
}

/** A file that is being read. */
export interface Reading {
  readonly name: string;
  readonly done: number;
  readonly pages: number;
  readonly cancel: () => void;
}

interface DocumentsState {
  /** The last opened first. */
  readonly open: readonly DocumentInPanel[];
  readonly reading: Reading | undefined;
  /** Why files were not read, a sentence each. */
  readonly unread: readonly Said[];
  /** The text that is being pasted. */
  readonly pasted: string;
}

export const useDocuments = create<DocumentsState>(() => ({ open: [], reading: undefined, unread: [], pasted: "" }));

const change = (next: (open: readonly DocumentInPanel[]) => readonly DocumentInPanel[]): void => useDocuments.setState(({ open }) => ({ open: next(open) }));
let last = 0;

export const openInPanel = (document: Omit<DocumentInPanel, "id">): void => change((open) => [{ ...document, id: ++last }, ...open]);
/** The open document of these words, brought to the top; undefined where none is. */
export function broughtUp(fingerprint: string): DocumentInPanel | undefined {
  const one = useDocuments.getState().open.find(({ document }) => document.fingerprint === fingerprint);
  if (one) change((open) => [one, ...open.filter(({ id }) => id !== one.id)]);
  return one;
}

export const closeDocument = (id: number): void => change((open) => open.filter((one) => one.id !== id));
export const changeDocument = (id: number, next: (now: DocumentInPanel) => DocumentInPanel): void => change((open) => open.map((one) => (one.id === id ? next(one) : one)));
export const changeCard = (id: number, key: string, next: (now: Card) => Card): void =>
  changeDocument(id, (now) => ({ ...now, cards: now.cards.map((card) => (card.key === key ? next(card) : card)) }));
export const dropCards = (id: number, keys: ReadonlySet<string>): void => changeDocument(id, (now) => ({ ...now, cards: now.cards.filter(({ key }) => !keys.has(key)) }));
