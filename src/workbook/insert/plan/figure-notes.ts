/** Which cells of an insert's table are figures, and the sentence behind each. */
import type { Table } from "../../../chain/cells/table.ts";
import { coverageInWords, linkInWords } from "../../../chain/explain/figure-in-words.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { MOST_NOTES, NOTED, type Insert, type Order } from "../insert-kinds.ts";
import type { PlannedNote } from "../plan.ts";

/** The notes of a table whose header is row 0; none where the order asks for none, or its figures have none. */
export function figureNotes(order: Order, scores: LinkScores, table: Table): PlannedNote[] {
  if (!order.withNotes || order.mode !== "Values" || !NOTED.includes(order.insert)) return [];
  const notes = isOfCompanies(order.insert) ? ofCompanies(order.insert, scores, table) : ofLinks(order.insert, scores, scores.evidence.find(order.company), table);
  return notes.filter(({ row, column, text }) => text !== "" && typeof table[row]![column] === "number").slice(0, MOST_NOTES);
}

const isOfCompanies = (insert: Insert): boolean => insert === "Ranking" || insert === "Heat map" || insert === "Chart";

/** A row for each company: its coverage, and in a heat map its links. */
function ofCompanies(insert: Insert, scores: LinkScores, table: Table): PlannedNote[] {
  const [named, proven] = ["Company", insert === "Heat map" ? "Coverage" : "Proven"].map((header) => table[0]!.indexOf(header)) as [number, number];
  return table.slice(1).flatMap((line, place) => {
    const company = scores.evidence.find(line[named]!);
    if (company < 0) return [];
    const row = place + 1;
    const links = insert === "Heat map" ? Array.from({ length: scores.width }, (_, link) => ({ row, column: link + 1, text: linkInWords(scores, company, link) })) : [];
    return [...links, { row, column: proven, text: coverageInWords(scores, company) }];
  });
}

/** A row for each link from the customer back to the mine: the first rows of a gap table and of a brief, the last ones of a scorecard, which begins with coverage. */
function ofLinks(insert: Insert, scores: LinkScores, company: number, table: Table): PlannedNote[] {
  const { width } = scores;
  const first = insert === "Scorecard" ? table.length - width : 1;
  const column = table[0]!.indexOf(insert === "Scorecard" ? "Value" : "Proven");
  const links = Array.from({ length: width }, (_, place) => ({ row: first + place, column, text: linkInWords(scores, company, width - 1 - place) }));
  return insert === "Scorecard" ? [{ row: 1, column, text: coverageInWords(scores, company) }, ...links] : links;
}
