/** Which header of a table is which column: as the method reads it, and a guess for the rest. Source of the names: method, section 2. */
import { isBlank, type Cell } from "../cells/cell.ts";
import { columnNamed, COLUMNS, headerKey, type Column } from "../model/columns.ts";
import { mayMean, STATE } from "./check-columns.ts";

/** The place of the header that holds each column; a column that no header holds is left out. */
export type ColumnPlaces = ReadonlyMap<Column, number>;

/** Who a project belongs to stands before the project's own name. */
const OWNER = /owner(?!ship)|operator|developer|compan|issuer|parent|^firm$/;

/** What an investor's own table is likely to mean. `own` are the Column rows of the Model table. */
export function guessColumns(headers: readonly Cell[], own: ReadonlyMap<string, Column>): ColumnPlaces {
  const places = new Map<Column, number>();
  const taken = new Set<number>();
  const take = (column: Column, place: number): void => {
    if (place < 0 || places.has(column) || taken.has(place) || isBlank(headers[place])) return;
    places.set(column, place);
    taken.add(place);
  };
  headers.forEach((header, place) => {
    const column = own.get(headerKey(header));
    if (column) take(column, place);
  });
  COLUMNS.forEach((column) => take(column, headers.findIndex((header) => headerKey(header) === headerKey(column) && !own.has(headerKey(header)))));
  take("Company", headers.findIndex((header) => OWNER.test(headerKey(header)) && !own.has(headerKey(header))));
  headers.forEach((header, place) => {
    const column = columnNamed(header);
    if (column && !own.has(headerKey(header))) take(column, place);
  });
  const isLast = (place: number): number => Number(STATE.test(headerKey(headers[place]))); // a status only where no other header is one
  for (const place of [...headers.keys()].sort((one, other) => isLast(one) - isLast(other))) {
    const column = taken.has(place) ? undefined : mayMean(headers[place], COLUMNS.filter((one) => !places.has(one)));
    if (column) take(column, place);
  }
  return places;
}
