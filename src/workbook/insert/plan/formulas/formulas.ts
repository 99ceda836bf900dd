/** Formulas that follow the evidence, in the form that Excel's API takes everywhere: English names, commas. */
import { badInput } from "../../../../chain/cells/chain-error.ts";
import { RANKING_HEADER } from "../../../../chain/tables/compare/ranking-table.ts";
import { WHOLE, type PartOf } from "./columns-handed-over.ts";
import type { Request } from "../../insert-kinds.ts";

/** Excel takes no longer text within a formula. */
const LONGEST = 255;

/** A text as a formula writes it: its quotes doubled, so that it stays a text whatever it says. Error: #VALUE! above 255 characters. */
export function quotedText(text: string): string {
  if (text.length > LONGEST) throw badInput(`The text “${text.slice(0, 40)}…” is too long for a formula, which takes ${LONGEST} characters. Put it into a cell and name the cell, or shorten it.`);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts as an array within a formula, one below the other. Errors: as of `quotedText`. */
export const textArray = (texts: readonly string[]): string => (texts.length === 1 ? quotedText(texts[0]!) : `{${texts.map(quotedText).join(";")}}`);

/** The formula of a call; what is left out at its end is not written. */
export function callOf(name: string, args: readonly string[]): string {
  const given = [...args];
  while (given.at(-1) === "") given.pop();
  return `=${name}(${given.join(",")})`;
}

/**
 * Calls of the method's functions over these tables, of the evidence the part that each reads; arguments left out at the end leave no commas.
 * A company is given in the form it has in a formula: a quoted text, or a cell.
 */
export function formulas({ tables: { evidence, model }, asOf }: Pick<Request, "tables" | "asOf">, partOf: PartOf = () => WHOLE) {
  const day = asOf === null ? "" : String(asOf);
  const last = model === null ? "" : `${model}[#All]`;
  const call = (name: string, ...args: string[]): string => callOf(`CHAIN.${name}`, [`${evidence}${partOf(name)}`, ...args]);
  return {
    /** A function whose arguments end with the as-of date and the model, as most do. */
    ask: (name: string, ...args: string[]) => call(name, ...args, day, last),
    /** The heat map, in the order of the ranking. */
    matrix: (companies: string) => call("MATRIX", companies, "", day, last, quotedText("Ranking")),
    changes: (from: number, to: number, companies: string) => call("CHANGES", String(from), String(to), companies, "", last),
    /** With a company, its own slips are the delays. */
    stress: (figures: readonly number[], company: string) => callOf("CHAIN.STRESS", [...figures.map(String), ...(company === "" ? [] : ["", "", "", `${evidence}${partOf("STRESS")}`, company])]),
    companies: () => call("COMPANIES", last),
    coverage: (company: string, basis: string) => call("COVERAGE", company, quotedText(basis), day, last),
    strength: (company: string) => call("STRENGTH", company, "", day, last),
    promotion: (company: string) => call("PROMOTION", company, day, last),
    run: (company: string) => call("RUN", company, day, last),
    breaks: (company: string) => call("BREAK", company, day, last),
    /** One figure of a company that RANK alone gives. */
    ranked: (company: string, column: "Looked at" | "Could be") => `=INDEX(${call("RANK", company, day, last).slice(1)},2,${RANKING_HEADER.indexOf(column) + 1})`,
    link: (company: string, link: string, measure: string) => call("LINK", company, quotedText(link), quotedText(measure), day, last),
  };
}

export type Formulas = ReturnType<typeof formulas>;
