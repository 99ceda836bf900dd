import { keyOf } from "../../../chain/cells/cell.ts";
import { serialOf } from "../../../chain/cells/excel-date.ts";
import type { DocumentReading } from "../../../chain/read/document/document.ts";
import { bareName } from "../../../chain/check/check-names.ts";
import type { OpenedDocument } from "../../../documents/document.ts";
import { filingTitle } from "../../../documents/filing.ts";
import type { Column } from "../../../chain/model/columns.ts";
import type { Draft } from "../form/draft.ts";
import type { Tickers } from "../../parts/pickers/tickers.ts";
import { words } from "./words.ts";

/** The columns that are the document's: filled once for all its rows. */
export const SOURCE_COLUMNS: readonly Column[] = ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"];

/** The name of a text that was pasted: it is not a title of a source. */
export const PASTED = "Pasted text.txt";

/** Where a document names who speaks: its headline and dateline. */
const BEGINNING = 1500;

/**
 * What a document says of itself as a source: what its file states, then what its head says; a company by the table's name where it has one,
 * with the ticker that the table knows of it where the document gives none. A filing is named by its form. Nothing is left from another document.
 */
export function sourceOf(document: OpenedDocument, read: Pick<DocumentReading, "company" | "ticker" | "date">, companies: readonly string[], tickers: Tickers): Draft {
  const { filing, title } = document;
  const beginning = `${title}\n${document.pages[0]!.text.slice(0, BEGINNING)}`;
  const company = document.company ?? (filing?.company ? asKnown(filing.company, companies) : firstNamed(companies, beginning) || read.company);
  const told = {
    Company: company,
    Ticker: document.ticker ?? (read.ticker || onlyTicker(tickers, company)),
    Date: document.date ?? read.date,
    "Asserted by": filing ? "Filing" : "Company",
    Source: filing ? filingTitle(filing, company) : title === PASTED ? "" : title,
    Link: document.link,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value)) as Draft;
}

/** The source with another field. A new company brings its ticker, unless one was given that is not the table's of the company before. */
export function changedSource(source: Draft, column: Column, value: string, tickers: Tickers): Draft {
  const changed = { ...source, [column]: value };
  const isGiven = (source.Ticker?.trim() ?? "") !== "" && source.Ticker !== onlyTicker(tickers, source.Company);
  return column !== "Company" || isGiven ? changed : { ...changed, Ticker: onlyTicker(tickers, value) ?? "" };
}

/** The ticker of a company for which the table has exactly one. */
function onlyTicker(tickers: Tickers, company: string | undefined): string | undefined {
  const [ticker, ...others] = tickers.get(keyOf(company)) ?? [];
  return others.length === 0 ? ticker : undefined;
}

/** A name as the table has it, which may add a legal form. */
const asKnown = (name: string, companies: readonly string[]): string => companies.find((one) => bareName(one) === bareName(name)) ?? name;

/** The known name that the text names first; the longest of those that begin there. */
function firstNamed(names: readonly string[], text: string): string | undefined {
  const key = ` ${keyOf(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const places = names.map((name) => ({ name, at: key.indexOf(` ${keyOf(name).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `) }));
  const named = places.filter(({ name, at }) => at >= 0 && name.length >= 3);
  return named.sort((one, other) => one.at - other.at || other.name.length - one.name.length)[0]?.name;
}

/** Why no row of the document can be added yet; undefined where one can. `today` is YYYY-MM-DD. */
export function sourceObstacle(source: Draft, today: string): string | undefined {
  if (!source.Company?.trim()) return words.obstacles.company;
  if (!source.Source?.trim()) return words.obstacles.source;
  const date = source.Date?.trim() ?? "";
  if (date === "") return undefined;
  const day = serialOf(date);
  if (Number.isNaN(day)) return words.obstacles.date(date);
  return day > serialOf(today) ? words.obstacles.future(date) : undefined;
}
