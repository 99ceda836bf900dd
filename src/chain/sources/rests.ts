/** The sources on which a company's coverage rests. Source of the rule: method, section 13. */
import { indexRows, type RowIndex } from "../evidence/row-index.ts";
import { stateAt, type LinkScores } from "../links/links.ts";
import { coverage } from "../scores/scores.ts";
import { withoutReader, type Without } from "./without-source.ts";

/** A source whose removal lowers a company's coverage. */
export interface Rest extends Without {
  /** Links that are Proven with it and not without it, from the customer back to the mine. */
  readonly alone: readonly number[];
  /** Proven coverage without it, 0–1, and how much lower that is. */
  readonly coverage: number;
  readonly fall: number;
}

/** Sums in another order may differ in their last bits. */
const EQUAL = 1e-12;

/** A reader of the sources on which a company rests, the largest fall first; of equal falls, the source that comes first in the table. */
export function restReader(scores: LinkScores, index: RowIndex = indexRows(scores.evidence)): (company: number) => Rest[] {
  const without = withoutReader(scores, index);
  const places = scores.evidence.model.links.map((_, link) => link).reverse();
  return (company) => {
    const whole = coverage(scores, company, "Proven");
    const provenAlone = (left: LinkScores) => places.filter((link) => stateAt(scores, company * scores.width + link) === "Proven" && stateAt(left, link) !== "Proven");
    const rests = without(company).map((one) => {
      const rest = coverage(one.scores, 0, "Proven");
      return { ...one, alone: provenAlone(one.scores), coverage: rest, fall: whole - rest };
    });
    const lowering = rests.filter(({ fall }) => fall > EQUAL);
    return lowering.sort((a, b) => (Math.abs(a.fall - b.fall) > EQUAL ? b.fall - a.fall : a.rows[0]! - b.rows[0]!));
  };
}

/** Proven coverage without a company's weakest point, 0–1: RANK's column "Without its strongest source". What rests on no source stays. */
export function coverageWithoutReader(scores: LinkScores, index?: RowIndex): (company: number) => number {
  const restsOf = restReader(scores, index);
  return (company) => restsOf(company)[0]?.coverage ?? coverage(scores, company, "Proven");
}

/** `Rests on one source: 3% without it`, where one source carries more than half of the coverage; "" otherwise. */
export function restsInWords([weakest]: readonly Rest[]): string {
  if (!weakest || weakest.fall <= weakest.coverage) return "";
  return `Rests on one source: ${Math.round(weakest.coverage * 100)}% without it`;
}
