/** A name as releases write one, caught: up to three capital words. */
export const NAME = String.raw`((?:[A-Z][\p{L}\d&.-]{1,29})(?: (?:[A-Z][\p{L}\d&.-]{0,29}|(?:of|de|do)(?![\p{L}])))?(?: [A-Z][\p{L}\d&.-]{0,29})?)`;
/** The same where the name is not asked for. */
export const UNCAUGHT = NAME.replace("(", "(?:");
const NO_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|US|NdPr|NdFeB|REO|TREO|JORC|The|A|Our|Its|Phase|Stage|Spring|Autumn)\b/;

/** The name that a pattern catches in a sentence, or blank where that is a month, a product or an article. */
export function nameBehind(pattern: RegExp, sentence: string): string {
  const name = pattern.exec(sentence)?.[1] ?? "";
  return NO_NAME.test(name) ? "" : name.replace(/[.,-]$/, "");
}
