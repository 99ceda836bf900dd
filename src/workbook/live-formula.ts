/** Formulas that follow the evidence, in the form that Excel's API takes everywhere: English names, commas. */
import { badInput } from "../chain/chain-error.ts";

/** The tables that a formula reads: the evidence, and the model where the workbook has one. */
export interface Tables {
  readonly evidence: string;
  readonly model: string | null;
}

/** What can be inserted, by the worksheet function that makes it. */
export const INSERTS = {
  "Gap table": "GAPS",
  "Evidence trail": "WHY",
  Ranking: "RANK",
  "Heat map": "MATRIX",
} as const;
export type Insert = keyof typeof INSERTS;

/** Excel takes no longer text within a formula. */
const LONGEST = 255;

/** A text as a formula writes it: its quotes doubled, so that it stays a text whatever it says. Error: #VALUE! above 255 characters. */
export function quotedText(text: string): string {
  if (text.length > LONGEST) throw badInput(`The name ${text.slice(0, 40)}… is too long for a formula. Shorten it in the evidence to ${LONGEST} characters.`);
  return `"${text.replaceAll('"', '""')}"`;
}

/** The live formula of an insert: of one company for a gap table or an evidence trail, else of all. */
export function liveFormula(insert: Insert, { evidence, model }: Tables, company: string): string {
  const table = `${evidence}[#All]`;
  const last = model === null ? "" : `${model}[#All]`;
  const args: Readonly<Record<Insert, readonly string[]>> = {
    "Gap table": [table, quotedText(company), "", last],
    "Evidence trail": [table, quotedText(company), "", "", last],
    Ranking: [table, "", "", last],
    "Heat map": [table, "", "", "", last],
  };
  return `=CHAIN.${INSERTS[insert]}(${args[insert].join(",").replace(/,+$/, "")})`;
}
