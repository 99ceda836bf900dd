/** Setbacks and terminated deals that end no row: a misspelt Site or Through would leave the proof standing. Source of the rule: method, section 2. */
import { isoOf } from "../cells/excel-date.ts";
import { keyAt, textAt, type Evidence } from "../evidence/evidence.ts";
import { FILTERED, LATER, SETBACK, UNREAD, type RowEffects } from "../evidence/effects/row-effect.ts";
import { idleSetbacks, isTerminated } from "../evidence/effects/setback-reach.ts";
import type { Column } from "../model/columns.ts";
import { stagesOf } from "../model/model.ts";
import type { Problem } from "./problem.ts";

const NAMED = 5;

/** The setbacks that are known on the date and end no row, with why in words. */
export function setbacksWithoutRows(evidence: Evidence, effects: RowEffects): ReadonlyMap<number, string> {
  const { effect } = effects;
  const others = (row: number): boolean => ![SETBACK, LATER, FILTERED, UNREAD].includes(effect[row]! as 4);
  const speaking = evidence.setbacks.filter((row) => effect[row] === SETBACK);
  const silent = evidence.setbacks.filter((row) => effect[row] === FILTERED);
  return new Map([
    ...idleSetbacks(evidence, speaking, others).map((row) => [row, whyIdle(evidence, row, others)] as const),
    ...silent.map((row) => [row, `the Filter leaves it out, because its Product ${textAt(evidence, row, "Product")} does not name ${evidence.model.product}`] as const),
  ]);
}

export function setbackProblems(evidence: Evidence, effects: RowEffects): Problem[] {
  return [...setbacksWithoutRows(evidence, effects)].map(([row, why]) => {
    const column: Column = isTerminated(evidence, row) ? "Deal" : "Status";
    const what = isTerminated(evidence, row) ? "terminated deal" : "setback";
    return { row: row + 1, column, kind: "Warning", company: textAt(evidence, row, "Company"), found: textAt(evidence, row, column), sentence: `This ${what} ends no row: ${why}.` };
  });
}

/** What the asset's rows give instead, by the first of Site, Through and Buyer that none of them shares. */
function whyIdle(evidence: Evidence, setback: number, isOther: (row: number) => boolean): string {
  const { company, stage, date } = evidence;
  const stageName = stagesOf(evidence.model)[stage[setback]!]!;
  const asset = `${evidence.companies[company[setback]!]!}, ${stageName}`;
  let rows = [...company.keys()].filter((row) => isOther(row) && company[row] === company[setback] && stage[row] === stage[setback]);
  if (rows.length === 0) return `there is no other row of ${asset}`;
  const columns: readonly Column[] = isTerminated(evidence, setback) ? ["Through", "Buyer"] : ["Site", "Through", "Buyer"];
  for (const column of columns) {
    const own = keyAt(evidence, setback, column);
    if (own === "") continue;
    const same = rows.filter((row) => keyAt(evidence, row, column) === own);
    if (same.length === 0) return `no row of ${asset} has the ${column} '${textAt(evidence, setback, column)}'. ${thereAre(evidence, rows, column)}`;
    rows = same;
  }
  return `no row of ${asset} is dated on or before ${isoOf(date[setback]!)}`;
}

function thereAre(evidence: Evidence, rows: readonly number[], column: Column): string {
  const all = [...new Map(rows.map((row) => [keyAt(evidence, row, column), textAt(evidence, row, column)])).values()];
  const named = all.filter(Boolean);
  if (named.length === 0) return `${column} is blank there`;
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : "";
  return `${column}s there: ${named.slice(0, NAMED).join(", ")}${more}${all.includes("") ? ", and blank" : ""}`;
}
