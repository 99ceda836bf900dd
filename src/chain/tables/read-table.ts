import { textOf, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { read } from "../read/read.ts";
import type { Table } from "../cells/table.ts";

export const READ_HEADER = ["Words", "Link", "Status", "Route", "Kind", "Why"] as const;

/** More than a cell of the answer should carry: the words of a long clause are cut at this many characters. */
const SHOWN = 255;

/**
 * What a text says of the chain: header row, then a row for each finding in the order of the text. The cells of a range are its
 * paragraphs, row by row. Words are the text's own. Error: #VALUE! when there is no text.
 */
export function readTable(cells: Cells): Table {
  const paragraphs = cells.flat().map(paragraphOf).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length === 0) throw badInput("There is no text to read. Name the cell, or the column of cells, that holds the press release.");
  const lines = paragraphs.flatMap((text) =>
    read(text).map(({ start, end, link, status, route, kind, why }) => [textOf(text.slice(start, end)).slice(0, SHOWN), link, status, route, kind, why]),
  );
  return [[...READ_HEADER], ...(lines.length > 0 ? lines : [["", "", "", "", "", "No link, status or promotional phrase was found."]])];
}

const paragraphOf = (cell: unknown): string => (typeof cell === "string" ? cell : textOf(cell));
