/** Whether a cell still holds what a plan wrote there. */
import { canonical } from "./fingerprint.ts";
import { lies, type Content, type Plan } from "../plan.ts";

/** Whether a cell holds what was written to it, as Excel gives it back. */
export function sameCell(wrote: Content | undefined, content: unknown): boolean {
  if (wrote === undefined || wrote === null) return false;
  if (typeof wrote === "number") return typeof content === "number" && Math.abs(content - wrote) <= 1e-12 * Math.abs(wrote); // Excel may give 15 digits
  return canonical(wrote) === canonical(content);
}

/** A test of a cell of the plan, given its formula as it is now. */
export function writtenBy(plan: Plan): (row: number, column: number, content: unknown) => boolean {
  const links = new Map(plan.links.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (row, column, content) => {
    const box = plan.cells.find((one) => lies(row, column, one));
    return box !== undefined && (sameCell(box.contents[row - box.row]![column - box.column], content) || links.get(`${row} ${column}`) === content);
  };
}
