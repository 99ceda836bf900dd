/** What a suggested row is to the rows that the table holds of the same company and stage. */
import { isBlank, keyOf, textOf, type Cell, type Cells } from "../../../../chain/cells/cell.ts";
import { isoOf, serialOf } from "../../../../chain/cells/excel-date.ts";
import { productsIn } from "../../../../chain/cells/products.ts";
import { COLUMNS, type Column, type Columns } from "../../../../chain/model/columns.ts";
import { STATUSES, type Status } from "../../../../chain/model/vocabulary.ts";
import { words } from "../words.ts";

export interface Relation {
  /** Whether the row would add something to the table. */
  readonly adds: boolean;
  readonly sentence: string;
}

type Row = Readonly<Record<Column, Cell>>;

/** The rows of the table by company and stage, each with its place: the header is row 1. */
export type RowIndex = ReadonlyMap<string, readonly { readonly place: number; readonly row: Row }[]>;

const indexKey = (row: Row): string => `${keyOf(row.Company)}\n${keyOf(row.Stage)}`;

export const rowIn = (cells: readonly Cell[], columns: Columns): Row => Object.fromEntries(COLUMNS.map((column) => [column, columns[column] < 0 ? null : cells[columns[column]]])) as Row;

export function indexOf(cells: Cells, columns: Columns): RowIndex {
  const index = new Map<string, { place: number; row: Row }[]>();
  cells.forEach((one, place) => {
    if (place === 0) return;
    const row = rowIn(one, columns);
    const key = indexKey(row);
    index.set(key, [...(index.get(key) ?? []), { place: place + 1, row }]);
  });
  return index;
}

const level = (status: Cell): number => STATUSES.findIndex((one) => keyOf(one as Status) === keyOf(status));
const day = (row: Row): number => serialOf(row.Date);
const same = (one: Row, other: Row, column: Column): boolean => !isBlank(one[column]) && keyOf(one[column]) === keyOf(other[column]);
/** Whether two rows speak of one asset: neither names another than the other's, and of products they share one (method, sections 12 and 16). */
const oneAsset = (one: Row, other: Row): boolean =>
  (isBlank(one.Through) || isBlank(other.Through) || same(one, other, "Through")) && (isBlank(one.Site) || isBlank(other.Site) || siteKey(one.Site) === siteKey(other.Site)) && shareProduct(one, other);

/** "Kuantan" and "Kuantan plant" are one place to a card; the method compares sites as they are written. */
const siteKey = (site: Cell): string => keyOf(site).replace(/ (?:plant|mine|refinery|facility|works|project)$/, "");

function shareProduct(one: Row, other: Row): boolean {
  const [some, others] = [one, other].map(({ Product }) => productsIn(Product).map(keyOf)) as [string[], string[]];
  return some.length === 0 || others.length === 0 || some.some((product) => others.includes(product));
}

/** How a suggested row relates to the table; undefined where the table has nothing on it. Only sameness comes before a contradiction. */
export function relationOf(row: Row, index: RowIndex): Relation | undefined {
  const held = (index.get(indexKey(row)) ?? []).filter((one) => oneAsset(row, one.row)).reverse(); // the last row first
  for (const judge of [sameness, contradiction, restatement]) {
    for (const one of held) {
      const relation = judge(row, one.row, one.place);
      if (relation) return relation;
    }
  }
  const furthest = held.length > 0 && held.reduce((far, one) => (level(one.row.Status) > level(far.row.Status) ? one : far));
  return furthest ? progress(row, furthest.row, furthest.place) : undefined;
}

type Judge = (row: Row, held: Row, place: number) => Relation | undefined;

const sameness: Judge = (row, held, place) => {
  if (!same(row, held, "Status") || !(same(row, held, "Deal") || (isBlank(row.Deal) && isBlank(held.Deal)) || isBlank(row.Deal))) return undefined;
  if (!isBlank(row.Due) && !same(row, held, "Due")) return undefined;
  if (!isBlank(row.Quantity) && !(same(row, held, "Quantity") && (isBlank(row.Unit) || same(row, held, "Unit")))) return undefined;
  const known = same(row, held, "Source") || same(row, held, "Link") || !isBlank(row.Quantity) || isBlank(row.Date) || isBlank(held.Date) || day(held) >= day(row);
  return known ? { adds: false, sentence: words.relations.same(place) } : undefined;
};

const contradiction: Judge = (row, held, place) => {
  const later = day(row) > day(held);
  const against = (column: Column) => ({ adds: true, sentence: words.relations.contradicts(place, textOf(row[column]), textOf(held[column])) });
  if (!isBlank(row.Deal) && !isBlank(held.Deal) && !same(row, held, "Deal")) {
    const closes = later && keyOf(held.Deal) === "pending";
    return closes ? { adds: true, sentence: words.relations.newer(place, textOf(held.Deal), textOf(row.Deal)) } : against("Deal");
  }
  const [now, before] = [level(row.Status), level(held.Status)];
  return later && now > level("Announced") && now < before && before >= level("Operating") ? against("Status") : undefined;
};

/** A blank Promised is Operating, and on a pending deal its closing (method, section 16). */
const promised = ({ Promised, Deal }: Row): string => (isBlank(Promised) ? (keyOf(Deal) === "pending" ? "closing" : "operating") : keyOf(Promised));
const dueOf = ({ Due }: Row): string => (typeof Due === "number" ? isoOf(Due) : textOf(Due));

const restatement: Judge = (row, held, place) =>
  !isBlank(row.Due) && !isBlank(held.Due) && dueOf(row) !== dueOf(held) && promised(row) === promised(held)
    ? { adds: true, sentence: words.relations.restates(place, dueOf(held), dueOf(row)) }
    : undefined;

const progress: Judge = (row, held, place) => {
  const [now, before] = [level(row.Status), level(held.Status)];
  if (now < 0 || before < 0) return undefined;
  if (now > before) return { adds: true, sentence: words.relations.newer(place, textOf(held.Status), textOf(row.Status)) };
  return now < before && isBlank(row.Quantity) && isBlank(row.Due) ? { adds: false, sentence: words.relations.older(place, textOf(held.Status)) } : undefined;
};
