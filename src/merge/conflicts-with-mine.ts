/** Which rows that come contradict rows that are there. Source of the rule: method, section 12. */
import { conflictReader } from "../chain/conflicts/conflicts.ts";
import { saidIn } from "../chain/conflicts/conflict-in-words.ts";
import { effectsOn } from "../chain/evidence/effects/effects-on.ts";
import type { Evidence } from "../chain/evidence/evidence.ts";
import { stagesOf } from "../chain/model/model.ts";
import type { Stepwise } from "../chain/cells/stepwise.ts";

/** Sentences by the id of the change. `theirs` gives the id behind a row of the merged table; every other row is the investor's own. */
export function* conflictsWithMine(evidence: Evidence, theirs: ReadonlyMap<number, number>, sheetRow: (place: number) => number): Stepwise<Map<number, string[]>> {
  yield;
  const effects = effectsOn(evidence, null);
  yield;
  const conflictsOf = conflictReader({ evidence, effects });
  const concerned = new Map<string, readonly [company: number, stage: number]>();
  for (const row of theirs.keys()) {
    const [company, stage] = [evidence.company[row]!, evidence.stage[row]!];
    if (company >= 0) concerned.set(`${company} ${stage}`, [company, stage]);
  }
  const told = new Map<number, string[]>();
  const stages = stagesOf(evidence.model);
  for (const [company, stage] of concerned.values()) {
    if (stages[stage] === undefined) continue;
    for (const { earlier, later, kinds } of conflictsOf(company, stage)) {
      for (const [row, other] of [[later, earlier], [earlier, later]] as const) {
        const id = theirs.get(row);
        if (id === undefined || theirs.has(other)) continue;
        const sentence = kinds.map((kind) => `Conflicts with your row ${sheetRow(other)}: ${saidIn(evidence, kind, row)} here, ${saidIn(evidence, kind, other)} there.`).join(" ");
        const known = told.get(id);
        if (known) known.push(sentence);
        else told.set(id, [sentence]);
      }
    }
    yield;
  }
  return told;
}
