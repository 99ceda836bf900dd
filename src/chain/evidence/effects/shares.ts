/**
 * Shares change: of the rows of one company with the same Through, the latest dated one that is not pending and gives an Ownership sets the
 * ownership of all of them dated on or before it, at every stage. Source of the rule: method, section 4.
 */
import { BUILT } from "../../model/vocabulary.ts";
import { Control } from "./control.ts";
import { NO_COMPANY, NO_KEY, presentColumns, type Evidence } from "../evidence.ts";
import { LIVE } from "./row-effect.ts";

/** The latest known share of an entity, and its day. */
interface Share {
  readonly day: number;
  readonly ownership: number;
}

/** The control of every row by the shares known on the date; `effect` is `LIVE` where a row is known. The evidence's own column where no share changes. */
export function controlBySharesOn(evidence: Evidence, effect: Uint8Array): Float64Array {
  const { company, date, ownership, pending, route, stage, capitalStage, columns } = evidence;
  const present = presentColumns(columns);
  if (!present.includes("Through") || !present.includes("Ownership") || columns.Date < 0) return evidence.control;
  const throughs = evidence.keys("Through");
  const entity = (row: number): number => company[row]! * throughs.length + throughs[row]!;
  const latest = new Map<number, Share>();
  for (let row = 1; row < company.length; row++) {
    if (Number.isNaN(ownership[row]!) || throughs[row] === NO_KEY || pending[row] === 1 || effect[row] !== LIVE || Number.isNaN(date[row]!)) continue;
    const known = latest.get(entity(row));
    if (known === undefined || date[row]! > known.day || (date[row] === known.day && ownership[row]! < known.ownership)) {
      latest.set(entity(row), { day: date[row]!, ownership: ownership[row]! }); // of two on one day the lower, which overstates nothing
    }
  }
  if (latest.size === 0) return evidence.control;
  const rule = new Control(evidence.model);
  const control = evidence.control.slice();
  for (let row = 1; row < company.length; row++) {
    if (company[row] === NO_COMPANY || throughs[row] === NO_KEY) continue;
    const share = latest.get(entity(row));
    if (share && date[row]! <= share.day) control[row] = rule.of(stage[row] === capitalStage ? BUILT : route[row]!, stage[row]!, share.ownership);
  }
  return control;
}
