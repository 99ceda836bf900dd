/** Turns a plan into Excel's calls, on a sheet from a row and column on. The only writer of inserts. */
import { TypedMeanwhile, type Typed } from "../errors.ts";
import { applyPage } from "./apply-page.ts";
import { addNotes } from "./notes.ts";
import { freeTableName } from "../free-names.ts";
import { placed, type Box, type Content, type DropDown, type Format, type Plan, type Shade } from "../plan.ts";

/** Characters of one request: Excel on the web takes 5 MB. */
const CHUNK = 1_000_000;
/** Rows, and links or notes, of one request: between two, progress is shown and the user can type in the grid or cancel. */
const [ROWS, LINKS] = [200, 100];

/** Colour and word agree; both read in black and white by the word alone. */
const STATE_COLOURS = [
  ["Proven", "#0e700e"],
  ["Pending", "#8a3707"],
  ["Partial", "#0f548c"],
  ["Claimed", "#616161"],
  ["Absent", "#a4262c"],
  ["Silent", "#767676"],
] as const;
const [NONE, WHOLE] = ["#ffffff", "#2899f5"];

/** Told after each request which share is written, 0 to 1; throws to stop. */
export type Step = (share: number) => void;

const typedIn = (formulas: readonly (readonly unknown[])[], { row, column }: Box): Typed[] =>
  formulas.flatMap((cells, below) => cells.flatMap((formula, beside) => (formula === "" ? [] : [{ row: row + below, column: column + beside, formula }])));

export interface Own {
  /** Whether the sheet was made for the plan. */
  readonly ownSheet: boolean;
  /** Whether the widths and heights are the plan's to set, as on a sheet of its own. */
  readonly ownSizes?: boolean;
  /** Whether cells that hold something are the user's: then it stops with `TypedMeanwhile`. */
  readonly mustBeEmpty?: true;
  /** The name of its chart. */
  readonly chart?: string;
  readonly step?: Step;
}

