/** Currencies by how a text writes them before a sum, of those that such texts name. Not all of `funding/currencies.ts`: in a headline ALL, TOP and TRY are words. A bare $ or ¥ is several countries': nothing is guessed. */
const CURRENCY: Readonly<Record<string, string>> = { US$: "USD", A$: "AUD", AU$: "AUD", C$: "CAD", CA$: "CAD", NZ$: "NZD", "€": "EUR", "£": "GBP", "₩": "KRW" };
/** How the evidence table writes a scale, by the letter that it begins with. */
const SCALES: Readonly<Record<string, string>> = { t: " k", k: " k", m: " m", b: " bn" };
/** A currency, a number with or without its thousands set apart, and its scale. */
const SUM =
  /(\b(?:US|AU?|CA?|NZ)\$|[€£₩]|\b(?:USD|AUD|CAD|NZD|EUR|GBP|JPY|CNY|KRW|NOK|SEK|INR)) ?((?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?)(?![\d,.]*\d)(?:[ -]?([Tt]housand|[KkMmBb]|[Mm]illion|[Mm]n|[Mm]io|[Bb]illion|[Bb]n))?\b/g;
/** Behind a price or a yearly sum, which is no amount of money that has come. */
const EACH = /^ ?(?:\/|(?:per|an?|each|every) )(?:kg|kilo|lb|t\b|ton|share|unit|month|quarter|year|yr|annum)/i;

/** Behind the sum that has come, where another is named too: "awarded US$18 million; US$4 million has been received". */
const COME = /^[^.;,]{0,30}\b(?:received|drawn|disbursed|paid)\b/i;
/** Before a whole of which only a part has come. */
const WHOLE = /\bof (?:its|the|an?|up to) $/i;

/**
 * The sum of money that a sentence gives with its currency, no price among them, and its unit in the method's words: 412 and "AUD m";
 * of several the one that has come, else the first. Blanks where none is given.
 */
export function moneyIn(sentence: string): [number | "", string] {
  const sums = [...sentence.matchAll(SUM)].filter((one) => !EACH.test(sentence.slice(one.index + one[0].length)));
  const match = sums.find((one) => COME.test(sentence.slice(one.index + one[0].length)) && !WHOLE.test(sentence.slice(0, one.index))) ?? sums[0];
  if (!match) return ["", ""];
  const [, currency = "", sum = "", scale = ""] = match;
  return [Number(sum.replaceAll(",", "")), (CURRENCY[currency] ?? currency) + (SCALES[scale.charAt(0).toLowerCase()] ?? "")];
}
