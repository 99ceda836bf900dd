/** The bytes of an .xlsx file as a book; what it cannot be is a Refusal. */
import { strFromU8, unzipSync } from "fflate";
import { blockAt } from "./block.ts";
import { PLAIN, type Book, type BookChart, type BookPage, type BookSheet, type BookStyle, type BookTable } from "./book.ts";
import { themeColours } from "./colour.ts";
import { asTyped } from "./formula.ts";
import { placeOf, readChart, type Sizes } from "./read-chart.ts";
import { readSheet, textOfRuns, type Shared } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { damaged, noWorkbook, Refusal, refuseLargeContent, refuseOtherFiles } from "./refusal.ts";
import { all, attribute, first, isOn, parsed, textOf, type Node } from "./xml.ts";

/** A book, and what of the file it leaves out, each with its number: `charts (2)`. */
export interface Opened {
  readonly book: Book;
  readonly leftOut: readonly string[];
}

/** Days between the first days of dates that begin in 1904 and of Excel's usual ones. */
const DAYS_TO_1904 = 1462;

interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path in the file, or an address outside it. */
  readonly target: string;
}

class Package {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    let unpacked = 0;
    this.files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels|bin)$/i.test(name)) return false;
        refuseLargeContent((unpacked += originalSize));
        return true;
      },
    });
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  part(path: string | undefined): Node | undefined {
    const found = path === undefined ? undefined : (this.files[path] ?? this.files[this.paths.find((one) => one.toLowerCase() === path.toLowerCase()) ?? ""]);
    return found && parsed(strFromU8(found));
  }

  relations(path: string): Relation[] {
    const [folder, name] = [path.slice(0, path.lastIndexOf("/") + 1), path.slice(path.lastIndexOf("/") + 1)];
    return all(this.part(`${folder}_rels/${name}.rels`), "Relationship").map((node) => {
      const target = attribute(node, "Target") ?? "";
      const inside = attribute(node, "TargetMode") !== "External";
      return { id: attribute(node, "Id") ?? "", type: (attribute(node, "Type") ?? "").split("/").pop()!, target: inside ? decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1)) : target };
    });
  }
}

export function readBook(bytes: Uint8Array): Opened {
  refuseOtherFiles(bytes);
  try {
    return read(new Package(bytes));
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw Object.assign(damaged(), { cause: problem });
  }
}

/** What a sheet may relate to and the workbench does not show, by the file's word. */
const UNSEEN: Readonly<Record<string, string>> = { image: "pictures", pivotTable: "pivot tables", comments: "sheets' comments" };

function read(file: Package): Opened {
  const path = file.relations("").find(({ type }) => type === "officeDocument")?.target;
  if (!path) throw noWorkbook(false);
  if (path.endsWith(".bin")) throw noWorkbook(true);
  const workbook = file.part(path);
  const sheetNodes = all(first(workbook, "sheets"), "sheet");
  if (sheetNodes.length === 0) throw noWorkbook(false);
  const relations = file.relations(path);
  const related = (type: string) => file.part(relations.find((one) => one.type === type)?.target);
  const leftOut = new Map<string, number>();
  const leaveOut = (what: string, count = 1) => void leftOut.set(what, (leftOut.get(what) ?? 0) + count);
  const styles = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);
  const looks: BookStyle[] = [PLAIN];
  const theme = themeColours(related("theme"));
  const shared: Shared = {
    texts: all(related("sharedStrings"), "si").map(textOfRuns),
    styles: readStyles(related("styles"), theme),
    theme,
    laterDays: isOn(first(workbook, "workbookPr"), "date1904") ? DAYS_TO_1904 : 0,
    style: (look) => {
      const key = JSON.stringify(look);
      if (!styles.has(key)) styles.set(key, looks.push(look) - 1);
      return styles.get(key)!;
    },
    leaveOut,
  };
  const sheets = sheetNodes.flatMap((node): BookSheet[] => {
    const relation = relations.find(({ id }) => id === attribute(node, "id"));
    if (relation?.type !== "worksheet") {
      leaveOut("sheets without cells");
      return [];
    }
    return [sheetOf(file, relation.target, attribute(node, "name") ?? "Sheet", (attribute(node, "state") ?? "visible") !== "visible", shared)];
  });
  if (sheets.length === 0) throw noWorkbook(false);
  if (file.paths.some((one) => one.endsWith("vbaProject.bin"))) leaveOut("macros");
  const shown = Number(attribute(first(workbook, "bookViews", "workbookView"), "activeTab") ?? 0);
  const visible = sheets[shown]?.hidden === false ? shown : Math.max(0, sheets.findIndex(({ hidden }) => !hidden));
  return { book: { sheets: sheets.map((sheet, place) => ({ ...sheet, page: printed(sheet.page, workbook, place) })), names: namesOf(workbook, leaveOut), styles: looks, active: visible, calculation: calculationOf(workbook) }, leftOut: [...leftOut].filter(([, count]) => count > 0).map(([what, count]) => `${what} (${count})`) };
}

