import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promisesInWords } from "../../../src/chain/promises/promises-in-words.ts";
import { promiseReader } from "../../../src/chain/promises/promises.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { promises } from "../../../src/functions/promises.ts";
import { errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";

type Answer = Record<string, string | number>;
const table = (...rows: Row[]): Cell[][] => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));
const ledger = (rows: readonly Row[], asOf: unknown = null, model: unknown = null): Answer[] => records(promises(table(...rows), [["Alpha"]], asOf, model as Cell[][]));
/** The first promise of the ledger. */
const first = (asOf: unknown, ...rows: Row[]): Answer => ledger(rows, asOf)[0]!;

const said: Row = { Status: "Construction", Date: "2023-01-01", Due: "2024" }; // due on 2024-12-31
const restated: Row = { ...said, Date: "2024-06-01", Due: "2025-12" }; // due on 2025-12-31

describe("what is a promise (method, section 16)", () => {
  it("a row with a Due; blank Promised is Operating, and on a pending deal its closing", () => {
    expect(first("2023-06-01", said)).toEqual({
      Link: "Metal", Site: "", Promised: "Operating", "First said": "2023-01-01", "First due": "2024-12-31", Moved: 0, "Last due": "2024-12-31", "Met on": "", Slip: 0, Verdict: "Open", Source: "Report", Url: "",
    });
    expect(first("2023-06-01", { ...said, Promised: "Pilot" }).Promised).toBe("Pilot");
    expect(first("2023-06-01", { ...said, Deal: "Pending" }).Promised).toBe("Closing");
    expect(first("2023-06-01", { ...said, Deal: "Pending", Promised: "Pilot" }).Promised).toBe("Pilot");
  });

  it("rows of equal stage, Site, Through and Promised are one promise, restated; any difference makes two", () => {
    const count = (other: Row) => ledger([said, { ...restated, ...other }], "2025-01-01").length - 1; // without the row All
    expect(count({})).toBe(1);
    for (const other of [{ Stage: "Alloy" }, { Site: "Lacq" }, { Through: "LCM" }, { Promised: "Pilot" }]) expect(count(other)).toBe(2);
    expect(ledger([{ ...said, Site: "Lacq" }, { ...restated, Site: " LACQ " }], "2025-01-01")).toHaveLength(2);
  });

  it("first said and first due are the earliest row's, undated rows first; last due is the latest row's", () => {
    const one = first("2025-01-01", restated, said, { ...said, Date: "2024-09-01", Due: "2026" });
    expect([one["First said"], one["First due"], one["Last due"], one.Moved]).toEqual(["2023-01-01", "2024-12-31", "2026-12-31", 2]);
    expect(first("2025-01-01", said, { ...restated, Date: null })).toMatchObject({ "First said": "", "First due": "2025-12-31", "Last due": "2024-12-31", Moved: 0 });
  });

  it("Moved counts the rows that name a later day than the row before; the same day again moves nothing", () => {
    const again = (Date: string, Due: string): Row => ({ ...said, Date, Due });
    expect(first("2024-06-30", said, again("2023-06-01", "2024"), again("2023-09-01", "2025"), again("2024-01-01", "2024"), again("2024-02-01", "2026")).Moved).toBe(2);
  });

  it("a plant that rests may promise its restart", () => {
    expect(first("2024-06-30", { ...said, Status: "Idled" })).toMatchObject({ Promised: "Operating", "Last due": "2024-12-31", Verdict: "Open" });
  });

  it("a company's promises are in the order of their first rows, whatever the link", () => {
    const stages = ["Magnet", "Mining", "Alloy"];
    const dated = scoreEvidence(table(...stages.map((Stage) => ({ ...said, Stage })), { ...restated, Stage: "Mining" }), { asOf: null });
    expect(promiseReader(dated)(0).map(({ rows }) => rows.map((row) => row + 1))).toEqual([[2], [3, 5], [4]]);
  });

  it("a row dated after the as-of date has not been said yet", () => expect(ledger([said, restated], "2024-01-01")[0]).toMatchObject({ "Last due": "2024-12-31", Moved: 0 }));
});

