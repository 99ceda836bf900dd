import { createContext } from "react";
import { isBlank, keyOf, textOf, type Cells } from "../../../chain/cells/cell.ts";
import type { Columns } from "../../../chain/model/columns.ts";

/** The tickers of each company, by the key of its name, in the order of the table: one for each exchange. */
export type Tickers = ReadonlyMap<string, readonly string[]>;

const NONE: Tickers = new Map();

/** The tickers that the evidence gives; for every picker of companies. */
export const TickersOfTable = createContext<Tickers>(NONE);

export function tickersIn(cells: Cells, { Company, Ticker }: Pick<Columns, "Company" | "Ticker">): Tickers {
  if (Ticker < 0) return NONE;
  const found = new Map<string, string[]>();
  for (const row of cells.slice(1)) {
    if (isBlank(row[Company]) || isBlank(row[Ticker])) continue;
    const known = found.get(keyOf(row[Company])) ?? [];
    const ticker = textOf(row[Ticker]);
    if (!known.some((one) => keyOf(one) === keyOf(ticker))) found.set(keyOf(row[Company]), [...known, ticker]);
  }
  return found;
}

/** A ticker with its exchange and without: `nyse:mp`, `mp`. */
const spellings = (ticker: string): string[] => [keyOf(ticker), keyOf(ticker.split(":").at(-1)!)];

/** Whether one of a company's tickers begins as typed, its exchange left out or not. */
export const beginsTicker = (tickers: Tickers, name: string, typed: string): boolean =>
  keyOf(typed) !== "" && (tickers.get(keyOf(name)) ?? []).some((ticker) => spellings(ticker).some((spelling) => spelling.startsWith(keyOf(typed))));

/** The one of these companies whose ticker is typed in full; undefined where none or several have it, or where a company has this name. */
export function byTicker(tickers: Tickers, names: readonly string[], typed: string): string | undefined {
  const key = keyOf(typed);
  if (names.some((name) => keyOf(name) === key)) return undefined;
  const found = names.filter((name) => (tickers.get(keyOf(name)) ?? []).some((ticker) => spellings(ticker).includes(key)));
  return found.length === 1 ? found[0] : undefined;
}