function sheetOf(file: Package, path: string, name: string, hidden: boolean, shared: Shared): BookSheet {
  const root = file.part(path);
  if (!root) throw damaged();
  const relations = file.relations(path);
  const drawings = relations.filter(({ type }) => type === "drawing").map(({ target }) => target);
  for (const { type } of [...relations, ...drawings.flatMap((target) => file.relations(target))]) if (UNSEEN[type]) shared.leaveOut(UNSEEN[type]);
  const links = new Map(relations.filter(({ type }) => type === "hyperlink").map(({ id, target }) => [id, target]));
  const tables = relations.filter(({ type }) => type === "table").flatMap(({ target }) => tableOf(file.part(target), shared) ?? []);
  if (first(root, "autoFilter")) shared.leaveOut("sheets' filters, of which the hidden rows stay hidden");
  const sheet = readSheet(root, name, hidden, links, tables, shared);
  return { ...sheet, charts: drawings.flatMap((target) => chartsOf(file, target, sheet, shared)) };
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The charts of a drawing, in the order in which they lie over one another within a kind of anchor. */
function chartsOf(file: Package, path: string, sizes: Sizes, { leaveOut }: Shared): BookChart[] {
  const root = file.part(path);
  const relations = file.relations(path);
  return ANCHORS.flatMap((kind) => all(root, kind)).flatMap((anchor) => {
    const frame = first(anchor, "graphicFrame");
    const id = attribute(first(frame, "graphic", "graphicData", "chart"), "id");
    if (id === undefined) return [];
    const target = relations.find((one) => one.id === id && one.type === "chart")?.target;
    const name = attribute(first(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "Chart";
    const chart = target === undefined ? null : readChart(file.part(target), name, placeOf(anchor, sizes));
    if (!chart) leaveOut("charts of other kinds");
    return chart ?? [];
  });
}

/** A table with its heading row and its totals; null for one without headings. */
function tableOf(root: Node | undefined, { leaveOut }: Shared): BookTable | null {
  const block = blockAt(attribute(root, "ref") ?? "");
  if (!root || !block) return null;
  const [headings, totals] = [Number(attribute(root, "headerRowCount") ?? 1), Number(attribute(root, "totalsRowCount") ?? 0)];
  if (headings !== 1 || totals > 1 || block.height < 2 + totals) {
    leaveOut("tables without headings or rows");
    return null;
  }
  if (first(root, "autoFilter", "filterColumn")) leaveOut("tables' filters, of which the hidden rows stay hidden");
  const style = first(root, "tableStyleInfo");
  const name = attribute(root, "displayName") ?? attribute(root, "name") ?? "";
  return { ...block, name, style: attribute(style, "name") ?? "", bands: isOn(style, "showRowStripes"), filter: first(root, "autoFilter") !== undefined, totals: totals === 1 };
}

/** A sheet's page with what the workbook's names say of it. */
function printed(page: BookPage | null, workbook: Node | undefined, place: number): BookPage | null {
  const own = all(first(workbook, "definedNames"), "definedName").filter((node) => Number(attribute(node, "localSheetId") ?? -1) === place);
  const named = (kind: string) => own.filter((node) => attribute(node, "name") === `_xlnm.${kind}`).map((node) => textOf(node).replace(/^.*!/, "").trim())[0] ?? null;
  const [area, titleRows] = [named("Print_Area"), named("Print_Titles")];
  if (!page && !area && !titleRows) return null;
  return { landscape: false, wide: null, high: null, ...page, area: area && area.replaceAll("$", ""), titleRows };
}

/** What Excel keeps for itself and has no list of names for: a filter's cells, a function of a later version. */
const OWN_NAMES = /^_xl(nm\._FilterDatabase|fn|pm|ws|udf)/i;

/** Names of the whole workbook, hidden ones too, without those that Excel keeps for itself. */
function namesOf(workbook: Node | undefined, leaveOut: Shared["leaveOut"]): Book["names"] {
  return all(first(workbook, "definedNames"), "definedName").flatMap((node) => {
    const name = attribute(node, "name") ?? "";
    if (OWN_NAMES.test(name)) return [];
    if (name.startsWith("_xlnm.")) return []; // of a sheet's print
    if (attribute(node, "localSheetId") !== undefined) leaveOut("names of one sheet");
    else return [{ name, formula: asTyped(textOf(node).trim()), hidden: isOn(node, "hidden") }];
    return [];
  });
}

function calculationOf(workbook: Node | undefined): Book["calculation"] {
  const mode = attribute(first(workbook, "calcPr"), "calcMode");
  return mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}
