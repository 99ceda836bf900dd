import { keyOf } from "../../../chain/cells/cell.ts";
import { serialOf } from "../../../chain/cells/excel-date.ts";
import type { DocumentReading } from "../../../chain/read/document/document.ts";
import type { OpenedDocument } from "../../../documents/document.ts";
import type { Column } from "../../../chain/model/columns.ts";
import type { Draft } from "../form/draft.ts";
import { words } from "./words.ts";

/** The columns that are the document's: filled once for all its rows. */
export const SOURCE_COLUMNS: readonly Column[] = ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"];

/** The name of a text that was pasted: it is not a title of a source. */
export const PASTED = "Pasted text.txt";

/** Where a document names who speaks: its headline and dateline. */
const BEGINNING = 1500;

/** What a document says of itself as a source: what its file states, then what its head says; a company by the table's name where it has one. Nothing is left from another document. */
export function sourceOf(document: OpenedDocument, read: Pick<DocumentReading, "company" | "ticker" | "date">, companies: readonly string[]): Draft {
  const beginning = `${document.title}\n${document.pages[0]!.text.slice(0, BEGINNING)}`;
  const told = {
    Company: document.company ?? (firstNamed(companies, beginning) || read.company),
    Ticker: document.ticker ?? read.ticker,
    Date: document.date ?? read.date,
    "Asserted by": "Company",
    Source: document.title === PASTED ? "" : document.title,
    Link: document.link,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value)) as Draft;
}

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
