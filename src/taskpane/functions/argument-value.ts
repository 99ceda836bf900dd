import { keyOf, quoted } from "../../chain/cells/cell.ts";
import { serialOf } from "../../chain/cells/excel-date.ts";
import { nearest } from "../../chain/cells/names/nearest.ts";
import { quantityOf } from "../../chain/evidence/row-readers.ts";
import type { AskedArgument } from "../../workbook/read/formulas/ask-function.ts";
import { callOf, quotedText } from "../../workbook/insert/plan/formulas/formulas.ts";
import { readArgument } from "../../workbook/read/formulas/formula-calls.ts";
import type { Parameter } from "./catalogue.ts";
import type { Tickers } from "../parts/pickers/tickers.ts";
import { typedNames } from "../parts/pickers/typed-names.ts";

/** How an argument is filled in. */
export type Kind = "table" | "company" | "companies" | "link" | "choice" | "date" | "dates" | "number" | "numbers" | "text";

const KINDS: Readonly<Record<string, Kind>> = {
  evidence: "table",
  model: "table",
  company: "company",
  companies: "companies",
  link: "link",
  as_of: "date",
  dates: "dates",
  delays: "numbers",
  overruns: "numbers",
  text: "text",
};

/** The words in quotation marks of a parameter's description are the words it takes. */
export const choicesOf = ({ description }: Parameter): string[] => [...description.matchAll(/"([^"]+)"/g)].map(([, word]) => word!);

export function kindOf(parameter: Parameter): Kind {
  return KINDS[parameter.name] ?? (choicesOf(parameter).length > 1 ? "choice" : "number");
}

/** A filled-in argument: as the formula writes it, and as the function takes it. */
export interface Argument {
  readonly written: string;
  readonly asked: AskedArgument;
}

const LEFT_OUT: Argument = { written: "", asked: { value: null } };

/** Whether an argument's cells may be named in its place: where it is typed, not chosen from a list. */
export const takesCells = (parameter: Parameter): boolean => !["table", "link", "choice", "date"].includes(kindOf(parameter));

/**
 * What was typed, as an argument: a value, or the cells that are named. Several companies, dates or numbers: one a line, or separated by commas.
 * Errors: #VALUE! for a text too long for a formula; a sentence for what is not a number, no date, none of several companies, no cells.
 */
export function argumentOf(parameter: Parameter, typed: string, companies: readonly string[], tickers?: Tickers): Argument | { readonly problem: string } {
  if (typed.trim() === "") return LEFT_OUT;
  const kind = kindOf(parameter);
  if (kind === "table") return { written: `${typed}[#All]`, asked: { table: typed } };
  if (takesCells(parameter)) {
    const cells = cellsIn(typed, companies);
    if (cells !== undefined) return { written: cells, asked: { cells } };
    if (typed.trim().startsWith("=") && kind !== "text") return { problem: `${typed.trim()} names no cells. Write them as =B3 or =A2:A9.` };
  }
  const names = kind === "companies" ? typedNames(typed, companies, tickers) : undefined;
  if (names && names.unknown.length > 0) return { problem: noEvidence(names.unknown[0]!, companies) };
  const several = kind === "dates" || kind === "numbers";
  const items = names?.known ?? (several ? typed.split(/[\n,;]/) : [typed]).map((item) => item.trim()).filter(Boolean);
  if (items.length === 0) return LEFT_OUT;
  const read = items.map((item) => one(kind, item));
  const wrong = read.findIndex(({ value }) => Number.isNaN(value));
  if (wrong >= 0) return { problem: kind === "date" || kind === "dates" ? `${items[wrong]} is not a date. Write it as 2026-07-05.` : `${items[wrong]} is not a number.` };
  const written = read.map((item) => item.written);
  const column = read.map(({ value }) => [value]);
  return {
    written: written.length === 1 ? written[0]! : `{${written.join(";")}}`,
    asked: { value: parameter.range ? column : read[0]!.value },
  };
}

/** The cells that are named, by a leading "=" or by the form of the address alone; undefined for anything else, and for a company of that name. */
function cellsIn(typed: string, companies: readonly string[]): string | undefined {
  const address = typed.trim().replace(/^=\s*/, "");
  if (readArgument(address).kind !== "cells" || companies.some((name) => keyOf(name) === keyOf(typed))) return undefined;
  return address;
}

function noEvidence(name: string, companies: readonly string[]): string {
  const near = nearest(name, companies);
  return `No evidence for ${quoted(name)}.${near === undefined ? "" : ` Did you mean ${quoted(near)}?`}`;
}

function one(kind: Kind, item: string): { readonly written: string; readonly value: string | number } {
  if (kind === "number" || kind === "numbers") return { written: item, value: quantityOf(item) };
  if ((kind === "date" || kind === "dates") && Number.isNaN(serialOf(item))) return { written: item, value: NaN };
  return { written: quotedText(item), value: item };
}

/** The formula of a call, what is left out at its end not written. */
export function formulaOf(name: string, args: readonly Argument[]): string {
  return callOf(name, args.map(({ written }) => written));
}