describe("when a promise is met (method, section 16)", () => {
  it("by the earliest row at the promised level or higher, not before it was first said", () => {
    expect(first("2026-01-01", said, { Date: "2024-12-01" }, { Date: "2024-11-01", Status: "Qualified" })["Met on"]).toBe("2024-11-01");
    expect(first("2026-01-01", said, { Date: "2024-11-01" }, { Date: "2024-12-01" })["Met on"]).toBe("2024-11-01");
    expect(first("2026-01-01", said, { Date: "2022-12-31" })["Met on"]).toBe("");
    expect(first("2026-01-01", said, { Date: "2023-01-01" })["Met on"]).toBe("2023-01-01");
    expect(first("2026-01-01", said, { Date: "2024-12-01", Status: "Pilot" })["Met on"]).toBe("");
    expect(first("2026-01-01", { ...said, Promised: "Pilot" }, { Date: "2024-12-01", Status: "Pilot" })["Met on"]).toBe("2024-12-01");
  });

  it.each<[string, Row]>([
    ["has no source", { Source: null }],
    ["is pending", { Deal: "Pending" }],
    ["is undated", { Date: null }],
    ["makes kilograms: 1 t of metal a year is less than 10 t of magnet", { Quantity: 1, Unit: "t NdPr metal/yr" }],
    ["is of another link", { Stage: "Alloy" }],
    ["is of another company", { Company: "Beta" }],
    ["is at another Site", { Site: "Narva" }],
    ["goes through another entity", { Through: "ASM" }],
    ["makes another product", { Product: "Dy, Tb" }],
  ])("not by a row that %s", (_, row) => {
    const promise = { ...said, Site: "Lacq", Through: "LCM", Product: "NdPr" };
    expect(first("2026-01-01", promise, { Date: "2024-12-01" })["Met on"]).toBe("2024-12-01"); // a blank agrees with everything
    expect(first("2026-01-01", promise, { Date: "2024-12-01", ...row })["Met on"]).toBe("");
  });

  it("what ran before it was idled, stalled or cancelled has met it all the same", () => {
    for (const Status of ["Idled", "Stalled", "Cancelled"]) {
      expect(first("2026-01-01", said, { Date: "2024-12-01" }, { Status, Date: "2025-06-01" })).toMatchObject({ "Met on": "2024-12-01", Verdict: "Kept" });
    }
  });

  it("not by a row that did not count on its own day: cancelled that day or on a day unknown, terminated itself, or not known yet", () => {
    const lcm = (row: Row): Row => ({ Through: "LCM", Date: "2024-12-01", ...row }); // the setbacks name LCM, so that they do not speak of the promise itself
    const metOn = (...rows: Row[]) => first("2026-01-01", said, ...rows)["Met on"];
    expect(metOn(lcm({}), lcm({ Status: "Cancelled", Date: "2024-12-02" }))).toBe("2024-12-01");
    expect(metOn(lcm({}), lcm({ Status: "Cancelled" }))).toBe("");
    expect(metOn(lcm({}), lcm({ Status: "Cancelled", Date: null }))).toBe("");
    expect(metOn(lcm({ Deal: "Terminated" }))).toBe("");
    expect(first("2024-06-30", said, { Date: "2024-12-01" })["Met on"]).toBe("");
  });

  it("a cancellation before a row says nothing of it: it may have begun again", () => {
    const cancelled = (Date: string): Row => ({ Status: "Cancelled", Through: "LCM", Date });
    expect(first("2026-01-01", said, cancelled("2023-06-01"), { Through: "LCM", Date: "2024-12-01" }, cancelled("2025-06-01"))["Met on"]).toBe("2024-12-01");
  });

  it("the promise's own row meets it only if its Status is there already", () => {
    expect(first("2026-01-01", { ...said, Status: "Operating" })).toMatchObject({ "Met on": "2023-01-01", Verdict: "Kept" });
    expect(first("2026-01-01", said)["Met on"]).toBe("");
  });

  it("a closing by a row with Deal Closed dated after it was first said: an earlier step of the deal does not close a later one", () => {
    const pending: Row = { ...said, Route: "Acquired", Deal: "Pending" };
    const closed = (Date: Cell): Row => ({ Status: "Announced", Route: "Acquired", Deal: "Closed", Date });
    expect(first("2026-01-01", pending, closed("2024-12-01"))["Met on"]).toBe("2024-12-01");
    expect(first("2026-01-01", pending, closed("2023-01-01"))["Met on"]).toBe("");
    expect(first("2026-01-01", pending, { Date: "2024-12-01" })["Met on"]).toBe(""); // runs, and says nothing of the deal
    expect(first("2026-01-01", { ...pending, Date: null }, closed("2024-12-01"))["Met on"]).toBe(""); // said on no day: nothing is shown to come after
  });
});

