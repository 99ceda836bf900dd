/** What the workbook calls CHAIN, or like one of the add-in's functions: Excel may take one for the other. */
import { run, write } from "./excel.ts";

const OWN = /^CHAIN(?:\.[A-Z]+)?$/i;

export interface InTheWay {
  readonly kind: "name" | "LAMBDA" | "table" | "sheet";
  readonly name: string;
  /** The sheet where alone a name counts. */
  readonly sheet?: string;
  /** Whether the Name Manager leaves it out. */
  readonly hidden: boolean;
}

type Found = InTheWay & { readonly item?: Excel.NamedItem };

/** Names of the workbook and of its sheets, LAMBDAs among them, tables and sheets. A sheet does no harm: in a formula its name ends with an exclamation mark. */
export const namesInTheWay = (): Promise<InTheWay[]> => run(async (context) => (await found(context)).map(({ kind, name, sheet, hidden }) => ({ kind, name, ...(sheet !== undefined && { sheet }), hidden })));

/** Has the Name Manager list the hidden ones among them, so that they can be renamed. Errors: office.js's. */
export const hiddenNamesShown = (): Promise<void> =>
  write(async (context) => {
    for (const { hidden, item } of await found(context)) if (hidden && item) item.visible = true;
    await context.sync();
  });

async function found(context: Excel.RequestContext): Promise<Found[]> {
  const { names, tables, worksheets } = context.workbook;
  names.load("items/name, items/visible");
  tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => sheet.names.load("items/name, items/visible"));
  await context.sync();
  const own = (of: Excel.NamedItemCollection, sheet?: string) => of.items.filter(({ name }) => OWN.test(name)).map(({ name, visible }) => ({ name, sheet, hidden: !visible, item: of.getItem(name).load("formula") }));
  const all = [...own(names), ...ofSheets.flatMap((of, place) => own(of, worksheets.items[place]!.name))]; // the formulas of these alone are read: others may take long
  if (all.length > 0) await context.sync();
  return [
    ...all.map(({ name, sheet, hidden, item }): Found => ({ kind: /^=\s*LAMBDA\s*\(/i.test(String(item.formula)) ? "LAMBDA" : "name", name, ...(sheet !== undefined && { sheet }), hidden, item })),
    ...tables.items.flatMap(({ name }): Found[] => (OWN.test(name) ? [{ kind: "table", name, hidden: false }] : [])),
    ...worksheets.items.flatMap(({ name }): Found[] => (OWN.test(name) ? [{ kind: "sheet", name, hidden: false }] : [])),
  ];
}
