/** What a merge does to the workbook, kept in its settings: enough to take it back exactly, also after it was interrupted. */
import type { ModelRow } from "../../chain/model/extend-model.ts";
import { hashOf } from "../hash.ts";
import { canonical } from "../insert/owned/fingerprint.ts";
import type { Content } from "../insert/plan.ts";

const JOURNAL = "ChainOfProof.Merge";
const ORIGINS = "ChainOfProof.Origins";
/** The settings travel with the workbook: the last origins are kept. */
const KEPT = 12;

/** What came from a file, packed, and on which day (YYYY-MM-DD). */
export interface Origin {
  readonly name: string;
  readonly day: string;
  /** The id of the table into which it came; "" for the starter's own, which was made with it. */
  readonly table: string;
  readonly packed: string;
}

/** A cell of the table by its place, with what it held and what it was to hold. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

export interface Journal {
  readonly name: string;
  readonly day: string;
  readonly table: string;
  /** Whether all of it was written. One that is not done was interrupted. */
  readonly done: boolean;
  /** The columns added at the right of the table, by their headers. */
  readonly headers?: readonly string[];
  readonly changes: readonly CellChange[];
  readonly added: {
    /** The place of the first added row; 0 is the header row. */
    readonly from: number;
    /** The columns that were filled, and a mark of each row's cells in them. */
    readonly columns: readonly number[];
    readonly marks: readonly string[];
  };
  /** The rows added to the Model table, and the sheet that was made for it where there was none. */
  readonly model: { readonly rows: readonly ModelRow[]; readonly sheet?: string };
  /** The origins as they were. */
  readonly origins: readonly Origin[];
}

/** The mark of a row: of the cells in these columns. */
export function markOf(row: readonly unknown[], columns: readonly number[]): string {
  const texts = columns.map((column) => {
    const cell = row[column];
    return cell === null || cell === undefined || cell === "" ? "" : canonical(cell);
  });
  return hashOf(texts.map((text) => `${text}\u001f`).join("")).toString(36);
}

export interface Kept {
  readonly journal: Journal | undefined;
  readonly origins: readonly Origin[];
}

export async function readKept(context: Excel.RequestContext): Promise<Kept> {
  const [journal, origins] = [JOURNAL, ORIGINS].map((key) => context.workbook.settings.getItemOrNullObject(key).load("value")) as [Excel.Setting, Excel.Setting];
  await context.sync();
  return {
    journal: journal.isNullObject ? undefined : journalIn(journal.value),
    origins: origins.isNullObject ? [] : originsIn(origins.value),
  };
}

/** Keeps or takes away the journal with the next request. */
export function keepJournal(context: Excel.RequestContext, journal: Journal | undefined): void {
  const setting = context.workbook.settings.add(JOURNAL, journal ? JSON.stringify(journal) : "");
  if (!journal) setting.delete();
}

/** Keeps the origins with the next request. */
export function keepOrigins(context: Excel.RequestContext, origins: readonly Origin[]): void {
  const setting = context.workbook.settings.add(ORIGINS, origins.slice(-KEPT));
  if (origins.length === 0) setting.delete();
}

/** A workbook comes from anybody: what does not read as a journal is none. */
function journalIn(value: unknown): Journal | undefined {
  try {
    const journal = JSON.parse(String(value)) as Journal;
    const sound =
      [journal.name, journal.day, journal.table].every((text) => typeof text === "string") &&
      Array.isArray(journal.changes) &&
      journal.changes.every(({ row, column }) => [row, column].every((place) => Number.isInteger(place) && place >= 0)) &&
      Number.isInteger(journal.added.from) &&
      [journal.headers ?? [], journal.added.columns, journal.added.marks, journal.model.rows].every(Array.isArray);
    return sound ? { ...journal, origins: originsIn(journal.origins) } : undefined;
  } catch {
    return undefined; // damaged, or written by something else
  }
}

function originsIn(value: unknown): Origin[] {
  const isOrigin = (one: unknown): one is Origin => typeof one === "object" && one !== null && ["name", "day", "table", "packed"].every((key) => typeof (one as Record<string, unknown>)[key] === "string");
  return Array.isArray(value) ? value.filter(isOrigin) : [];
}

/** Whether what came from an origin came into this table. */
export const cameInto = (origin: Origin, table: string): boolean => origin.table === table || origin.table === "";