describe("verdicts and slips (method, section 16)", () => {
  const met = (Date: string): Row => ({ Date });

  it("Kept on the first due day, Late a day after it", () => {
    expect(first("2026-01-01", said, met("2024-12-31"))).toMatchObject({ Verdict: "Kept", Slip: 0 });
    expect(first("2026-01-01", said, met("2025-01-01"))).toMatchObject({ Verdict: "Late", Slip: 0 }); // 1 ÷ 30.4375 = 0.03
    expect(first("2026-01-01", said, met("2025-12-31"))).toMatchObject({ Verdict: "Late", Slip: 12 }); // 365 ÷ 30.4375 = 11.99
  });

  it("Kept by the first due day is no slip, though a later row named a later one", () => {
    expect(first("2026-01-01", said, restated, met("2024-12-01"))).toMatchObject({ Verdict: "Kept", Slip: 0, Moved: 1 });
  });

  it("in a table without any day nothing has fallen due", () => {
    expect(first(null, { ...said, Date: null }, { ...restated, Date: null })).toMatchObject({ Verdict: "Open", Slip: 0, Moved: 1 });
  });

  it("Late although kept by the new day: a restatement never improves a verdict", () => {
    expect(first("2026-01-01", said, restated, met("2025-06-30"))).toMatchObject({ Verdict: "Late", Slip: 5.9 }); // 181 ÷ 30.4375 = 5.95
  });

  it("Open until the last day, Moved where a later row named a later day", () => {
    expect(first("2024-12-31", said)).toMatchObject({ Verdict: "Open", Slip: 0 });
    expect(first("2025-12-31", said, restated)).toMatchObject({ Verdict: "Moved", Slip: 12, Moved: 1 }); // 365 ÷ 30.4375
  });

  it("Due where nobody has looked since, Overdue where somebody has", () => {
    expect(first("2026-06-30", said, restated)).toMatchObject({ Verdict: "Due", Slip: 12 });
    const seen: Row = { Status: "Construction", Date: "2026-02-01" };
    expect(first("2026-06-30", said, restated, seen)).toMatchObject({ Verdict: "Overdue", Slip: 17.9 }); // 2024-12-31 to 2026-06-30: 546 ÷ 30.4375 = 17.94
    expect(first("2026-06-30", said, restated, { Status: "Idled", Date: "2026-02-01" }).Verdict).toBe("Overdue"); // a setback is a look, too
    for (const elsewhere of [{ Date: "2025-12-31" }, { Date: "2026-07-01" }, { Stage: "Alloy" }, { Company: "Beta" }]) expect(first("2026-06-30", said, restated, { ...seen, ...elsewhere }).Verdict).toBe("Due");
    expect(first("2026-06-30", { ...said, Site: "Lacq" }, { ...seen, Site: "Narva" }).Verdict).toBe("Due");
  });

  it("the later of two due days counts, also where the later row named an earlier one", () => {
    const sooner: Row = { ...said, Date: "2023-06-01", Due: "2024-03-31" };
    expect(first("2024-06-30", said, sooner)).toMatchObject({ Verdict: "Open", Moved: 0 });
    expect(first("2025-06-30", said, sooner)).toMatchObject({ Verdict: "Due", Slip: 0 });
  });

  it("Withdrawn where it was cancelled or terminated before it was met, for good: a later row does not revive it", () => {
    const cancelled: Row = { Status: "Cancelled", Date: "2024-06-30" };
    expect(first("2026-01-01", said, cancelled)).toMatchObject({ Verdict: "Withdrawn", Slip: "" });
    expect(first("2026-01-01", said, cancelled, { ...restated, Date: "2024-09-01" }).Verdict).toBe("Withdrawn");
    expect(first("2026-01-01", said, met("2024-06-30"), cancelled).Verdict).toBe("Withdrawn"); // of one day: not before it
    expect(first("2026-01-01", { ...said, Through: "LCM" }, { Deal: "Terminated", Through: "LCM", Date: "2024-06-30" }).Verdict).toBe("Withdrawn");
    expect(first("2026-01-01", said, { Status: "Cancelled", Date: null }).Verdict).toBe("Withdrawn");
    expect(first("2026-01-01", { ...said, Site: "Lacq" }, { ...cancelled, Site: "Narva" }).Verdict).toBe("Due");
    expect(first("2026-01-01", { ...said, Site: "Lacq" }, { ...cancelled, Site: "Lacq" }, { Date: "2024-06-30" }).Verdict).toBe("Withdrawn"); // of one day, told of no site
    expect(first("2026-01-01", { ...said, Site: "Lacq" }, { ...cancelled, Site: "Lacq" }, { ...cancelled, Site: "Narva" }).Verdict).toBe("Withdrawn");
  });

  it("not withdrawn by what ended another link or company, by a setback that may pass, or by what is not known yet", () => {
    const setback: Row = { Status: "Cancelled", Date: "2024-06-30" };
    expect(first("2026-01-01", said, { ...setback, Stage: "Alloy" }).Verdict).toBe("Due");
    expect(first("2026-01-01", said, { ...setback, Company: "Beta" }).Verdict).toBe("Due");
    expect(first("2026-01-01", said, { ...setback, Status: "Stalled" }).Verdict).toBe("Due");
    expect(first("2024-01-01", said, setback).Verdict).toBe("Open");
  });

  it("without an as-of date, the newest Date of the whole table is today, whoever's row it is", () => {
    expect(first(null, said, { Company: "Beta", Stage: "Mining", Date: "2024-12-31" }).Verdict).toBe("Open");
    expect(first(null, said, { Company: "Beta", Stage: "Mining", Date: "2025-01-01" }).Verdict).toBe("Due");
  });
});

