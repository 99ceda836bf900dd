import type { DocumentFinding } from "../../../../chain/read/document/document.ts";
import { keyOf, textOf } from "../../../../chain/cells/cell.ts";
import { COLUMNS } from "../../../../chain/model/columns.ts";
import type { Draft } from "../../form/draft.ts";
import { distinctFacts } from "./distinct-facts.ts";
import { SOURCE_COLUMNS } from "../source-of.ts";
import type { WholeText } from "../whole-text.ts";

/** A row that a document suggests. */
export interface Card {
  readonly key: string;
  readonly finding: DocumentFinding;
  /** The fields of the row that are not the document's: from the finding, then as the user changed them. */
  readonly fact: Draft;
  readonly sentence: string;
  readonly ticked: boolean;
}

/** A cell of Excel holds 32,767 characters; nobody reads more than this in one. */
const LONGEST = 1000;
/** What stands before a point of a list: typed over in a cell, a minus would begin a formula. */
const BULLET = /^[-–—•·▪●*]\s+/;

/** The cards of a document, one a fact, evidence before claims, each in the order of the text. `paged` documents have pages to name; `products` are those that the table names. */
export function cardsOf(findings: readonly DocumentFinding[], { pageAt }: WholeText, paged: boolean, products: readonly string[] = []): Card[] {
  const cards = findings
    .filter(({ kind }) => kind === "evidence" || kind === "claim")
    .map((finding, place): Card => {
      const sentence = textOf(finding.quote).replace(BULLET, "").slice(0, LONGEST);
      const page = paged ? { Page: String(pageAt(finding.start)) } : {};
      const fact = factOf(finding);
      return { key: `${place} ${finding.start}`, finding, fact: { ...fact, ...(fact.Product && { Product: asNamed(fact.Product, products) }), ...page, Quote: sentence, Note: sentence }, sentence, ticked: false };
    });
  return inOrder(distinctFacts(cards));
}

/** Evidence before claims, each in the order of the text. */
export const inOrder = (cards: readonly Card[]): Card[] =>
  [...cards].sort(({ finding: one }, { finding: other }) => Number(one.kind !== "evidence") - Number(other.kind !== "evidence") || one.start - other.start);

/** Every column that the finding speaks of, by its name in small letters; its link is the column Stage, and the document's own columns are not its to fill. */
function factOf(finding: DocumentFinding): Draft {
  const told = finding as unknown as Readonly<Record<string, unknown>>;
  const own = COLUMNS.filter((column) => !SOURCE_COLUMNS.includes(column)).flatMap((column) => {
    const value = [told[column === "Stage" ? "link" : column.toLowerCase()]].flat()[0];
    return typeof value === "number" || (typeof value === "string" && value !== "") ? [[column, String(value)]] : [];
  });
  return Object.fromEntries(own) as Draft;
}

/** A product by the table's name where that is how it begins, "NdPr" for "NdPr oxide": rows speak of one asset only with a Product in common (method, section 12), and the unit tells the form. */
function asNamed(product: string, products: readonly string[]): string {
  const key = keyOf(product);
  const begins = products.filter((name) => `${key} `.startsWith(`${keyOf(name)} `));
  return begins.sort((one, other) => other.length - one.length)[0] ?? product;
}
