/** What was inserted, kept in the workbook's own settings; a defined name follows each insert when its cells move. */
import { marksOfNotes } from "../apply/notes.ts";
import { INSERTS, MODES, type Order, type Request } from "../insert-kinds.ts";
import type { Plan } from "../plan.ts";
import { fingerprintOf } from "./fingerprint.ts";

const KEY = "ChainOfProof.Inserts";
const NAME = /^ChainInsert_\d+$/;

export interface Inserted extends Request {
  /** The defined name of its cells. */
  readonly name: string;
  /** Whether the sheet was made for it. */
  readonly ownSheet: boolean;
  /** Whether widths and heights of another sheet are the insert's: it came onto an empty one. */
  readonly ownSizes?: true;
  /** Of values: the print of the evidence and the model that they were written from. */
  readonly read?: string;
  /** Of values with notes: a mark of what each note said. One that the user has edited has another, and is the user's. */
  readonly noteMarks?: readonly string[];
  /** The fingerprint of what it wrote: only cells that still hold it are the insert's. */
  readonly wrote: readonly string[];
}

/** What is kept of a plan that an order wrote: what tells the insert's cells and notes from the user's. */
export const written = ({ withNotes }: Order, plan: Plan): Pick<Inserted, "noteMarks" | "wrote"> => ({ ...(withNotes && { noteMarks: marksOfNotes(plan) }), wrote: fingerprintOf(plan) });

/** What the workbook's settings hold, as far as it is an insert: a workbook comes from anybody. Each name counts once. */
export function insertsIn(setting: unknown): Inserted[] {
  const names = new Set<string>();
  return (Array.isArray(setting) ? setting : []).flatMap((value: unknown) => {
    const one = insertIn(value);
    if (!one || names.has(one.name)) return [];
    names.add(one.name);
    return [one];
  });
}

function insertIn(value: unknown): Inserted | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, insert, mode, company, companies, tables, asOf, since, figures, ownDelays, withNotes, ownSheet, ownSizes, read, noteMarks, wrote } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || !NAME.test(name) || typeof company !== "string" || typeof ownSheet !== "boolean") return undefined;
  const kind = INSERTS.find((known) => known === insert);
  const way = MODES.find((known) => known === mode);
  if (!kind || !way || !(asOf === null || Number.isFinite(asOf))) return undefined;
  if (typeof tables !== "object" || tables === null) return undefined;
  const { evidence, model } = tables as Readonly<Record<string, unknown>>;
  if (typeof evidence !== "string" || !(model === null || typeof model === "string")) return undefined;
  if (!areTexts(wrote)) return undefined;
  if (!(companies === undefined || areTexts(companies))) return undefined;
  if (!(since === undefined || Number.isFinite(since))) return undefined;
  if (!(ownDelays === undefined || typeof ownDelays === "boolean")) return undefined;
  if (!(figures === undefined || (Array.isArray(figures) && figures.every((one): one is number => Number.isFinite(one))))) return undefined;
  // In the order in which an insert is first written: an entry that is read and kept again stays the same text.
  return { insert: kind, mode: way, company, ...(companies && { companies }), asOf: asOf as number | null, ...(since !== undefined && { since: since as number }), ...(figures && { figures }), ...(ownDelays !== undefined && { ownDelays }), ...(withNotes === true && { withNotes }), tables: { evidence, model }, name, ownSheet, ...(ownSizes === true && { ownSizes }), ...(typeof read === "string" && { read }), ...(areTexts(noteMarks) && { noteMarks }), wrote };
}

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

export async function readRegistry(context: Excel.RequestContext): Promise<readonly Inserted[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject ? [] : insertsIn(setting.value);
}

function writeRegistry(context: Excel.RequestContext, all: readonly Inserted[]): void {
  const setting = context.workbook.settings.add(KEY, all);
  if (all.length === 0) setting.delete();
}

/** Puts an insert into the list and names its cells, with the next request. */
export function register(context: Excel.RequestContext, made: Inserted, cells: Excel.Range, known: readonly Inserted[]): void {
  context.workbook.names.add(made.name, cells);
  writeRegistry(context, [...known, made]);
}

/** Takes an insert out of the list, and its name out of the workbook. */
export async function forget(context: Excel.RequestContext, { name }: Inserted): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  const known = await readRegistry(context);
  // eslint-disable-next-line office-addins/call-sync-before-read -- readRegistry has synced
  if (!item.isNullObject) item.delete();
  writeRegistry(context, known.filter((one) => one.name !== name));
  await context.sync();
}

/** The first free name of ChainInsert_1, ChainInsert_2, … in the workbook; that of an insert in the list is not, though it was deleted in the Name Manager. */
export async function freeName(context: Excel.RequestContext): Promise<string> {
  const names = context.workbook.names.load("items/name");
  const known = await readRegistry(context);
  const taken = new Set([...names.items, ...known].map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`chaininsert_${number}`)) return `ChainInsert_${number}`;
}

/** Notes that an insert has other cells now, or reads other tables. */
export async function moved(context: Excel.RequestContext, made: Inserted, cells: Excel.Range): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(made.name);
  const known = await readRegistry(context);
  // eslint-disable-next-line office-addins/call-sync-before-read -- readRegistry has synced
  if (!item.isNullObject) item.delete();
  context.workbook.names.add(made.name, cells);
  writeRegistry(context, known.map((one) => (one.name === made.name ? made : one)));
  await context.sync();
}
