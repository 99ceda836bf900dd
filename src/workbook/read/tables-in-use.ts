/**
 * Which tables hold the evidence and the model. Tables that were chosen are kept in the workbook's settings by their ids; others are known by
 * their headers. So the panel follows a table that is renamed, as the formulas over it do.
 */
import { columnNamed, headerKey, REQUIRED } from "../../chain/model/columns.ts";
import { run } from "../excel.ts";

/** The name that the starter gives the model's table. */
export const MODEL = "Model";
const MODEL_HEADERS = ["setting", "item", "value"];

const EVIDENCE_KEY = "ChainOfProof.EvidenceTable";
const MODEL_KEY = "ChainOfProof.ModelTable";

/** A table of the workbook. */
export interface TableInfo {
  /** Stays the same when the table is renamed; `tables.getItem` takes it. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

export interface TablesInUse {
  readonly tables: readonly TableInfo[];
  /** undefined when no table has the headers, and none was chosen. */
  readonly evidence: TableInfo | undefined;
  /** undefined when no table is named Model or has its headers: then the method's own weights hold. */
  readonly model: TableInfo | undefined;
}

const looksLikeEvidence = ({ headers }: TableInfo): boolean => REQUIRED.every((column) => headers.some((header) => columnNamed(header) === column));
export const looksLikeModel = ({ headers }: TableInfo): boolean => MODEL_HEADERS.every((wanted) => headers.some((header) => headerKey(header) === wanted));

/**
 * The tables, and which of them are in use: the ones kept by id; else the first whose headers name Company, Stage and Status, and the one named
 * Model or, where none is, the first with the headers Setting, Item and Value. Errors: office.js's.
 */
export async function readTables(context: Excel.RequestContext): Promise<TablesInUse> {
  const { workbook } = context;
  const kept = [EVIDENCE_KEY, MODEL_KEY].map((key) => workbook.settings.getItemOrNullObject(key).load("value"));
  const all = workbook.tables.load("items/id,items/name,items/showTotals");
  await context.sync();
  const headers = all.items.map((table) => table.getHeaderRowRange().load("values"));
  const sheets = all.items.map((table) => table.worksheet.load("id,name"));
  await context.sync();
  const tables = all.items.map(({ id, name, showTotals }, place) => ({
    id,
    name,
    sheet: sheets[place]!.name,
    sheetId: sheets[place]!.id,
    headers: headers[place]!.values[0]!.map(String),
    hasTotals: showTotals,
  }));
  const [evidenceId, modelId] = kept.map((setting) => (setting.isNullObject ? undefined : (setting.value as unknown)));
  const model = tables.find(({ id }) => id === modelId) ?? tables.find(({ name }) => name === MODEL) ?? tables.find(looksLikeModel);
  const evidence = tables.find(({ id }) => id === evidenceId) ?? tables.find((table) => table !== model && looksLikeEvidence(table));
  return { tables, evidence, model };
}

/** Keeps the tables in use with the next request, so that they are found again however they are renamed. */
export function keepTables(context: Excel.RequestContext, { evidence, model }: Partial<Pick<TablesInUse, "evidence" | "model">>): void {
  if (evidence) context.workbook.settings.add(EVIDENCE_KEY, evidence.id);
  if (model) context.workbook.settings.add(MODEL_KEY, model.id);
}

/** Chooses the table that holds the evidence. Errors: office.js's. */
export function chooseTable(evidence: TableInfo): Promise<void> {
  return run(async (context) => {
    keepTables(context, { evidence });
    await context.sync();
  });
}
