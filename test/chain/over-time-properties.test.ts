/** What holds over time, whatever the evidence says (method, sections 12, 15 and 16). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../functions/ask.ts";
import { changes } from "../../src/functions/changes.ts";
import { promises } from "../../src/functions/promises.ts";
import { readDay } from "./reference/days.ts";
import { meetingFacts, oneOf } from "./reference/generated-evidence.ts";
import { tableOf, view, type Fact } from "./reference/table-of.ts";
import { isBlank, key, same, type Cell } from "./reference/texts.ts";

// RUNS=20 SEED=7 npm run unit -- over-time-properties   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);
const runs = (numRuns: number) => ({ seed: SEED, numRuns: Math.ceil(numRuns * RUNS) });
const PATIENCE = { timeout: 60_000 * Math.max(1, RUNS) };

type Table = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const none = null as unknown as Table;
const readableFacts = meetingFacts.map((facts) => [{ Stage: "Talent", Status: "Announced" } as Fact, ...facts]).filter((facts) => view(facts).errors.length === 0);
const isOne = (cell: Cell, ...words: string[]): boolean => words.some((word) => same(word, cell));

/** Alpha's verdicts by promise. */
function verdicts(facts: Fact[], asOf: string): Map<string, string> {
  const [header, ...rows] = promises(tableOf(...facts) as Table, [["Alpha"]], asOf, none);
  const at = (row: unknown[], title: string): Cell => row[header!.indexOf(title)] as Cell;
  const place = new Map<string, number>(); // promises that differ by Through alone have one name: by their order
  return new Map(
    rows
      .filter((row) => key(at(row, "Link")) !== "all")
      .map((row) => {
        const name = ["Link", "Site", "Promised", "First said", "First due"].map((title) => key(at(row, title))).join(" | ");
        place.set(name, (place.get(name) ?? 0) + 1);
        return [`${name} ${place.get(name)}`, String(at(row, "Verdict"))];
      }),
  );
}

/** What a verdict may become when the promise is said again for a later day. A slip stays a slip: it is measured from the first due day. */
const MAY_BECOME: Record<string, string[]> = {
  Kept: ["Kept"],
  Open: ["Open", "Moved"],
  Late: ["Late"],
  Withdrawn: ["Withdrawn"],
  Overdue: ["Overdue", "Due", "Moved"],
  Due: ["Overdue", "Due", "Moved"],
  Moved: ["Overdue", "Due", "Moved"],
};

describe("over time, whatever the evidence says", () => {
  it("a promise said again for a later day never becomes Kept or Open, and one that was late or withdrawn stays so", PATIENCE, () => {
    let restated = 0;
    fc.assert(
      fc.property(readableFacts, oneOf("2026-03", "2026-12", "2028"), oneOf(30, 400, 900), (facts, due, after) => {
        const asOf = "2026-06-30";
        // a row that promises and shows nothing yet, said again after it, for a day that is later than all
        const first = facts.find(
          (fact) => !isBlank(fact.Due) && !isBlank(fact.Date) && isOne(fact.Company ?? "Alpha", "Alpha") && isOne(fact.Status, "Announced", "Studied", "Funded", "Construction") && !isOne(fact.Deal, "Closed", "Terminated"),
        );
        if (!first || facts.some((fact) => !isBlank(fact.Due) && readDay(fact.Due)! > readDay(due)!)) return;
        const again: Fact = { ...first, Due: due, Date: readDay(first.Date)! + after };
        if ((again.Date as number) > readDay(asOf)!) return;
        const [before, now] = [verdicts(facts, asOf), verdicts([...facts, again], asOf)];
        restated++;
        expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [promise, verdict] of before) expect(MAY_BECOME[verdict], `${promise}: ${verdict}, now ${now.get(promise)}`).toContain(now.get(promise));
      }),
      runs(250),
    );
    expect(restated).toBeGreaterThanOrEqual(Math.floor(20 * RUNS));
  });

  it.each(["Happened", "Known"])("a company's points add up to its change of coverage, exactly (view %s)", PATIENCE, (seen) => {
    fc.assert(
      fc.property(readableFacts, oneOf<Cell>("2023-06-30", "2024", 45_366), oneOf<Cell>("2025-03-31", "2026-12-31"), (facts, from, to) => {
        const table = tableOf(...facts) as Table;
        const [header, ...rows] = changes(table, from, to, [["Alpha"]], seen, none);
        const points = rows.map((row) => row[header!.indexOf("Points")]).filter((each) => typeof each === "number");
        const known = (day: Cell): Table =>
          tableOf(...facts.map((fact): Fact => (seen === "Known" && !isBlank(fact.Recorded) && readDay(fact.Recorded)! > readDay(day)! ? { Company: "Nobody asked", Stage: "Talent", Status: "Announced" } : fact))) as Table;
        const change = ask.coverage(known(to), { asOf: to }) - ask.coverage(known(from), { asOf: from });
        expect(points.reduce((sum, each) => sum + each, 0)).toBe(change);
      }),
      runs(60),
    );
  });
});
