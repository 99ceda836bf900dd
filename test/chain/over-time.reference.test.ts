/** RESTS, NEXT, CHANGES and PROMISES against a second implementation of sections 12 to 16, on tables whose rows restate, contradict and replace each other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changes } from "../../src/functions/changes.ts";
import { next } from "../../src/functions/next.ts";
import { promises } from "../../src/functions/promises.ts";
import { rests } from "../../src/functions/rests.ts";
import { conflictReader } from "../../src/chain/conflicts/conflicts.ts";
import { stagesOf } from "../../src/chain/model/model.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { readable, viewOf } from "./reference/company.ts";
import { conflictsOf } from "./reference/conflicts.ts";
import type { Case } from "./reference/disagreements.ts";
import { expectChanges, expectNext, expectPromises, expectRests } from "./reference/disagreements-over-time.ts";
import { asOfDate, meetingFacts } from "./reference/generated-evidence.ts";
import { rowsInView } from "./reference/setbacks.ts";
import { modelOf, tableOf } from "./reference/table-of.ts";

type Ask = (...args: unknown[]) => unknown[][];
const FUNCTIONS = { RESTS: rests, NEXT: next, CHANGES: changes, PROMISES: promises } as unknown as Record<string, (...args: unknown[]) => unknown[][]>;

const evidence = meetingFacts.map((facts) => tableOf(...facts));
const model = fc.constantFrom(null, null, null, modelOf(["Filter", "Product", "Dy"]), modelOf(["Threshold", "Scale", 0]), modelOf(["Link", "Metal", 2], ["Link", "Magnet", 0.5]));
const question = fc.record({ evidence, asOf: asOfDate, model });

/** Compares what both make of generated tables; gives how many answers were compared. */
function compared(numRuns: number, expectSame: (one: Case) => number): number {
  let count = 0;
  fc.assert(
    fc.property(question, ({ evidence, asOf, model }) => {
      const view = viewOf(evidence, asOf, model);
      if (!view) return;
      const ask = (id: string, ...args: unknown[]) => (FUNCTIONS[id] as Ask)(evidence, ...args);
      count += expectSame({ view, ask, asOf, model });
    }),
    { seed: 20260705, numRuns },
  );
  return count;
}

describe("a second implementation agrees on generated tables", () => {
  it("on what a score rests on", () => expect(compared(60, expectRests)).toBeGreaterThan(50));
  it("on where to look next", () => expect(compared(60, expectNext)).toBeGreaterThan(300));
  it("on what changed", () => {
    for (const view of ["Happened", "Known"] as const) expect(compared(60, (one) => expectChanges(one, "2024-06-30", "2025-12-31", view))).toBeGreaterThan(60);
  });
  it("on promises", () => expect(compared(60, expectPromises)).toBeGreaterThan(60));

  it("on conflicts", () => {
    let found = 0;
    fc.assert(
      fc.property(question, ({ evidence, asOf, model }) => {
        const view = viewOf(evidence, asOf, model);
        if (!view) return;
        const scores = scoreEvidence(evidence, { asOf, model });
        const conflictsIn = conflictReader(scores);
        for (const company of readable(view)) {
          stagesOf(scores.evidence.model).forEach((stage, place) => {
            const expected = conflictsOf(rowsInView(view.rows, company, view.asOf, view.model), stage, view.model);
            const pairs = conflictsIn(scores.evidence.find(company), place);
            found += pairs.length;
            expect(pairs.map(({ earlier, later }) => `${earlier + 1} ${later + 1}`).sort(), `${company}, ${stage}`).toEqual(expected.map(({ earlier, later }) => `${earlier.row} ${later.row}`).sort());
          });
        }
      }),
      { seed: 20260705, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(40);
  });
});
