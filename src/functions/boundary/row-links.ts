import type { Table } from "../../chain/cells/table.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { linkToRow, placeOf } from "./addresses.ts";

const HEADER = "Go to";

/**
 * A table with the column Row, and beside it where that row stands, as HYPERLINK takes it: `#Evidence!A12:W12`. Only where the Model table says
 * Option · Row links · 1, so that no answer grows by itself, and where Excel says where the evidence stands.
 */
export function withRowLinks(table: Table, { evidence }: LinkScores, invocation: CustomFunctions.Invocation | null | undefined): Table {
  const place = evidence.model.options.has("Row links") ? placeOf(invocation?.parameterAddresses?.[0]) : undefined;
  if (!place) return table;
  const at = table[0]?.indexOf("Row") ?? -1;
  return table.map((row, line) => [...row, line === 0 ? HEADER : typeof row[at] === "number" ? linkToRow(place, row[at]) : ""]);
}
