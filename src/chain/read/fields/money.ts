/** Currencies by how a text writes them before a sum. A bare $ or ¥ is several countries': nothing is guessed. */
const CURRENCY: Readonly<Record<string, string>> = { "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "€": "EUR", "£": "GBP", "₩": "KRW" };
const SUM = /(?:\b(US|AU?|CA?|NZ)\$|([€£₩])|\b(USD|AUD|CAD|NZD|EUR|GBP|JPY|CNY|KRW|NOK|SEK|INR)) ?(\d[\d,]{0,14}(?:\.\d{1,6})?) ?(million|mn|m|billion|bn|b)?\b/g;
/** Behind a price or a yearly sum, which is no amount of money that has come. */
const EACH = /^ ?(?:\/|(?:per|an?|each|every) )(?:kg|kilo|t\b|ton|share|unit|month|quarter|year|annum)/i;

/** The first sum of money that a sentence gives with its currency, no price among them, and its unit in the method's words: 412 and "AUD m". Blanks where none is given. */
export function moneyIn(sentence: string): [number | "", string] {
  const match = [...sentence.matchAll(SUM)].find((one) => !EACH.test(sentence.slice(one.index + one[0].length)));
  if (!match) return ["", ""];
  const [, dollars, sign, code, sum, scale] = match;
  const currency = code ?? CURRENCY[sign ?? `${dollars ?? ""}$`] ?? "";
  return [Number(sum?.replaceAll(",", "")), [currency, scale ? (scale.startsWith("m") ? "m" : "bn") : ""].filter(Boolean).join(" ")];
}
