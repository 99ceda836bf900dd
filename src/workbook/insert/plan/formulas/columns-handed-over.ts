/**
 * Which columns of the evidence a live formula hands over: from the first to the last that its function reads, so that quotes, notes and what
 * the investor keeps beyond them do not travel with every calculation.
 */
import { COLUMNS, findColumns, NO_COLUMN, type Column, type ColumnSettings } from "../../../../chain/model/columns.ts";

/** The part of a table that a formula names after the table: `[#All]`, or `[[#All],[Company]:[Link]]`. */
export type PartOf = (id: string) => string;

export const WHOLE = "[#All]";

/** What no score reads. */
const BESIDE: readonly Column[] = ["Ticker", "Page", "Recorded", "Quote", "Archive", "Note"];
/** The functions that read some of it: they tell a row in words, or leave out what was recorded later. */
const READ_BY: Readonly<Partial<Record<string, readonly Column[]>>> = { BRIEF: ["Note"], WHY: ["Quote", "Note"], GAPS: ["Note"], HANDOFFS: ["Note"], CHANGES: ["Recorded", "Note"] };

/** A header that a formula names as it stands; brackets and other signs would have to be marked there. */
const PLAIN = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/**
 * The part for each function, by the table's headers and the model's Column rows. The whole table where it lacks a column that the function
 * reads, because one that is added later must count: a deal that is not seen is not pending. Errors: as of `findColumns`.
 */
export function columnsHandedOver(headers: readonly string[], settings: ColumnSettings): PartOf {
  const columns = findColumns([headers], settings);
  return (id) => {
    const places = COLUMNS.filter((column) => !BESIDE.includes(column) || READ_BY[id]?.includes(column)).map((column) => columns[column]);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    if (first === NO_COLUMN || last - first + 1 === headers.length) return WHOLE;
    const ends = [headers[first]!, headers[last]!];
    return ends.every((header) => PLAIN.test(header)) ? `[[#All],${ends.map((header) => `[${header}]`).join(":")}]` : WHOLE;
  };
}
