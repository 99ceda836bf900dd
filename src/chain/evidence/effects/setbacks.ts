import { isoOf } from "../../cells/excel-date.ts";
import { STATUS_WORDS } from "../../model/vocabulary.ts";
import { textAt, type Evidence } from "../evidence.ts";
import { SETBACK, type RowEffects } from "./row-effect.ts";
import { isTerminated } from "./setback-reach.ts";

/** The setbacks that a company has suffered on the stages asked for, each once: `Stalled (Kalgoorlie) 2026-01-15`. */
export function setbackWords({ evidence, effects }: { readonly evidence: Evidence; readonly effects: RowEffects }, company: number, ofStage: (stage: number) => boolean): string[] {
  const words = evidence.setbacks
    .filter((row) => evidence.company[row] === company && effects.effect[row] === SETBACK)
    .filter((row) => ofStage(evidence.stage[row]!))
    .map((row) => {
      const where = textAt(evidence, row, "Site") || textAt(evidence, row, "Through");
      const day = isoOf(evidence.date[row]!);
      const what = isTerminated(evidence, row) ? "Deal terminated" : STATUS_WORDS[evidence.status[row]!]!;
      return `${what}${where ? ` (${where})` : ""}${day ? ` ${day}` : ""}`;
    });
  return [...new Set(words)];
}
