/** The links of a table that is written as values: to addresses of the web, and nothing else. */
import type { Table } from "../../../chain/cells/table.ts";
import { webAddress } from "../../../chain/cells/web-address.ts";
import type { Link } from "../plan.ts";

/** For each row of a table whose header row is at `top`, its text linked to the address in its column `url`; the address itself where it has no text. */
export function sourceLinks(table: Table, top: number, text: number, url: number): Link[] {
  return table.flatMap((row, place) => {
    const address = place > 0 ? webAddress(row[url] as string) : "";
    return address === "" ? [] : [{ row: top + place, column: text, address, text: String(row[text]) || address }];
  });
}
