import { isBlank, keyOf, quoted, type Cell, type Cells } from "./cells/cell.ts";
import { badInput } from "./cells/chain-error.ts";
import { readEvidence } from "./evidence/evidence.ts";
import { readAsOf } from "./cells/excel-date.ts";
import { scoreLinks, type LinkScores } from "./links/links.ts";
import { readModel } from "./model/model-table.ts";
import { suggestion } from "./cells/names/nearest.ts";
import { effectsOn } from "./evidence/effects/effects-on.ts";
import { BASES, type Basis } from "./model/vocabulary.ts";

/** What a score is asked with, as cells: everything but the evidence may be left out (null). */
export interface Question {
  readonly asOf?: Cell;
  readonly model?: Cells | null;
  /** Only these companies are read: a single score need not read the others' rows. */
  readonly only?: readonly Cell[];
}

/**
 * Cells → evidence → links, in one step: what every function and the panel start from.
 * Errors: #VALUE! for a table, model or date that cannot be read.
 */
export function scoreEvidence(cells: Cells, { asOf = null, model = null, only }: Question = {}): LinkScores {
  const day = readAsOf(asOf);
  const evidence = readEvidence(cells, readModel(model), only);
  return scoreLinks(evidence, effectsOn(evidence, day));
}

/** The basis argument: Proven when left out. Error: #VALUE! for another word. */
export function readBasis(cell: Cell): Basis {
  if (isBlank(cell)) return "Proven";
  const letters = (text: Cell) => keyOf(text).replace(/[^a-z]/g, "");
  const basis = BASES.find((known) => letters(known) === letters(cell));
  if (!basis) throw badInput(`The basis ${quoted(cell)} is not known. ${suggestion(cell, BASES)}`);
  return basis;
}
