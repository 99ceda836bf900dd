import type { Page } from "./document.ts";

/** The letters and digits of the text, in small letters, its words parted by one space. */
const normalised = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** SHA-256 of the normalised text, as hexadecimal digits. */
export async function fingerprintOf(pages: readonly Page[]): Promise<string> {
  const bytes = new TextEncoder().encode(normalised(pages.map(({ text }) => text).join(" ")));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
