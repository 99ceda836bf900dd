import type { DocumentReader } from "../document.ts";
import { decoded } from "./decoded.ts";
import { refusal } from "../limits.ts";
import { tidied } from "./tidied.ts";

/** Reads a text file; a form feed begins a page. */
export const readPlainText: DocumentReader = async ({ name, bytes }) => {
  const text = decoded(bytes);
  if (text.includes("\0")) throw refusal(name, "is not a text. Open the file it was made from, or save it as .txt.");
  return [{ pages: text.split("\f").map((page, place) => ({ number: place + 1, text: tidied(page) })) }];
};
