/** What holds whatever the evidence says (method, second edition). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, type With } from "../functions/ask.ts";
import { readDay } from "./reference/days.ts";
import { asOfDate, meetingFacts, oneOf } from "./reference/generated-evidence.ts";
import { tableOf, view, type Fact } from "./reference/table-of.ts";
import { isBlank, key, same, type Cell, type Cells } from "./reference/texts.ts";

// RUNS=20 SEED=7 npm run unit -- evidence-properties   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);
const runs = (numRuns: number) => ({ seed: SEED, numRuns: Math.ceil(numRuns * RUNS) });
const PATIENCE = 60_000 * Math.max(1, RUNS);

type Table = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const LINKS = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
const ORDER = ["Silent", "Absent", "Claimed", "Partial", "Pending", "Proven"];
const DAY_AFTER_ALL = "2027-06-30";

/** Every figure that more evidence may only raise: values, the run, and each link's state by its place in the order. */
function figures(table: Cells, w: With): Record<string, number> {
  const evidence = table as Table;
  const all: Record<string, number> = {
    coverage: ask.coverage(evidence, w),
    "pro forma": ask.coverage(evidence, { ...w, basis: "Pro forma" }),
    claimed: ask.coverage(evidence, { ...w, basis: "Claimed" }),
    strength: ask.strength(evidence, w),
    run: ask.run(evidence, w),
  };
  for (const link of LINKS) {
    for (const measure of ["Proven", "Pro forma", "Claimed"]) all[`${link} ${measure}`] = Number(ask.link(evidence, link, measure, w));
    const state = ORDER.indexOf(ask.link(evidence, link, "State", w));
    all[`${link} state`] = state === 1 ? 0 : state; // Absent is a fact, and no more than Silent
  }
  return all;
}

const takesBack = (fact: Fact): boolean => ["Idled", "Stalled", "Cancelled"].some((setback) => same(setback, fact.Status)) || same(fact.Deal, "Terminated");
const givesShare = (fact: Fact): boolean => !isBlank(fact.Through) && !isBlank(fact.Ownership);
const alpha: With = { company: "Alpha" };
const readableFacts = meetingFacts.map((facts) => [{ Stage: "Talent", Status: "Announced" } as Fact, ...facts]).filter((facts) => view(facts).errors.length === 0);

describe("whatever the evidence says", () => {
  it("taking out a source that brings no setback and no later share never raises a figure", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(readableFacts, oneOf("Annual report", "Slides", "10-K", "Release"), (facts, source) => {
        const named = (fact: Fact): boolean => same(fact.Source, source);
        if (facts.some((fact) => named(fact) && (takesBack(fact) || givesShare(fact)))) return;
        const w = { ...alpha, asOf: DAY_AFTER_ALL }; // one day before and after: the newest date may go with the source
        const [before, after] = [figures(tableOf(...facts), w), figures(tableOf(...facts.filter((fact) => !named(fact))), w)];
        for (const [name, value] of Object.entries(before)) expect(after[name], `${name} without ${source}`).toBeLessThanOrEqual(value + 1e-12);
      }),
      runs(50),
    );
  });

  it("a row that is not a setback, gives no share of a Through and is not dated after all others lowers nothing but confidence", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(readableFacts, readableFacts, (facts, [, row]) => {
        const newest = Math.max(...facts.map((fact) => readDay(fact.Date) ?? 0));
        if (takesBack(row!) || givesShare(row!) || (readDay(row!.Date) ?? 0) > newest) return;
        const w = { ...alpha };
        const [before, after] = [figures(tableOf(...facts), w), figures(tableOf(...facts, row!), w)];
        for (const [name, value] of Object.entries(before)) expect(after[name], name).toBeGreaterThanOrEqual(value - 1e-12);
      }),
      runs(60),
    );
  });

  it("nothing differs between 0, null, an empty text and a placeholder", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(readableFacts, asOfDate, fc.infiniteStream(oneOf<Cell>(0, null, "", " ", "n/a", "\u200b", { type: "Empty", basicValue: "" })), (facts, asOf, blanks) => {
        const table = tableOf(...facts) as Table;
        const other = table.map((row, y) => row.map((cell) => (y > 0 && isBlank(cell) ? blanks.next().value : cell)));
        const w = { ...alpha, asOf };
        expect(ask.matrix(other, w)).toEqual(ask.matrix(table, w));
        expect(ask.gaps(other, w)).toEqual(ask.gaps(table, w));
        expect(ask.why(other, null, w)).toEqual(ask.why(table, null, w));
        expect(ask.check(other, w)).toEqual(ask.check(table, w));
      }),
      runs(30),
    );
  });

  it("proven ≤ pro forma ≤ claimed for every link, and all between 0 and 1", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(readableFacts, asOfDate, (facts, asOf) => {
        const all = figures(tableOf(...facts), { ...alpha, asOf });
        for (const link of LINKS) {
          const [proven, proForma, claimed] = ["Proven", "Pro forma", "Claimed"].map((measure) => all[`${link} ${measure}`]!) as [number, number, number];
          expect(0 <= proven && proven <= proForma && proForma <= claimed && claimed <= 1, `${link}: ${proven}, ${proForma}, ${claimed}`).toBe(true);
        }
      }),
      runs(50),
    );
  });

  it("progress over time is no conflict", { timeout: PATIENCE }, () => {
    const statuses = ["Announced", "Studied", "Funded", "Construction", "Pilot", "Operating", "Qualified"];
    const steps = fc.array(fc.record({ Stage: oneOf("Metal", "Magnet"), level: fc.nat(statuses.length - 1), day: fc.integer({ min: 45_000, max: 45_900 }) }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(steps, (taken) => {
        const days = taken.map(({ day }) => day).sort((a, b) => a - b);
        const levels = taken.map(({ level }) => level).sort((a, b) => a - b);
        const facts = taken.map(({ Stage }, place): Fact => ({ Stage, Status: statuses[levels[place]!]!, Date: days[place]! }));
        const problems = (ask.check(tableOf(...facts) as Table) as unknown[][]).map((row) => key(row.at(-1) as string));
        expect(problems.filter((problem) => /conflict|contradict/.test(problem))).toEqual([]);
      }),
      runs(50),
    );
  });
});
