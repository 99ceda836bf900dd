import { isBlank, isError, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { decimalOf } from "../cells/decimal.ts";
import { HOW_TO_DATE } from "../cells/excel-date.ts";
import { suggestion } from "../cells/names/nearest.ts";
import type { Column } from "../model/columns.ts";
import type { Model } from "../model/model.ts";
import { wordsFor } from "./row-readers.ts";

/** The problem of a cell and its remedy, in a sentence. Source of the rule: method, section 2, "Row errors". */
export function problemSentence(column: Column, cell: Cell, model: Model, capital: boolean): string {
  if (isError(cell)) return `The ${column} shows the error ${textOf(cell)}. Mend the cell's formula, or clear the cell.`;
  switch (column) {
    case "Company":
      return "The Company is blank: the row belongs to nobody and is left out. Name the company, or clear the row.";
    case "Ownership":
      return ownershipSentence(cell);
    case "Quantity":
      if (decimalOf(cell) < 0) return `The Quantity ${quoted(cell)} is negative. Give an amount of 0 or more.`;
      return `The Quantity ${quoted(cell)} is not a number. Put the number here and its unit in Unit.`;
    case "Date":
    case "Due":
    case "Recorded":
      return `The ${column} ${quoted(cell)} is not a day from 1950 on. ${HOW_TO_DATE}`;
    case "Route":
      if (keyOf(cell) === "purchase") return "A Purchase has no meaning on the last link: a customer buys. Use Contract or MoU, or name the link whose product is bought.";
  }
  const words = wordsFor(column, model, capital) ?? [];
  if (isBlank(cell)) return `The ${column} is blank. ${suggestion("", words)}`;
  const kind = column === "Route" && capital ? "Route (on a Capital row, the instrument)" : column;
  return `The ${kind} ${quoted(cell)} is not known. ${suggestion(cell, words, ownWords(model, words))}`;
}

/** The investor's own words that stand for one of these, by the Model's Word rows. */
function ownWords({ words: own }: Model, words: readonly string[]): string[] {
  const keys = new Set(words.map(keyOf));
  return [...own].flatMap(([written, word]) => (keys.has(keyOf(word)) ? [written] : []));
}

function ownershipSentence(cell: Cell): string {
  const text = keyOf(cell).replace(/ ?%$/, "");
  if (/^\d+,\d+$/.test(text)) return `The Ownership ${quoted(cell)} has a decimal comma. Write it with a point, such as 0.51 or 51%.`;
  if (decimalOf(text) === 0) return `The Ownership ${quoted(cell)} is not above 0 and at most 100. For no share, take the row away, or leave Ownership blank on a Stake.`;
  return `The Ownership ${quoted(cell)} is not above 0 and at most 100. Give a fraction such as 0.51 or a percentage such as 51%.`;
}