/** Applies the plan: contents first, in requests under Excel's limit, then tables, formats and the rest. Errors: `TypedMeanwhile`, office.js's. */
export async function applyPlan(context: Excel.RequestContext, sheet: Excel.Worksheet, row: number, column: number, plan: Plan, { ownSheet, ownSizes = ownSheet, mustBeEmpty, chart, step = () => undefined }: Own): Promise<void> {
  const all = plan.cells.reduce((rows, { height }) => rows + height, 1 + plan.links.length + plan.notes.length);
  let done = 0;
  const sync = async (written: number, check = () => {}): Promise<void> => {
    await context.sync();
    check();
    step((done += written) / all);
  };
  /** Formats may reach below the insert, for formulas that grow: not where other cells may be. */
  const within = <T extends Box>(box: T): T => (ownSheet ? box : { ...box, height: Math.min(box.height, plan.height - box.row) });
  const at = (box: Box) => sheet.getRangeByIndexes(row + box.row, column + box.column, box.height, box.width);
  for (const { contents, ...box } of plan.cells) {
    for (const part of chunks(contents.map((line) => line.map((content) => placed(content, row, column))))) {
      const target = { ...box, row: box.row + part.start, height: part.rows.length, width: part.rows[0]!.length };
      pauseDrawing(context);
      const before = at(target).load("formulas"); // read by the request that writes: between the check of the place and this, the user may have typed
      at(target).formulas = part.rows as unknown[][];
      await sync(part.rows.length, () => {
        const typed = mustBeEmpty ? typedIn(before.formulas, target) : [];
        if (typed.length > 0) throw new TypedMeanwhile(typed); // first, before the writing may be stopped: it carries what is to be put back
      });
    }
  }
  const named: string[] = [];
  for (const { name, nameLike } of plan.tables) named.push(name ?? (await freeTableName(context, nameLike ?? "Table")));
  plan.tables.forEach((wanted, place) => {
    const table = context.workbook.tables.add(at(wanted), true);
    table.style = wanted.style;
    table.name = named[place]!;
  });
  for (const format of plan.formats) applyFormat(at(within(format)), format);
  for (const shade of plan.shades) applyShade(at(within(shade)), shade);
  for (const list of plan.dropDowns) applyDropDown(at(list), list);
  for (let from = 0; from < plan.links.length; from += LINKS) {
    const links = plan.links.slice(from, from + LINKS);
    for (const { address, text, ...place } of links) {
      const cell = at({ ...place, height: 1, width: 1 });
      cell.hyperlink = { address, textToDisplay: text, screenTip: address };
      cell.format.wrapText = true; // a link takes its cell's look with it
      cell.format.verticalAlignment = "Top";
    }
    await sync(links.length);
  }
  for (let from = 0; from < plan.notes.length; from += LINKS) {
    const notes = plan.notes.slice(from, from + LINKS);
    addNotes(sheet, notes, (y, x) => at({ row: y, column: x, height: 1, width: 1 }));
    await sync(notes.length);
  }
  if (ownSizes) plan.widths.forEach((width, place) => (at({ row: 0, column: place, height: 1, width: 1 }).format.columnWidth = width));
  if (ownSizes) for (const { row: top, count, points } of plan.heights) at({ row: top, column: 0, height: count, width: 1 }).format.rowHeight = points;
  if (ownSheet && plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (ownSheet && plan.page) applyPage(sheet, plan.page);
  await sync(1);
  if (plan.chart) {
    const { data, place, series, title } = plan.chart;
    const below = (column: number) => at({ row: data.row + 1, column: data.column + column, height: data.height - 1, width: 1 });
    const parts = series.map((called, part) => ({ called, values: below(part + 1) }));
    await applyChart(context, sheet, { title, name: chart }, at({ ...data, column: data.column + 1, width: data.width - 1 }), below(0), parts, at(place));
  }
}

/** Microsoft's advice for large writes: no recalculation and no drawing until the request is done. */
function pauseDrawing(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

function* chunks(contents: readonly (readonly Content[])[]): Generator<{ start: number; rows: readonly (readonly Content[])[] }> {
  let start = 0;
  let size = 0;
  for (let row = 0; row < contents.length; row++) {
    const length = JSON.stringify(contents[row]).length;
    if ((size + length > CHUNK || row - start >= ROWS) && row > start) {
      yield { start, rows: contents.slice(start, row) };
      [start, size] = [row, 0];
    }
    size += length;
  }
  yield { start, rows: contents.slice(start) };
}

export function applyFormat(range: Excel.Range, { bold, italic, size, colour, fill, number, wrap, align, vertical }: Omit<Format, keyof Box>): void {
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (size !== undefined) range.format.font.size = size;
  if (colour !== undefined) range.format.font.color = colour;
  if (fill !== undefined) range.format.fill.color = fill;
  if (number !== undefined) range.numberFormat = number as unknown as string[][]; // one format for all cells of the range
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (align !== undefined) range.format.horizontalAlignment = align;
  if (vertical !== undefined) range.format.verticalAlignment = vertical;
}

function applyShade(range: Excel.Range, { by }: Shade): void {
  if (by === "Share") {
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { formula: "0", type: "Number", color: NONE },
      maximum: { formula: "1", type: "Number", color: WHOLE },
    };
    return;
  }
  for (const [state, colour] of STATE_COLOURS) {
    const rule = range.conditionalFormats.add("ContainsText");
    rule.textComparison.format.font.color = colour;
    rule.textComparison.rule = { operator: "Contains", text: state };
  }
}

function applyDropDown(range: Excel.Range, { source, strict }: DropDown): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: strict,
    style: "Stop",
    title: "Chain of Proof",
    message: "Choose a word from the list: the method reads no other.",
  };
}

/** Bars stacked to what is claimed: black, grey and white with an outline, so that they differ in print without colour. */
const PARTS = ["#0f548c", "#9fc5e8", "#ffffff"];

async function applyChart(context: Excel.RequestContext, sheet: Excel.Worksheet, { title, name }: { title: string; name: string | undefined }, data: Excel.Range, names: Excel.Range, parts: readonly { readonly called: string; readonly values: Excel.Range }[], place: Excel.Range): Promise<void> {
  const chart = sheet.charts.add("BarStacked", data, "Columns");
  if (name !== undefined) chart.name = name; // by which it is found again
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.series.load("items");
  await context.sync();
  chart.series.items.forEach((series, part) => {
    // Said, not guessed: cells that are still being calculated do not look like names and numbers yet.
    series.setXAxisValues(names);
    series.setValues(parts[part]!.values);
    series.name = parts[part]!.called;
    series.format.fill.setSolidColor(PARTS[part]!);
    series.format.line.color = "#0f548c";
    series.gapWidth = 40;
  });
  await context.sync();
}
