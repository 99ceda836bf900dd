import type { Stepwise } from "../../chain/cells/stepwise.ts";
import type { OpenFile } from "../document.ts";
import { broken, refusal } from "../limits.ts";
import { entryOf } from "../word/zip-entry.ts";
import type { FileTable } from "./open-tables.ts";
import { listIn } from "./list-in.ts";
import { rowsWithin } from "./rows-within.ts";
import { columnOf, sharedTexts, sheetCells } from "./sheet-cells.ts";
import { readXml } from "./xml.ts";

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** The tables of a workbook; of a sheet without one, the list that stands on it. Errors: a sentence for a damaged file, one too large, or the 1904 dates. */
export function* readXlsx({ name, bytes }: OpenFile): Stepwise<FileTable[]> {
  const part = (path: string): string | undefined => entryOf(bytes, path, name);
  const workbook = part("xl/workbook.xml");
  if (workbook === undefined) throw broken(name);
  const sheets = sheetsIn(workbook, targets(part("xl/_rels/workbook.xml.rels"), "xl"), name);
  const shared = yield* sharedTexts(part("xl/sharedStrings.xml"));
  const found: FileTable[] = [];
  for (const sheet of sheets) {
    const xml = part(sheet.path);
    if (xml === undefined) continue;
    const cells = yield* sheetCells(name, xml, shared);
    const rels = sheet.path.replace(/([^/]+)$/, "_rels/$1.rels");
    const folder = sheet.path.replace(/\/[^/]+$/, "");
    const tables = [...targets(part(rels), folder).values()].filter((path) => /\/tables\/[^/]+$/.test(path)).flatMap((path) => tableIn(name, part(path), sheet.name, cells));
    found.push(...(tables.length > 0 ? tables : listIn(name, sheet.name, cells)));
    yield;
  }
  return found;
}

/** What a part refers to, by id, as paths in the file. */
function targets(xml: string | undefined, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  readXml(xml ?? "", {
    open: (name, attribute) => {
      if (name === "Relationship") found.set(attribute("Id") ?? "", pathOf(attribute("Target") ?? "", folder));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function pathOf(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function sheetsIn(xml: string, paths: ReadonlyMap<string, string>, name: string): Sheet[] {
  const sheets: Sheet[] = [];
  readXml(xml, {
    open: (element, attribute) => {
      if (element === "workbookPr" && ["1", "true"].includes(attribute("date1904") ?? "")) throw refusal(name, "counts its days from 1904. In Excel, switch that off (File, Options, Advanced), check the dates, and save it again.");
      const path = element === "sheet" ? paths.get(attribute("id") ?? "") : undefined;
      if (path !== undefined) sheets.push({ name: attribute("name") ?? "", path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

/** A table's cells, its header row first and without its totals. */
function tableIn(file: string, xml: string | undefined, sheet: string, cells: readonly (readonly unknown[])[]): FileTable[] {
  const tables: FileTable[] = [];
  readXml(xml ?? "", {
    open: (element, attribute) => {
      const [from, to] = element === "table" ? (attribute("ref") ?? "").split(":") : [];
      if (!from || !to || attribute("headerRowCount") === "0") return;
      const [first, last] = [columnOf(from), columnOf(to)];
      const [top, bottom] = [from, to].map((reference) => Number(reference.slice(reference.search(/\d/)))) as [number, number];
      const rows = cells.slice(top - 1, bottom - Number(attribute("totalsRowCount") ?? 0));
      if (rows.length > 0) tables.push({ name: attribute("displayName") ?? attribute("name") ?? sheet, sheet, cells: rowsWithin(file, rows, first, last - first + 1), firstRow: top });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return tables;
}
