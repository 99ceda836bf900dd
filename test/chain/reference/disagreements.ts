/** Puts one table to the worksheet functions and to the reference, and says where they disagree. */
import { expect } from "vitest";
import { ExcelError } from "../../excel-runtime.ts";
import { asking, type Ask } from "./ask-functions.ts";
import { ranking, readable, scoreCompany, viewOf, type CompanyScore, type View } from "./company.ts";
import { companyKey } from "./rows.ts";
import { key, type Cell, type Cells } from "./texts.ts";
import { throughput } from "./throughput.ts";

export interface Question {
  evidence: Cells;
  asOf: Cell;
  model: Cells | null;
}

/** What both know of one table; null where it cannot be read at all, and the functions say so. */
export interface Case {
  view: View;
  ask: Ask;
  asOf: Cell;
  model: Cells | null;
}

export function caseOf({ evidence, asOf, model }: Question): Case | null {
  const view = viewOf(evidence, asOf, model);
  const ask = asking(evidence);
  if (view) return { view, ask, asOf, model };
  expect(() => ask("MATRIX", null, "Proven", asOf, model), "a table that cannot be read").toThrow(ExcelError);
  return null;
}

/** The company that a cell of an answer names. */
export const named = (cell: unknown, view: View): string => companyKey(cell as Cell, view.model);
export const close = (found: unknown, wanted: number, what: string): void => {
  expect(typeof found, `${what}: a number, not ${JSON.stringify(found)}`).toBe("number");
  expect(found, what).toBeCloseTo(wanted, 10);
};

const BASES = ["Proven", "Pro forma", "Claimed"] as const;
const VALUE = { Proven: "proven", "Pro forma": "proForma", Claimed: "claimed" } as const;

/** CHECK's errors, and the companies that cannot be answered. */
export function expectErrors({ view, ask, asOf, model }: Case): void {
  const [header, ...rows] = ask("CHECK", asOf, model);
  const [row, column, kind] = ["Row", "Column", "Kind"].map((title) => header!.indexOf(title));
  const found = rows.filter((each) => each[kind!] === "Error").map((each) => `${String(each[row!])} ${String(each[column!])}`);
  expect(found.sort(), "row errors").toEqual(view.errors.flatMap(({ row: place, columns }) => columns.map((each) => `${place} ${each}`)).sort());
  for (const name of view.unreadable) {
    expect(() => ask("COVERAGE", [[name]], "Proven", asOf, model), `${name} has a row that cannot be read`).toThrow(/^Row \d+/);
    expect(() => ask("LINK", [[name]], [[view.model.links[0]!.name]], null, asOf, model), `${name} has a row that cannot be read`).toThrow(/^Row \d+/);
  }
}

/** COVERAGE, STRENGTH, PROMOTION, RUN, BREAK, LINK and the best row of WHY, for each company. */
export function expectScores({ view, ask, asOf, model }: Case): void {
  for (const company of readable(view)) {
    const score = scoreCompany(view, company);
    const value = (id: "COVERAGE" | "STRENGTH" | "PROMOTION" | "RUN" | "BREAK", ...args: unknown[]) => ask(id, [[company]], ...args, asOf, model)[0]![0];
    const measured = (measure: string) => ask("LINK", [[company]], [score.links.map((link) => link.name)], measure, asOf, model)[0]!;
    expect(measured("State"), `states of ${company}`).toEqual(score.links.map((link) => link.state));
    for (const [measure, one] of Object.entries(VALUE)) {
      measured(measure).forEach((found, place) => expectValue(found, score.links[place]![one], score.links[place]!.state, `${score.links[place]!.name} ${measure} of ${company}`));
    }
    expect(measured("Confidence"), `confidences of ${company}`).toEqual(score.links.map((link) => link.confidence));
    for (const basis of BASES) {
      close(value("COVERAGE", basis), score.coverage[basis]!, `${basis} coverage of ${company}`);
      close(value("STRENGTH", basis), score.strength[basis]!, `${basis} strength of ${company}`);
    }
    close(value("PROMOTION"), score.promotion, `promotion gap of ${company}`);
    expect(value("RUN"), `run of ${company}`).toBe(score.run);
    expect(value("BREAK"), `break of ${company}`).toBe(score.break);
    for (const link of score.links) {
      const [header, ...rows] = ask("WHY", [[company]], link.name, asOf, model);
      const best = rows.filter((row) => row[header!.indexOf("Best")] !== "").map((row) => row[header!.indexOf("Row")]);
      expect(best, `best row of ${link.name} of ${company}`).toEqual(link.bestRow === null ? [] : [link.bestRow]);
    }
  }
}

