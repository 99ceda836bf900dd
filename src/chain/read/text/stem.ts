import type { Token } from "./tokens.ts";

const NUMBER = /^\d/;
const YEAR = /^(?:19|20)\d\d$/;
const MONEY = /[$€£¥₩]\s*$/;
const UNIT = /^\d[\d.,]*(t|kt|mt|tpa|tpy|kg|ppm|m|bn|k|ha|km|g)$/;

/** Whether a number stands behind the sign of a currency. */
export const isMoney = ({ word, before }: Token): boolean => NUMBER.test(word) && MONEY.test(before);

/** A word as a feature: numbers alike, plural endings cut. */
export function stem(token: Token): string {
  const { word } = token;
  if (YEAR.test(word)) return "####";
  if (NUMBER.test(word)) return (isMoney(token) ? "$" : "#") + (UNIT.exec(word)?.[1] ?? "");
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? word.slice(0, -1) : word;
}