describe("the ledger", () => {
  it("goes from the customer back to the mine, then alternates and enablers, and ends with All", () => {
    const rows = ["Mining", "Capital", "Recycling", "Customer"].map((Stage): Row => ({ Stage, Status: "Announced", Date: "2023-01-01", Due: "2030" }));
    const links = ledger(rows, "2024-01-01").map(({ Link }) => Link);
    expect(links).toEqual(["Customer", "Mining", "Recycling", "Capital", "All"]);
  });

  it("All counts the verdicts, and gives the median slip of those fallen due from five on", () => {
    const sites = [1, 2, 3, 4, 5].map((site): Row => ({ ...said, Site: `S${site}` }));
    const metIn = (months: readonly number[]): Row[] => months.map((month, place): Row => ({ Site: `S${place + 1}`, Date: `2025-0${month}-28` }));
    // 28, 59, 87, 118, 148 days late: the middle one 87 ÷ 30.4375 = 2.86
    expect(ledger([...sites, ...metIn([1, 2, 3, 4, 5])], "2026-01-01").at(-1)).toMatchObject({ Link: "All", Slip: 2.9, Verdict: "5 Late" });
    expect(ledger([...sites, ...metIn([1, 2, 3, 4])], "2026-01-01").at(-1)).toMatchObject({ Slip: "", Verdict: "4 Late, 1 Due" });
    // with a sixth kept: slips 0, 0.9, 1.9, 2.9, 3.9, 4.9; the middle of 1.9 and 2.9
    expect(ledger([...sites, ...metIn([1, 2, 3, 4, 5]), { ...said, Site: "S6" }, { Site: "S6", Date: "2024-01-01" }], "2026-01-01").at(-1)).toMatchObject({ Slip: 2.4, Verdict: "1 Kept, 5 Late" });
  });

  it("says so where nothing was promised, and refuses a name that is not there and a row that cannot be read", () => {
    expect(ledger([{ Date: "2024-01-01" }])).toMatchObject([{ Link: "", Verdict: "No row with a Due: no promise is recorded" }]);
    expect(errorOf(() => promises(table(said), [["Gamma"]]))?.code).toBe("#N/A");
    expect(errorOf(() => promises(table({ ...said, Due: "soon" }), [["Alpha"]]))?.message).toMatch(/^Row 2: /);
  });

  it("leaves out what the Model's Filter leaves out", () => {
    expect(ledger([{ ...said, Product: "NdPr" }, { ...said, Stage: "Alloy", Product: "Dy" }], null, modelOf(["Filter", "Product", "Dy"])).map(({ Link }) => Link)).toEqual(["Alloy", "All"]);
  });
});