/** A Silent link has no value: nobody has looked. */
function expectValue(found: unknown, wanted: number, state: string, what: string): void {
  if (state === "Silent") expect(found, `${what}, Silent`).toBe("");
  else close(found, wanted, what);
}

export function expectMatrix({ view, ask, asOf, model }: Case): void {
  for (const basis of BASES) {
    const [, ...rows] = ask("MATRIX", null, basis, asOf, model);
    expect(rows.map(([name]) => named(name, view)).sort(), "names of MATRIX").toEqual([...view.names].sort());
    for (const company of readable(view)) {
      const score = scoreCompany(view, company);
      const [, ...found] = rows.find(([name]) => named(name, view) === company)!;
      score.links.forEach((link, place) => expectValue(found[place], link[VALUE[basis]], link.state, `${link.name} of ${company} in MATRIX`));
      close(found[score.links.length], score.coverage[basis]!, `coverage of ${company} in MATRIX`);
    }
  }
}

export function expectRanking({ view, ask, asOf, model }: Case): void {
  const companies = readable(view).map((company) => scoreCompany(view, company));
  if (companies.length === 0) return;
  const [header, ...rows] = ask("RANK", null, asOf, model);
  const ranked = rows.slice(0, companies.length);
  expect(ranked.map(([rank, name]) => ({ rank, name: named(name, view) })), "ranking").toEqual(ranking(companies));
  expect(rows.slice(ranked.length).map(([, name]) => named(name, view)).sort(), "unreadable companies last").toEqual([...view.unreadable].sort());
  for (const row of ranked) expectRanked((title) => row[header!.indexOf(title)], companies.find(({ name }) => name === named(row[1], view))!);
}

function expectRanked(cell: (title: string) => unknown, company: CompanyScore): void {
  for (const basis of BASES) close(cell(basis), company.coverage[basis]!, `${basis} of ${company.name} in RANK`);
  close(cell("Promotion gap"), company.promotion, "promotion gap in RANK");
  close(cell("Strength"), company.strength.Proven!, "strength in RANK");
  expect([cell("Run"), cell("Break")], "run and break in RANK").toEqual([company.run, company.break]);
  expect(cell("Looked at"), `links looked at of ${company.name} in RANK`).toBe(company.lookedAt);
  close(cell("Could be"), company.couldBe, `what ${company.name} could be in RANK`);
}

/** Every low, high and use, and the smallest midpoint as the bottleneck. Returns how many links report. */
export function expectThroughput({ view, ask, asOf, model }: Case, basis: "Built" | "Target"): number {
  let reported = 0;
  for (const company of readable(view)) {
    const expected = throughput(view, company, basis === "Built");
    const [header, ...rows] = ask("THROUGHPUT", [[company]], basis, asOf, model);
    const found = (name: string, title: string): unknown => rows.find(([link]) => key(link as Cell) === key(name))![header!.indexOf(title)];
    for (const { name, magnet, heavy, use } of expected.links) {
      for (const [titles, tonnes] of [[["Low", "High"], magnet], [["Heavy low", "Heavy high"], heavy]] as const) {
        const [low, high] = titles.map((title) => found(name, title));
        if (!tonnes) expect([low, high], `${titles[0]} of ${name} is not reported`).toEqual(["", ""]);
        else {
          reported++;
          close((low as number) / tonnes.low, 1, `${titles[0]} of ${name}`);
          close((high as number) / tonnes.high, 1, `${titles[1]} of ${name}`);
        }
      }
      if (use === null) expect(found(name, "Use"), `use of ${name}`).toBe("");
      else close(found(name, "Use"), use, `use of ${name}`);
    }
    const marked = rows.filter((row) => row[header!.indexOf("Bottleneck")] === "Bottleneck");
    const compared = expected.links.filter(({ magnet }) => magnet).length; // one link alone is no narrowest one
    expect(marked).toHaveLength(compared > 1 ? 1 : 0);
    for (const row of marked) close((Number(row[header!.indexOf("Low")]) + Number(row[header!.indexOf("High")])) / 2 / expected.bottleneck!, 1, "the bottleneck's midpoint");
  }
  return reported;
}
