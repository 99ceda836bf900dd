import type { Page } from "./document.ts";

/** The letters and digits of the text, in small letters, its words parted by one space. */
const normalised = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** SHA-256 of the normalised text, as hexadecimal digits. */
export async function fingerprintOf(pages: readonly Page[]): Promise<string> {
  const bytes = new TextEncoder().encode(normalised(pages.map(({ text }) => text).join(" ")));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A short mark of a sentence, FNV-1a of its normalised text in 32 bits, to find it again; two sentences in a million share one. */
export function markOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (const letter of normalised(sentence)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