describe("a company's promises in a line", () => {
  const line = (...rows: Row[]) => promisesInWords(promiseReader(scoreEvidence(table(...rows), { asOf: "2026-01-01" }))(0));
  const at = (site: number, date?: string): Row[] => [{ ...said, Site: `S${site}` }, ...(date ? [{ Site: `S${site}`, Date: date }] : [])];

  it("how many fell due, how many were kept, and how many nobody has looked at since", () => {
    expect(line(...at(1, "2024-12-01"), ...at(2, "2025-06-30"))).toBe("2 due, 1 kept"); // too few for a median
    expect(line(...at(1, "2025-06-30"), ...at(2))).toBe("1 due, 0 kept, 1 not looked at since due");
    expect(line(...at(1))).toBe("1 not looked at since due");
  });

  it("nothing where none has fallen due, or one was withdrawn", () => {
    expect(line({ ...said, Due: "2030" })).toBe("");
    expect(line(said, { Status: "Cancelled", Date: "2024-06-30" })).toBe("");
    expect(line({ Date: "2024-01-01" })).toBe("");
  });

  it("the median slip from five on", () => {
    const late = (...days: string[]) => days.flatMap((day, place) => at(place + 1, day));
    // 0, 0, 181 ÷ 30.4375 = 5.9, 12 and 12 months
    expect(line(...late("2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31", "2025-12-31"))).toBe("5 due, 2 kept, median slip 5.9 months");
    // 0, 0, 31 ÷ 30.4375 = 1.0
    expect(line(...late("2024-06-30", "2024-12-31", "2025-01-31", "2025-12-31", "2025-12-31"))).toBe("5 due, 2 kept, median slip 1 month");
  });
});

it("a restatement never improves a verdict: what was late, withdrawn or due stays so, and nothing becomes kept", () => {
  const mayBecome: Record<string, readonly string[]> = { Kept: ["Kept"], Late: ["Late"], Withdrawn: ["Withdrawn"], Due: ["Due", "Overdue", "Moved"], Overdue: ["Due", "Overdue", "Moved"], Moved: ["Due", "Overdue", "Moved", "Open"], Open: ["Moved", "Open"] };
  const day = fc.integer({ min: 45_000, max: 46_500 });
  const row = fc.record({ Status: fc.constantFrom("Construction", "Pilot", "Operating", "Stalled", "Cancelled"), Date: fc.option(day), Due: fc.option(day) });
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(row, { maxLength: 3 }), day, day, day, (others, when, due, asOf) => {
      const promise: Row = { ...said, Date: null, Due: 45_300 };
      const verdict = (...rows: Row[]) => String(ledger([promise, ...others, ...rows], asOf)[0]!.Verdict);
      const [before, after] = [verdict(), verdict({ ...promise, Date: when, Due: due })];
      seen.add(before);
      expect(mayBecome[before], `${before} became ${after}`).toContain(after);
    }),
    { seed: 20260705, numRuns: 700 },
  );
  expect([...seen].sort()).toEqual(Object.keys(mayBecome).sort());
});
