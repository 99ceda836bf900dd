import { describe, expect, it } from "vitest";
import type { Cells } from "../../src/chain/cells/cell.ts";
import { extendedModel } from "../../src/chain/model/extend-model.ts";
import { readModel } from "../../src/chain/model/model-table.ts";
import { compareTables, isChoice, isOffered, planOf, type Tables } from "../../src/merge/compare.ts";
import { lackingColumns } from "../../src/merge/lacking-columns.ts";
import { keptRows } from "../../src/merge/kept-rows.ts";
import { sameCompanies } from "../../src/merge/names-offered.ts";
import { atOnce } from "../../src/chain/cells/stepwise.ts";

const HEADER = ["Company", "Stage", "Status", "Route", "Site", "Date", "Source", "Note"];
const row = (given: Record<string, unknown>, header: readonly string[] = HEADER) => header.map((name) => ({ Company: "Alpha", Stage: "Metal", Status: "Operating", Site: "Lacq", Date: "2025-06-01", Source: "Filing", ...given })[name] ?? "");
const compare = (mine: Cells, theirs: Cells, more: Partial<Tables> = {}) =>
  atOnce(compareTables({ mine, theirs, base: undefined, model: readModel(null), isFormula: () => false, sheetRow: (place) => place + 13, ...more }));

describe("a colleague's table compared with one's own", () => {
  it("says which row of the sheet a new row contradicts", () => {
    // Two levels lower on a later day, and no setback between: a conflict by Status (method, section 12).
    const changes = compare([HEADER, row({})], [HEADER, row({ Status: "Construction", Date: "2026-01-01", Source: "Release" })]);
    expect(changes.map(({ kind, conflicts }) => ({ kind, conflicts }))).toEqual([{ kind: "new", conflicts: ["Conflicts with your row 14: Construction on 2026-01-01 here, Operating on 2025-06-01 there."] }]);
  });

  it("offers no row that could not be read: it would stop every answer about its company", () => {
    const [change] = compare([HEADER, row({})], [HEADER, row({ Status: "Somehow", Site: "Other", Date: "2020-01-01" })]);
    expect(change!.obstacle).toMatch(/^The Status 'Somehow' is not known/);
    expect(isChoice(change!)).toBe(false);
  });

  it("offers no row that would say more in a table without one of its columns: a memorandum would count as built", () => {
    const narrow = HEADER.filter((name) => name !== "Route");
    const [change] = compare([narrow, row({}, narrow)], [HEADER, row({ Site: "Other", Route: "MoU" })]);
    expect(change!.obstacle).toBe("Your table has no column Route, and without it the row would say something else. Add the column first.");
  });

  it("offers no row that says otherwise than the Model's Default for a column that the table lacks", () => {
    const narrow = HEADER.filter((name) => name !== "Stage");
    const model = readModel(extendedModel(null, [{ setting: "Default", item: "Stage", value: "Metal" }]));
    const changes = compare([narrow, row({}, narrow)], [HEADER, row({}), row({ Stage: "Alloy" })], { model });
    expect(changes.map(({ kind, obstacle }) => [kind, obstacle?.split(". ")[0]])).toEqual([["unchanged", undefined], ["new", "Your table has no column Stage: a Default row of your Model says Metal of every row"]]);
    expect(lackingColumns([narrow], [HEADER, row({})], model)).toEqual([]); // beside a blank new cell the default would no longer hold
  });

  it("leaves out a column that the table lacks and that changes no score: a row that differs in it alone is the same", () => {
    const narrow = HEADER.filter((name) => name !== "Note");
    const [mine, theirs] = [[narrow, row({}, narrow)], [HEADER, row({ Note: "first melt" })]];
    expect(compare(mine, theirs).map(({ kind }) => kind)).toEqual(["unchanged"]);
    expect(compare(mine, theirs, { base: theirs }).map(({ kind }) => kind)).toEqual(["unchanged"]);
    expect(lackingColumns(mine, theirs, readModel(null))).toEqual([{ column: "Note", rows: 1 }]);
  });

  it("brings the values of a column that is to be added, also of rows that came before without it", () => {
    const mine = [HEADER, row({ Note: "" })]; // with the new column, still blank
    const theirs = [HEADER, row({ Note: "first melt" })];
    for (const base of [undefined, theirs]) {
      const changes = compare(mine, theirs, { base, added: ["Note"] });
      expect(changes.map(({ kind, columns }) => [kind, columns])).toEqual([["changed there", ["Note"]]]);
    }
  });

  it("never writes over a formula of the user's", () => {
    const mine = [HEADER, row({ Note: "calculated" })];
    const theirs = [HEADER, row({ Note: "another note" })];
    expect(compare(mine, theirs, { isFormula: (_, column) => column === HEADER.indexOf("Note") }).map(({ kind, columns }) => [kind, columns])).toEqual([["changed by you", []]]);
  });

  it("takes the user's own words for the method's on both sides", () => {
    const model = readModel(extendedModel(null, [{ setting: "Word", item: "In Betrieb", value: "Operating" }]));
    expect(compare([HEADER, row({ Status: "in betrieb" })], [HEADER, row({})], { model }).map(({ kind }) => kind)).toEqual(["unchanged"]);
    const plan = planOf([HEADER], model, compare([HEADER], [HEADER, row({ Status: "In Betrieb" })], { model }), new Set([0]));
    expect(plan.added[0]!.slice(0, 3)).toEqual(["Alpha", "Metal", "Operating"]);
  });

  it("offers again what was offered and not taken, and not what was decided", () => {
    const theirs = [HEADER, row({}), row({ Stage: "Alloy" })];
    const changes = compare([HEADER], theirs);
    const kept = keptRows(changes, new Set([0]));
    const base = [HEADER, ...kept.map(({ values }) => HEADER.map((name) => values.get(name as "Stage") ?? ""))];
    const again = compare([HEADER, row({})], theirs, { base });
    expect(again.map((one) => [one.kind, isOffered(one)])).toEqual([["unchanged", false], ["new", true]]);
  });
});

describe("companies under other names", () => {
  const names = (mine: Cells, theirs: Cells, aliases = new Map<string, string>()) => sameCompanies(mine, theirs, { columns: new Map(), defaults: new Map(), aliases });
  const of = (...rows: string[][]) => [["Company", "Ticker", "Stage", "Status"], ...rows.map(([name, ticker = ""]) => [name, ticker, "Mining", "Pilot"])];

  it("are offered where the names differ in punctuation or legal form, or the tickers are one", () => {
    expect(names(of(["Energy Fuels", "UUUU"], ["Lynas"]), of(["Energy Fuels, Inc."], ["EF Corp of Utah", "UUUU"], ["Lynas"], ["Iluka"]))).toEqual([
      { theirs: "Energy Fuels, Inc.", mine: "Energy Fuels", why: "name" },
      { theirs: "EF Corp of Utah", mine: "Energy Fuels", why: "ticker" },
    ]);
  });

  it("are not offered where two of one's own companies would fit, or an Alias row says so already", () => {
    expect(names(of(["Alpha Inc", "X"], ["Alpha Ltd", "X"]), of(["Alpha", "X"]))).toEqual([]);
    expect(names(of(["Alpha"]), of(["Alpha Inc"]), new Map([["alpha inc", "Alpha"]]))).toEqual([]);
  });
});
