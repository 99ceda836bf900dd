import { isError, textOf, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import type { Table } from "../cells/table.ts";
import { readDocument } from "../read/document/document.ts";

export const READ_HEADER = ["Words", "Link", "Status", "Route", "Kind", "Why", "Deal", "Through", "Buyer", "Product", "Quantity", "Unit", "Basis", "Site", "Due", "Promised", "Page"] as const;

/** More than a cell of the answer should carry: the words of a long clause are cut at this many characters. */
const SHOWN = 255;
const SHORT = 6;

/** A row that has no more to say than Words to Why. */
const shortRow = (...cells: readonly string[]): string[] => [...cells, ...READ_HEADER.slice(SHORT).map(() => "")];

/**
 * What a text says of the chain: header row, a row for each finding in the order of the text, then a row for each question that the
 * document leaves open (kind omission). The cells of a range are its paragraphs, row by row. Words are the text's own, quantities are
 * tonnes. Errors: #VALUE! when there is no text, or a cell of it shows an error.
 */
export function readTable(cells: Cells): Table {
  const broken = cells.flat().find(isError);
  if (broken !== undefined) throw badInput(`A cell of the text shows the error ${textOf(broken)}. Mend its formula, or leave the cell out.`);
  const paragraphs = cells.flat().map(paragraphOf).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length === 0) throw badInput("There is no text to read. Name the cell, or the column of cells, that holds the press release.");
  const { findings, omissions } = readDocument(paragraphs.map((text) => ({ text })));
  const lines = findings.map((finding) => {
    const { words, link, status, route, kind, why, deal, through, buyer, product, quantity, unit, basis, site, due, promised, page } = finding;
    return [textOf(words).slice(0, SHOWN), link, status, route, kind, why, deal, through, buyer, product, quantity, unit, basis, site, due[0] ?? "", promised, page];
  });
  const questions = omissions.map(({ words, link, question }) => shortRow(textOf(words).slice(0, SHOWN), link, "", "", "omission", question));
  return [[...READ_HEADER], ...(lines.length > 0 ? [...lines, ...questions] : [shortRow("", "", "", "", "", "No link, status or promotional phrase was found.")])];
}

const paragraphOf = (cell: unknown): string => (typeof cell === "string" ? cell : textOf(cell));
