/** The web address of the source behind the selected cell. */
import { badInput } from "../../../chain/cells/chain-error.ts";
import { webAddress } from "../../../chain/cells/web-address.ts";
import { columnNamed } from "../../../chain/model/columns.ts";
import { run } from "../../excel.ts";

/** Whether a column holds the addresses of sources: Link in the evidence, Url in the add-in's answers. */
const holdsAddress = (header: unknown): boolean => String(header) === "Url" || columnNamed(header) === "Link";

/**
 * The address in the selected cell's own row: that of its hyperlink, of the column Link or Url of the table it stands in, or of the column Url of
 * the answer that fills it. Error: a sentence where there is none.
 */
export function sourceOfCell(): Promise<string> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load("hyperlink,rowIndex");
    const tables = cell.getTables(false).load("items/name");
    const parent = cell.getSpillParentOrNullObject();
    const spill = parent.getSpillingToRangeOrNullObject().load("rowIndex,rowCount");
    await context.sync();
    const areas = [...tables.items.map((table) => table.getRange()), ...(spill.isNullObject ? [] : [spill])];
    const rows = areas.map((area) => ({ header: area.getRow(0).load("values"), row: area.getIntersection(cell.getEntireRow()).load("values") }));
    await context.sync();
    const written = rows.flatMap(({ header, row }) => header.values[0]!.flatMap((name: unknown, place: number) => (holdsAddress(name) ? [row.values[0]![place] as unknown] : [])));
    const address = [cell.hyperlink?.address, ...written].map((one) => webAddress(String(one ?? ""))).find((one) => one !== "");
    if (!address) throw badInput("The row of the selected cell names no web address of a source. Select a row of the evidence or of a gap table.");
    return address;
  });
}
