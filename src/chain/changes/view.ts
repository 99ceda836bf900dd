import { isBlank, keyOf, quoted, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { suggestion } from "../cells/names/nearest.ts";

/** *Happened* goes by Date; *Known* also leaves out what was recorded later, so that no hindsight enters. */
export const VIEWS = ["Happened", "Known"] as const;
export type View = (typeof VIEWS)[number];

/** The view argument: Happened when left out. Error: #VALUE! for another word. */
export function readView(cell: Cell): View {
  if (isBlank(cell)) return "Happened";
  const found = VIEWS.find((view) => keyOf(view) === keyOf(cell));
  if (!found) throw badInput(`The view ${quoted(cell)} is not known. ${suggestion(cell, VIEWS)}`);
  return found;
}
