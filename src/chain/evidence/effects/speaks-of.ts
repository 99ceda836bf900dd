/** Of which rows a setback speaks. Source of the rule: method, section 3. */
import { NO_KEY, type Evidence } from "../evidence.ts";
import { NO_INSTRUMENT } from "../read-rows.ts";
import { CANCELLED, TERMINATED } from "../../model/vocabulary.ts";

/**
 * Whether a setback or Terminated row speaks of a row of the same company and stage, whatever the days: of its Site, Through and Buyer
 * where the setback gives one; a terminated deal of its Through and Buyer, whatever the Site.
 */
export function speaksOf(evidence: Evidence, setback: number, row: number): boolean {
  const named = (column: "Site" | "Through" | "Buyer"): boolean => {
    const keys = evidence.keys(column);
    return keys[setback] === NO_KEY || keys[setback] === keys[row];
  };
  return (endsDeal(evidence, setback) || named("Site")) && named("Through") && named("Buyer") && ofInstrument(evidence, setback, row);
}

/** On Capital rows a setback speaks of its instrument alone. */
function ofInstrument({ stage, capitalStage, route }: Evidence, setback: number, row: number): boolean {
  return stage[row] !== capitalStage || route[setback] === NO_INSTRUMENT || route[setback] === route[row];
}

const endsDeal = ({ deal }: Evidence, row: number): boolean => deal[row] === TERMINATED;

/** Whether a setback ends what it speaks of for good: Cancelled, or a terminated deal. */
export const endsForGood = (evidence: Evidence, setback: number): boolean => evidence.status[setback] === CANCELLED || endsDeal(evidence, setback);
