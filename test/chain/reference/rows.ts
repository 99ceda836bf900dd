/** From the evidence table to facts, one object a row, with what cannot be read in each (method, section 2). */
import { cellAt, COLUMNS, placesOf } from "./columns.ts";
import { readDay } from "./days.ts";
import { ASSERTERS, INSTRUMENTS, lastLink, LEVELS, ROUTES, SETBACKS, type Model } from "./model.ts";
import { isBlank, isError, key, keyOrBlank, same, shown, type Cell, type Cells } from "./texts.ts";

/** Texts are keys: "" where blank. */
export interface Row {
  /** Row in the table: the header is row 1. */
  row: number;
  /** "" for a row that belongs to nobody. */
  company: string;
  stage: string;
  /** A status or a setback. */
  status: string;
  route: string;
  ownership: number | null;
  deal: string;
  through: string;
  products: string[];
  quantity: number | null;
  unit: string;
  /** Actual, Nameplate, Target, Contract, or "" when blank. */
  basis: string;
  site: string;
  country: string;
  date: number | null;
  /** A known word, or "" for a blank and for any other. */
  asserter: string;
  /** The Source column alone. */
  sourceText: string;
  /** Source, else the address without its fragment; "" for a row without a source. */
  source: string;
  buyer: string;
  due: number | null;
  promised: string;
  recorded: number | null;
  /** The columns that cannot be read. */
  errors: string[];
}

/** A fraction in (0, 1], a percentage in (1, 100], or text: `51%` is per cent. null when it is none of these. */
export function readOwnership(cell: Cell): number | null {
  const value = shown(cell);
  let share = Number.NaN;
  if (typeof value === "number") share = value > 1 ? value / 100 : value;
  if (typeof value === "string") {
    const parts = /^(\d+(?:\.\d+)?)( ?%)?$/.exec(key(value));
    if (parts) share = parts[2] !== undefined || Number(parts[1]) > 1 ? Number(parts[1]) / 100 : Number(parts[1]);
  }
  return share > 0 && share <= 1 ? share : null;
}

/** A number that is not negative; null when it is none. */
export function readQuantity(cell: Cell): number | null {
  const value = shown(cell);
  const number = typeof value === "number" ? value : typeof value === "string" && /^\d+(\.\d+)?$/.test(key(value)) ? Number(key(value)) : Number.NaN;
  return number >= 0 ? number : null;
}

/** A table that cannot be read at all: a required column is missing, or two headers stand for one thing. */
export function tableError(cells: Cells, model: Model): boolean {
  const { places, twice } = placesOf(cells[0] ?? [], model.columns);
  return twice.length > 0 || ["Company", "Stage", "Status"].some((column) => !places.has(column) && defaultOf(column, model) === undefined);
}

const defaultOf = (column: string, model: Model): string | undefined => {
  const item = Object.keys(model.defaults).find((each) => same(each, column));
  return item === undefined ? undefined : model.defaults[item];
};

export function readRows(cells: Cells, model: Model): Row[] {
  const { places } = placesOf(cells[0]!, model.columns);
  const rows: Row[] = [];
  for (let index = 1; index < cells.length; index++) {
    if (COLUMNS.every((column) => isBlank(cellAt(cells, index, places.get(column))))) continue;
    const cellOf = (column: string): Cell => (places.has(column) ? cellAt(cells, index, places.get(column)) : (defaultOf(column, model) ?? null));
    rows.push(readRow(index + 1, cellOf, (column) => places.has(column), model));
  }
  return rows;
}

/** A company's key; an alias's is that of the name that it stands for. */
export function companyKey(name: Cell, model: Model): string {
  const alias = model.aliases.find((each) => same(each.spelling, name));
  return alias ? key(alias.name) : keyOrBlank(name);
}

function readRow(row: number, cellOf: (column: string) => Cell, given: (column: string) => boolean, model: Model): Row {
  const errors = COLUMNS.filter((column) => isError(cellOf(column)));
  const wrong = (column: string): void => {
    if (!errors.includes(column)) errors.push(column);
  };
  const says = (column: string): Cell => {
    const cell = cellOf(column);
    const word = ["Stage", "Status", "Route", "Deal", "Asserted by"].includes(column) ? model.words.find((each) => same(each.own, cell)) : undefined;
    return word ? word.known : cell;
  };
  /** The known word that the cell says; "" when blank; an error when it says another. */
  const oneOf = (column: string, known: string[]): string => {
    const cell = says(column);
    if (isBlank(cell)) return "";
    const found = known.find((word) => same(word, cell));
    if (found === undefined) wrong(column);
    return found ?? "";
  };
  const number = (column: string, read: (cell: Cell) => number | null): number | null => {
    const cell = cellOf(column);
    if (isBlank(cell)) return null;
    const found = read(cell);
    if (found === null) wrong(column);
    return found;
  };

  for (const column of ["Company", "Stage", "Status"]) if (isBlank(cellOf(column))) wrong(column);
  const stages = [...model.links.map((link) => link.name), ...model.alternates.map((each) => each.stage), ...model.enablers];
  const stage = oneOf("Stage", stages);
  const routes = stage === "Capital" ? INSTRUMENTS : ROUTES;
  // a default for the whole table says nothing of the rows for which it is not a word
  const route = given("Route") || routes.some((word) => same(word, says("Route"))) ? oneOf("Route", routes) : "";
  if (route === "Purchase" && same(stage, lastLink(model))) wrong("Route"); // who buys magnets is nobody's customer
  const address = /^https?:\/\/\S+$/.test(key(cellOf("Link"))) ? String(shown(cellOf("Link"))).trim().replace(/#.*$/, "") : "";
  const sourceText = keyOrBlank(cellOf("Source"));
  return {
    row,
    company: companyKey(cellOf("Company"), model),
    stage,
    status: oneOf("Status", [...LEVELS, ...SETBACKS]),
    route,
    ownership: number("Ownership", readOwnership),
    deal: oneOf("Deal", ["Closed", "Pending", "Terminated"]),
    through: keyOrBlank(cellOf("Through")),
    products: keyOrBlank(cellOf("Product")).split(/[,;/]/).map((each) => each.trim()).filter((each) => each !== ""),
    quantity: number("Quantity", readQuantity),
    unit: keyOrBlank(cellOf("Unit")),
    basis: oneOf("Basis", ["Actual", "Nameplate", "Target", "Contract"]),
    site: keyOrBlank(cellOf("Site")),
    country: keyOrBlank(cellOf("Country")),
    date: number("Date", readDay),
    asserter: ASSERTERS.find((word) => same(word, says("Asserted by"))) ?? "",
    sourceText,
    source: sourceText !== "" ? sourceText : key(address),
    buyer: keyOrBlank(cellOf("Buyer")),
    due: number("Due", readDay),
    promised: oneOf("Promised", LEVELS),
    recorded: number("Recorded", readDay),
    errors,
  };
}
