import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { ExcelError } from "../excel-runtime.ts";
import { LINKS } from "../../src/chain/model/vocabulary.ts";
import type { Cell } from "./evidence-table.ts";
import { GENERATED_COMPANIES, GENERATED_HEADER, generatedTable, junkCell, plainRow } from "./generated-tables.ts";

const SEED = 20260705;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });
const MEASURES = ["Proven", "Pro forma", "Claimed"];

/** Every number that the method gives for a company, by name. */
function numbers(table: Cell[][], company: string, asOf?: unknown): Record<string, number> {
  const w = { company, asOf };
  const figures: Record<string, number> = {
    coverage: ask.coverage(table, w),
    proForma: ask.coverage(table, { ...w, basis: "Pro forma" }),
    claimed: ask.coverage(table, { ...w, basis: "Claimed" }),
    strength: ask.strength(table, w),
    run: ask.run(table, w),
  };
  for (const link of LINKS) for (const measure of MEASURES) figures[`${link} ${measure}`] = ask.link(table, link, measure, w) || 0; // blank where nobody has looked
  return figures;
}

const words = (table: Cell[][], company: string) =>
  LINKS.flatMap((link) => ["State", "Confidence"].map((measure) => ask.link(table, link, measure, { company })));

describe("whatever the evidence says", () => {
  it("the order of rows never matters to a score, a state or a confidence", () => {
    fc.assert(
      fc.property(generatedTable, fc.infiniteStream(fc.nat()), (table, picks) => {
        const [header, ...rows] = table;
        const shuffled = [header!, ...rows.map((row) => ({ row, key: picks.next().value! })).sort((a, b) => a.key - b.key).map(({ row }) => row)];
        for (const company of GENERATED_COMPANIES) {
          expect(numbers(shuffled, company)).toEqual(numbers(table, company));
          expect(words(shuffled, company)).toEqual(words(table, company));
        }
      }),
      runs(150),
    );
  });

  it("the order of columns never matters to any table", () => {
    fc.assert(
      fc.property(generatedTable, fc.shuffledSubarray([...GENERATED_HEADER.keys()], { minLength: GENERATED_HEADER.length }), (table, order) => {
        const moved = table.map((row) => order.map((place) => row[place]!));
        expect(ask.rank(moved)).toEqual(ask.rank(table));
        expect(ask.gaps(moved)).toEqual(ask.gaps(table));
        expect(ask.why(moved, null)).toEqual(ask.why(table, null));
        expect(ask.check(moved)).toEqual(ask.check(table));
      }),
      runs(60),
    );
  });

  it("a link is Proven just where the run may pass, and the break is the last link that is not", () => {
    fc.assert(
      fc.property(generatedTable, (table) => {
        for (const company of GENERATED_COMPANIES) {
          const proven = LINKS.map((link) => ask.link(table, link, "State", { company }) === "Proven");
          expect(ask.break(table, { company })).toBe(LINKS[proven.lastIndexOf(false)] ?? "Unbroken");
          const longest = Math.max(...proven.map((_, from) => [...proven.slice(from), false].indexOf(false)));
          expect(ask.run(table, { company })).toBe(longest);
        }
      }),
      runs(150),
    );
  });
});

/** Documented errors are Excel's, and say something; a result is a finite number or a text. */
function isDocumented(result: () => unknown[][]): void {
  let table: unknown[][] = [];
  const error = errorOf(() => (table = result()));
  if (error) {
    expect(["#VALUE!", "#N/A"]).toContain(error.code);
    expect(error.message.length).toBeGreaterThan(20);
    expect(error.message).not.toContain("could not work this out");
    return;
  }
  for (const cell of table.flat()) {
    const fine = typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell)) || cell instanceof ExcelError;
    expect(fine, `an answer of ${String(cell)}`).toBe(true);
    if (cell instanceof ExcelError) expect(cell.message).not.toContain("could not work this out");
  }
}

describe("ten thousand tables of junk", () => {
  const GOOD: Cell[][] = [["Zeta", "Metal", "Operating", ...GENERATED_HEADER.slice(3).map((column) => (column === "Source" ? "Report" : null))]];
  const junkRow = fc.array(junkCell, { minLength: 1, maxLength: GENERATED_HEADER.length });
  const junkTable = fc.array(fc.oneof({ weight: 1, arbitrary: junkRow }, { weight: 2, arbitrary: plainRow }), { maxLength: 6 });
  /** Far above what any of these tables takes: it tells a hang, not a speed. */
  const HANG = 1000;

  it("no function throws anything but its documented errors, or hangs", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(junkTable, fc.boolean(), junkCell, junkCell, (rows, headed, name, asOf) => {
        const table = headed ? [GENERATED_HEADER, ...rows] : rows;
        const w = { company: name as string, asOf };
        const start = performance.now();
        for (const call of [ask.coverage, ask.strength, ask.promotion, ask.run, ask.break]) isDocumented(() => [[call(table, w)]]);
        isDocumented(() => [[ask.link(table, String(name), "Confidence", w)]]);
        isDocumented(() => ask.gaps(table, { ...w, company: "Alpha" }));
        isDocumented(() => ask.why(table, null, { ...w, company: "Alpha" }));
        isDocumented(() => ask.matrix(table, w));
        isDocumented(() => ask.check(table, w));
        expect(performance.now() - start).toBeLessThan(HANG);
      }),
      runs(10_000),
    );
  });

  it("no function throws anything but its documented errors for a junk Model table, and RANK for a junk table", { timeout: 60_000 }, () => {
    const setting = fc.constantFrom<Cell>("Link", "Alternate", "Enabler", "Credit", "Control", "Reliability", "Threshold", "Factor", "Column", "Filter");
    const settings = fc.array(fc.tuple(fc.oneof(setting, junkCell), junkCell, junkCell), { maxLength: 4 });
    fc.assert(
      fc.property(settings, junkTable, (rows, evidence) => {
        isDocumented(() => ask.matrix([GENERATED_HEADER, ...GOOD], { model: [["Setting", "Item", "Value"], ...rows] }));
        if (rows.length === 0) isDocumented(() => ask.rank([GENERATED_HEADER, ...evidence]));
      }),
      runs(2_000),
    );
  });

  it("no readable company loses its answer because of another company's bad row", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(junkRow, { maxLength: 6 }), (rows) => {
        const others = rows.map((row) => ["Other", ...row.slice(1)] as Cell[]);
        expect(ask.coverage([GENERATED_HEADER, ...others, ...GOOD], { company: "Zeta" })).toBeCloseTo(0.85 / 7, 12);
        const matrix = ask.matrix([GENERATED_HEADER, ...others, ...GOOD]);
        expect(matrix.find(([name]) => name === "Zeta")!.at(-1)).toBeCloseTo(0.85 / 7, 12);
      }),
      runs(2_000),
    );
  });
});
