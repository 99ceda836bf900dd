/** As disagreements.ts, for what a score rests on, what to do next, what changed, and what was promised (method, sections 13 to 16). */
import { expect } from "vitest";
import { changes, coverageChange } from "./changes.ts";
import { readable, scoreCompany } from "./company.ts";
import { readDay } from "./days.ts";
import { close, named, type Case } from "./disagreements.ts";
import { nextSteps } from "./next.ts";
import { medianSlip, promisesOf, type Promise } from "./promises.ts";
import { restsOf } from "./sources.ts";
import { isBlank, key, type Cell } from "./texts.ts";

type Record = { [title: string]: unknown };

/** An answer's rows by its header. */
const records = ([header, ...rows]: unknown[][]): Record[] => rows.map((row) => Object.fromEntries(header!.map((title, place) => [String(title), row[place]])));
const rounded = (value: unknown): number => Math.round(Number(value) * 1e9) / 1e9;
const sorted = (lines: string[]): string[] => [...lines].sort();

/** The source that an answer names: its title, else its address without the fragment. */
const sourceOf = (row: Record): string => key((row.Source || String(row.Url).replace(/#.*$/, "")) as Cell);

/** RESTS of each company, and of them all. Returns how many sources it compared. */
export function expectRests({ view, ask, asOf, model }: Case): number {
  const all = readable(view).map((company) => scoreCompany(view, company));
  const line = (source: string, without: unknown, fall: unknown, rank: unknown) => JSON.stringify([source, rounded(without), rounded(fall), rank]);
  let compared = 0;
  for (const company of readable(view)) {
    const expected = restsOf(view, company, all);
    compared += expected.length;
    const found = records(ask("RESTS", [[company]], asOf, model)).filter((row) => typeof row.Fall === "number");
    expect(sorted(found.map((row) => line(sourceOf(row), row["Coverage without it"], row.Fall, row["Rank without it"]))), `RESTS of ${company}`).toEqual(
      sorted(expected.map((rest) => line(rest.source, rest.without, rest.fall, rest.rankWithout))),
    );
    found.slice(1).forEach((row, place) => expect(rounded(row.Fall), "largest fall first").toBeLessThanOrEqual(rounded(found[place]!.Fall)));
    for (const row of found) {
      const rest = expected.find(({ source }) => source === sourceOf(row))!;
      expect(row.Rows, `rows of ${rest.source}`).toBe(rest.rows);
      expect(sorted(String(row["Links it alone proves"]).split(/, /).filter(Boolean)), `links that ${rest.source} alone proves`).toEqual(sorted(rest.aloneProves));
    }
  }
  if (all.length === 0) return compared;
  const weakest = records(ask("RESTS", null, asOf, model)).filter((row) => typeof row.Fall === "number" && row.Fall > 0);
  expect(sorted(weakest.map((row) => JSON.stringify([named(row.Company, view), rounded(row.Proven), rounded(row.Fall)]))), "RESTS of all").toEqual(
    sorted(
      all.flatMap((company) => {
        const [first] = restsOf(view, company.name, all);
        return first ? [JSON.stringify([company.name, rounded(company.coverage.Proven), rounded(first.fall)])] : [];
      }),
    ),
  );
  return compared;
}

/** How each line of section 14's table begins in words. */
const WORDS: [RegExp, string][] = [
  [/^find out/, "Find out"],
  [/^look/, "Look"],
  [/^ask whether/, "Ask of the deal"],
  [/^ask/, "Ask"],
  [/^settle/, "Settle"],
  [/^find a better/, "Better source"],
  [/^find a second/, "Second source"],
];

export function expectNext({ view, ask, asOf, model }: Case): number {
  if (readable(view).length === 0) return 0;
  const expected = nextSteps(view);
  const found = records(ask("NEXT", null, asOf, model)).filter((row) => typeof row.Worth === "number");
  const does = (row: Record): string => WORDS.find(([words]) => words.test(key(row.Do as Cell)))?.[1] ?? String(row.Do);
  expect(sorted(found.map((row) => JSON.stringify([named(row.Company, view), row.Link, row.State, does(row), rounded(row.Worth)]))), "NEXT").toEqual(
    sorted(expected.map(({ company, link, state, to, worth }) => JSON.stringify([company, link, state, to, rounded(worth)]))),
  );
  expect(found.map((row) => `${named(row.Company, view)} ${String(row.Link)}`), "order of NEXT").toEqual(expected.map(({ company, link }) => `${company} ${link}`));
  return expected.length;
}

export function expectChanges({ view, ask, model }: Case, from: Cell, to: Cell, seen: "Happened" | "Known"): number {
  const days = [readDay(from)!, readDay(to)!] as const;
  if (readable(view).length === 0) return 0;
  const expected = changes(view, ...days, seen === "Known");
  const found = records(ask("CHANGES", from, to, null, seen, model)).filter((row) => typeof row.Points === "number");
  expect(sorted(found.map((row) => JSON.stringify([named(row.Company, view), row.Link, row.From, row.To, rounded(row.Points)]))), `CHANGES, ${seen}`).toEqual(
    sorted(expected.map((change) => JSON.stringify([change.company, change.link, change.from, change.to, rounded(change.points)]))),
  );
  for (const company of readable(view)) {
    const points = found.filter((row) => named(row.Company, view) === company).reduce((sum, row) => sum + Number(row.Points), 0);
    close(points, coverageChange(view, ...days, seen === "Known", company), `points of ${company}`);
  }
  return expected.length;
}

const day = (cell: unknown): number | null => (isBlank(cell as Cell) ? null : readDay(cell as Cell));
const asLine = (promise: Omit<Promise, "stage" | "site" | "through"> & { stage: string; site: string }): string =>
  JSON.stringify([promise.stage, promise.site, promise.promised, promise.firstSaid, promise.firstDue, promise.moved, promise.lastDue, promise.metOn, promise.slip, promise.verdict]);

export function expectPromises({ view, ask, asOf, model }: Case): number {
  let compared = 0;
  for (const company of readable(view)) {
    const expected = promisesOf(view, company);
    compared += expected.length;
    const rows = records(ask("PROMISES", [[company]], asOf, model));
    const found = rows.filter((row) => typeof row.Moved === "number" && key(row.Link as Cell) !== "all");
    const lines = found.map((row) =>
      asLine({
        stage: String(row.Link),
        site: key(row.Site as Cell),
        promised: /clos/i.test(String(row.Promised)) ? "Closing" : String(row.Promised),
        firstSaid: day(row["First said"]),
        firstDue: day(row["First due"])!,
        moved: row.Moved as number,
        lastDue: day(row["Last due"])!,
        metOn: day(row["Met on"]),
        slip: row.Slip === "" ? null : (row.Slip as number),
        verdict: row.Verdict as Promise["verdict"],
      }),
    );
    expect(sorted(lines), `PROMISES of ${company}`).toEqual(sorted(expected.map(asLine)));
    const all = rows.find((row) => key(row.Link as Cell) === "all");
    const median = medianSlip(expected);
    if (median === null) expect(all?.Slip ?? "", "median slip, fewer than five fallen due").toBe("");
    else close(all!.Slip, median, "median slip");
  }
  return compared;
}
