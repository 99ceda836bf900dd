import { BUYER_NAMES } from "../words/buyer-names.ts";
import { isCountryOrContinent } from "./country.ts";
import { NAME, nameBehind, UNCAUGHT } from "./names.ts";

const BUYERS = [
  new RegExp(String.raw`${NAME}(?:, ${UNCAUGHT}){0,5}(?: and ${UNCAUGHT})?(?: \(\p{Lu}[\p{L} ]{1,20}\))? (?:has paid|have paid|is to take|is to buy|are to take|to buy|takes|buys|agreed to (?:buy|take)|has ordered|(?:is|are) (?:trying out|testing|qualifying))\b`, "u"),
  new RegExp(String.raw`\b(?:(?:offtake|agreement|contract|deal|memorandum|order|sold|ships?|shipped|delivered|delivers|[Dd]eliver(?:y|ies)|supply|supplies|supplied|offtakes|concluded|consignment|shipment|ingots?)\b[^.;]{0,40}?\b(?:to|with|from|for)|bought by|taken by|purchased by)(?: the(?: [a-z]+){1,3})? ${NAME}`, "u"),
  new RegExp(String.raw`\b(?:to supply|supplies|supplied|supplying) ${NAME} with\b`, "u"),
  new RegExp(String.raw`\b(?:counts|customers (?:include|such as)|among its customers(?: are)?) ${NAME}`, "u"),
  new RegExp(String.raw`\b(?:end|ended|ends|its|the|an?) ${NAME} (?:offtake|supply contract|contract|order)\b`, "u"),
];
const KNOWN_BUYER = new RegExp(String.raw`(?<![\p{L}\d-])(${BUYER_NAMES.join("|")})(?![\p{L}\d-]|['’]s)`, "u");
const SALE = /\b(?:offtake|contract|agreement|memorandum|order\w*|s[eo]ld|sales?|ship\w*|deliver\w*|suppl\w+|buys?|bought|customers?|samples?|takes?)\b/i;

/** Who takes the output: by the words of the sale, or a firm known to buy such things where the sentence tells of one. */
export function buyerIn(sentence: string, link: string): string {
  const named = BUYERS.map((pattern) => nameBehind(pattern, sentence)).find((name) => name !== "" && !isCountryOrContinent(name));
  return named ?? (link === "Customer" || SALE.test(sentence) ? (KNOWN_BUYER.exec(sentence)?.[1] ?? "") : "");
}
