import { badInput, type ChainError } from "../chain/cells/chain-error.ts";

/** A file of so many bytes is too large: 25 MB. */
const TOO_LARGE = 25_000_000;
/** Characters in a document: about 1,500 pages. More would keep the reader busy for too long. */
const LONGEST = 5_000_000;
/** Pages in a document, releases in a list. */
export const MOST_PAGES = 2000;

/** An error sentence about a file, which begins with its name. */
export const refusal = (name: string, sentence: string): ChainError => badInput(`${shortName(name)} ${sentence}`);

const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-15)}` : name);

export function refuseLarge(name: string, size: number): void {
  if (size >= TOO_LARGE) throw refusal(name, `has ${(size / 1e6).toFixed(1)} MB; less than 25 MB can be read. Save the pages that matter as a file of their own.`);
  if (size === 0) throw refusal(name, "is empty: there is nothing to read.");
}

export function refuseLong(name: string, characters: number): void {
  if (characters > LONGEST) throw refusal(name, `holds more than ${LONGEST / 1e6} million characters. Save the pages that matter as a file of their own.`);
}

export function refuseManyPages(name: string, pages: number): void {
  if (pages > MOST_PAGES) throw refusal(name, `has ${pages.toLocaleString("en-US")} pages; at most ${MOST_PAGES.toLocaleString("en-US")} can be read. Save the pages that matter as a file of their own.`);
}

export const broken = (name: string): ChainError => refusal(name, "is damaged or no file of this type. Download it again, or copy its text and paste it.");

export const locked = (name: string): ChainError => refusal(name, "is protected by a password. Save a copy without it, then open the copy.");
