/** A sheet of a file. */
import { blockAt } from "./block.ts";
import { isWebAddress, LINK_COLOUR, type BookCell, type BookLine, type BookPage, type BookSheet, type BookStyle, type BookTable, type BookValue } from "./book.ts";
import { colourOf } from "./colour.ts";
import { asTyped, isOfAnotherFile, partOf, shifted } from "./formula.ts";
import { isDateFormat } from "./number-format.ts";
import { readRules, readValidations } from "./read-rules.ts";
import type { ReadStyles } from "./read-styles.ts";
import { DIGIT, POINTS_IN_A_PIXEL } from "./write-sheet.ts";
import { all, attribute, first, isOn, textOf, unescaped, type Node } from "./xml.ts";

/** What the sheets of a file share. */
export interface Shared {
  readonly texts: readonly string[];
  readonly styles: ReadStyles;
  readonly theme: readonly string[];
  /** Days that the file's dates begin later than usual: some begin in 1904. */
  readonly laterDays: number;
  /** The place of a look in the book. */
  readonly style: (look: BookStyle) => number;
  /** Counts what is not taken over. */
  readonly leaveOut: (what: string, count?: number) => void;
}

/** Pixels of Excel's usual columns and rows. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [64, 20];
/** Lines written out one by one: a file may set the width of 16,384 columns at once. */
const MOST_LINES = 500;

export function textOfRuns(node: Node | undefined): string {
  const runs = all(node, "r").flatMap((run) => all(run, "t"));
  return unescaped([...all(node, "t"), ...runs].map(textOf).join(""));
}

const pixels = (width: number): number => Math.round(width * DIGIT);

function linesOf(nodes: readonly Node[], usual: number): BookLine[] {
  return nodes.flatMap((node) => {
    const [from, to] = ["min", "max"].map((name) => Number(attribute(node, name)));
    const width = attribute(node, "width");
    const [size, hidden] = [width === undefined || pixels(Number(width)) === usual ? null : pixels(Number(width)), isOn(node, "hidden")];
    if (size === null && !hidden) return [];
    return Array.from({ length: Math.min(to! - from! + 1, MOST_LINES) }, (_, place) => ({ place: from! - 1 + place, size, hidden }));
  });
}

