/** Whether a cell still holds what a plan wrote there. */
import { isOurs, lies } from "./owned-cells.ts";
import type { Content, Plan } from "./plan.ts";

/** Excel gives a text back without the ' that keeps it one, and keeps line feeds alone. */
const plain = (text: unknown): string => String(text).replace(/^'/, "").replaceAll("\r", "");

/** Whether a cell holds what was written to it, as Excel gives it back. */
export function sameCell(wrote: Content | undefined, content: unknown): boolean {
  if (wrote === undefined || wrote === null) return false;
  if (typeof wrote === "number") return typeof content === "number" && Math.abs(content - wrote) <= 1e-12 * Math.abs(wrote); // Excel may give 15 digits
  return isOurs(wrote) ? isOurs(content) : plain(wrote) === plain(content); // Excel writes a formula in its own way, and follows what is renamed
}

/** A test of a cell of the plan, given its formula as it is now. */
export function writtenBy(plan: Plan): (row: number, column: number, content: unknown) => boolean {
  const links = new Map(plan.links.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (row, column, content) => {
    const box = plan.cells.find((one) => lies(row, column, one));
    return box !== undefined && (sameCell(box.contents[row - box.row]![column - box.column], content) || links.get(`${row} ${column}`) === content);
  };
}
