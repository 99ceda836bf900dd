import { isCountry } from "./country.ts";
import { NAME, nameBehind } from "./names.ts";

const PLACE = new RegExp(String.raw`\b(?:at|in|near|outside)(?: the| its| our)? ${NAME}`, "u");

/** The place that a sentence names; a country alone is none. */
export function siteIn(sentence: string): string {
  const name = nameBehind(PLACE, sentence);
  return isCountry(name) ? "" : name;
}