function valueOf(node: Node, texts: readonly string[]): BookValue {
  const type = attribute(node, "t") ?? "n";
  if (type === "inlineStr") return textOfRuns(first(node, "is"));
  const value = first(node, "v");
  if (!value) return null;
  const text = textOf(value);
  if (type === "s") return texts[Number(text)] ?? "";
  if (type === "str") return unescaped(text);
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type === "d") return (Date.parse(`${text.replace(/Z$/, "")}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return text.trim() === "" ? null : Number(text);
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
}

export function readSheet(root: Node, name: string, hidden: boolean, links: ReadonlyMap<string, string>, tables: readonly BookTable[], shared: Shared): BookSheet {
  const format = first(root, "sheetFormatPr");
  const [defaultWidth, baseWidth, defaultHeight] = ["defaultColWidth", "baseColWidth", "defaultRowHeight"].map((key) => attribute(format, key));
  const columnWidth = defaultWidth ? pixels(Number(defaultWidth)) : baseWidth ? Number(baseWidth) * DIGIT + 8 : USUAL_WIDTH;
  const rowHeight = defaultHeight ? Math.round(Number(defaultHeight) / POINTS_IN_A_PIXEL) : USUAL_HEIGHT;
  const linkAt = new Map<string, string>();
  for (const node of all(first(root, "hyperlinks"), "hyperlink")) {
    const address = links.get(attribute(node, "id") ?? "");
    if (address && isWebAddress(address)) linkAt.set((attribute(node, "ref") ?? "").split(":")[0]!, address);
    else shared.leaveOut("links to no web page");
  }
  const rows: BookLine[] = [];
  const cells: BookCell[] = [];
  const masters = new Map<string, Master>();
  let row = -1;
  for (const line of all(first(root, "sheetData"), "row")) {
    row = Number(attribute(line, "r") ?? row + 2) - 1;
    const height = isOn(line, "customHeight") ? attribute(line, "ht") : undefined;
    if (height !== undefined || isOn(line, "hidden")) rows.push({ place: row, size: height === undefined ? null : Math.round(Number(height) / POINTS_IN_A_PIXEL), hidden: isOn(line, "hidden") });
    let column = -1;
    for (const node of all(line, "c")) {
      const place = attribute(node, "r");
      column = place ? blockAt(place)!.column : column + 1;
      const cell = readCell(node, row, column, linkAt.get(place ?? "") ?? null, masters, shared);
      if (cell) cells.push(cell);
    }
  }
  const view = first(root, "sheetViews", "sheetView");
  const pane = first(view, "pane");
  const frozen = attribute(pane, "state")?.startsWith("frozen") ? pane : undefined;
  const { rules, others } = readRules(root, shared.styles.highlights, shared.theme);
  shared.leaveOut("conditional formats of other kinds", others);
  return {
    name,
    hidden,
    gridlines: isOn(view, "showGridLines", true),
    tabColour: colourOf(first(root, "sheetPr", "tabColor"), shared.theme),
    frozen: { rows: Number(attribute(frozen, "ySplit") ?? 0), columns: Number(attribute(frozen, "xSplit") ?? 0) },
    columnWidth,
    rowHeight,
    columns: linesOf(all(first(root, "cols"), "col"), columnWidth),
    rows,
    cells: withSpills(cells),
    merges: all(first(root, "mergeCells"), "mergeCell").flatMap((node) => blockAt(attribute(node, "ref") ?? "") ?? []),
    tables,
    validations: readValidations(root),
    rules,
    charts: [],
    page: pageIn(root),
  };
}

/** How the sheet is printed, without what the workbook's names say of it. */
function pageIn(root: Node): BookPage | null {
  const setup = first(root, "pageSetup");
  if (!setup) return null;
  const fits = isOn(first(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => (fits ? Number(attribute(setup, name) ?? 1) || null : null);
  return { landscape: attribute(setup, "orientation") === "landscape", wide: pages("fitToWidth"), high: pages("fitToHeight"), titleRows: null, area: null };
}

/** Cells that take their part of another cell's answer with INDEX are filled by that cell. */
function withSpills(cells: readonly BookCell[]): BookCell[] {
  const formulaAt = new Map(cells.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const spills = new Map<string, { height: number; width: number }>();
  const kept = cells.map((cell) => {
    const taken = partOf(cell.formula);
    const at = taken && `${cell.row - taken.row + 1},${cell.column - taken.column + 1}`;
    if (!taken || formulaAt.get(at!) !== taken.whole) return cell;
    const known = spills.get(at!) ?? { height: 1, width: 1 };
    spills.set(at!, { height: Math.max(known.height, taken.row), width: Math.max(known.width, taken.column) });
    return { ...cell, formula: "" };
  });
  return kept.map((cell) => ({ ...cell, spill: spills.get(`${cell.row},${cell.column}`) ?? cell.spill }));
}

/** A cell; null for one that holds nothing and looks as all others. */
function readCell(node: Node, row: number, column: number, link: string | null, masters: Map<string, Master>, shared: Shared): BookCell | null {
  const look = shared.styles.cells[Number(attribute(node, "s") ?? 0)];
  const isLinkLook = link !== null && look?.colour === LINK_COLOUR && look.underline;
  const style = look ? shared.style(isLinkLook ? { ...look, colour: null, underline: false } : look) : 0;
  const written = valueOf(node, shared.texts);
  const value = shared.laterDays > 0 && typeof written === "number" && look && isDateFormat(look.numberFormat) ? written + shared.laterDays : written;
  const { formula, spill } = formulaOf(first(node, "f"), row, column, masters, shared);
  return value === null && formula === "" && style === 0 && link === null ? null : { row, column, value, formula, spill, style, link };
}

function formulaOf(node: Node | undefined, row: number, column: number, masters: Map<string, Master>, { leaveOut }: Shared): Pick<BookCell, "formula" | "spill"> {
  const none = { formula: "", spill: null };
  if (!node) return none;
  const [type, number = "", ref = ""] = ["t", "si", "ref"].map((name) => attribute(node, name));
  const own = unescaped(textOf(node));
  if (type === "shared" && own) masters.set(number, { row, column, stored: own });
  const master = type === "shared" && !own ? masters.get(number) : undefined;
  const stored = master ? shifted(master.stored, row - master.row, column - master.column) : own;
  if (type === "dataTable" || !stored) return none;
  if (isOfAnotherFile(stored)) {
    leaveOut("formulas over other files, of which the values stay");
    return none;
  }
  const block = type === "array" ? blockAt(ref) : null;
  return { formula: asTyped(stored), spill: block && block.height * block.width > 1 && block.row === row && block.column === column ? { height: block.height, width: block.width } : null };
}
