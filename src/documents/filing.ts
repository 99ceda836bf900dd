import { inExpression } from "../chain/cells/names/in-expression.ts";

/** A document that was filed with an office of securities, as its cover says. */
export interface Filing {
  /** As in "Form 8-K". */
  readonly form: string;
  /** Who filed it, without the legal form; blank where the cover names nobody. */
  readonly company: string;
}

const FORM = String.raw`F(?:ORM|orm)\s+(\d{1,2}-[A-Z]{1,3}(?:/A)?|[A-Z]{1,2}-\d{1,2}(?:/A)?|SD)(?![\w-])`;
/** The office heads the cover, in capitals or on a line of its own, and the form follows. */
const COVERS: readonly RegExp[] = [
  new RegExp(String.raw`^[^]{0,300}?\bSECURITIES AND EXCHANGE COMMISSION\b[^]{0,400}?\b${FORM}`),
  new RegExp(String.raw`^[^]{0,300}?^(?:United States\s+)?Securities and Exchange Commission\s*$[^]{0,400}?^\s*${FORM}\s*$`, "m"),
];
/** A form of the Canadian administrators, on a line near the beginning. */
const CANADIAN = /^F(?:ORM|orm) (51-102F\d)\b/;
const BEGINNING = 300;
const REGISTRANT = /\(\s?exact name of (?:the )?registrant/i;
const LEGAL_FORM = /,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l\.?p|plc|n\.?v|s\.?a|ag)\.?$/i;
const HEAD = 3000;

/** What a cover says of its form and its registrant; undefined for what is no filing, also where it speaks of one. */
export function filingIn(text: string): Filing | undefined {
  const head = text.slice(0, HEAD);
  const form = COVERS.map((cover) => cover.exec(head)?.[1]).find(Boolean) ?? linesOf(head.slice(0, BEGINNING)).map((line) => CANADIAN.exec(line)?.[1]).find(Boolean);
  if (form === undefined) return undefined;
  const named = REGISTRANT.exec(head)?.index;
  const registrant = named === undefined ? "" : nameAtEnd((linesOf(head.slice(0, named)).at(-1) ?? "").replace(LEGAL_FORM, ""));
  return { form, company: asSpelt(registrant, text) };
}

/** The lines of a text that hold anything. */
const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** The words with capitals at the end of a line: what stands before them may be the date of the report. */
function nameAtEnd(line: string): string {
  const words = line.split(/\s+/);
  return words.slice(words.map((word) => /^[\p{Lu}&]/u.test(word)).lastIndexOf(false) + 1).join(" ");
}

/** A cover writes the name in capitals: its spelling is that of the text, where the text has another. */
function asSpelt(name: string, text: string): string {
  if (name === "" || name !== name.toUpperCase()) return name;
  const spelt = [...text.matchAll(new RegExp(inExpression(name).replace(/\s+/g, String.raw`\s+`), "gi"))];
  return spelt.find(([one]) => one !== one.toUpperCase() && /^\p{Lu}/u.test(one))?.[0].replace(/\s+/g, " ") ?? name;
}

/** The title of a filing: its form and who filed it. */
export const filingTitle = ({ form }: Filing, company: string): string => `Form ${form}${company && `, ${company}`}`;
