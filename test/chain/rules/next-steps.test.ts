import { describe, expect, it } from "vitest";
import { next } from "../../../src/functions/next.ts";
import { records } from "../../functions/ask.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Cell, type Row } from "../evidence-table.ts";

const none = null as unknown as Cell[][];
const steps = (rows: readonly Row[], asOf: unknown = null, model: unknown = none) =>
  records(next(evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row }))), none, asOf, model as Cell[][]));
/** The step at one link. */
const at = (Link: string, rows: readonly Row[], asOf: unknown = null) => steps(rows, asOf).find((row) => row.Link === Link);

describe("what to do at a link: the first that fits (method, section 14)", () => {
  const due: Row = { Status: "Construction", Date: "2024-01-01", Due: "2025" };

  it("a promise that fell due and that nobody looked at since: find out, for what is not proven", () => {
    const step = at("Metal", [due], "2026-06-01");
    expect(step).toMatchObject({ State: "Partial", Do: "Find out whether it was kept", Row: 2 });
    expect(step!.Worth).toBeCloseTo(0.7 / 7, 12); // Construction 0.3
    expect(step!.Ask).toBe("Has it reached Operating, due 2025-12-31? No row is newer.");
  });

  it("asks where, and of the latest row; a pending deal is asked whether it has closed", () => {
    const rows: Row[] = [{ ...due, Site: "Lacq" }, { ...due, Site: "Lacq", Date: "2025-01-01", Due: "2026-03" }];
    expect(at("Metal", rows, "2026-06-01")).toMatchObject({ Ask: "Has it reached Operating (Lacq), due 2026-03-31? No row is newer.", Row: 3 });
    expect(at("Metal", [{ ...due, Deal: "Pending", Through: "LCM" }], "2026-06-01")!.Ask).toBe("Has the deal closed (LCM), due 2025-12-31? No row is newer.");
  });

  it("of several the one due first; of a proven link, too", () => {
    const rows: Row[] = [{ ...due, Site: "Narva" }, { ...due, Site: "Lacq", Due: "2024" }, { Date: "2024-01-01", Site: "Ochang" }];
    expect(at("Metal", rows, "2026-06-01")).toMatchObject({ State: "Proven", Do: "Find out whether it was kept", Row: 3 });
  });

  it("a promise of an alternate concerns the links that it stands in for", () => {
    const recycling = steps([{ ...due, Stage: "Recycling" }], "2026-06-01").filter(({ Do }) => String(Do).startsWith("Find out"));
    expect(recycling.map(({ Link }) => Link).sort()).toEqual(["Concentration", "Mining"]);
  });

  it("Overdue, Moved and Open promises are no errand: somebody has looked, or it is not time yet", () => {
    expect(at("Metal", [due, { Status: "Construction", Date: "2026-02-01" }], "2026-06-01")!.Do).toBe("Ask the question");
    expect(at("Metal", [due], "2025-12-31")!.Do).toBe("Ask the question");
  });

  it.each<[string, Row[], string]>([
    ["Silent", [{ Stage: "Alloy" }], "Look: nobody has"],
    ["Pending", [{ Route: "Acquired", Deal: "Pending" }], "Ask whether the deal has closed"],
    ["Partial", [{ Status: "Pilot" }], "Ask the question"],
    ["Claimed", [{ Status: "Announced" }], "Ask the question"],
    ["Absent", [{ Status: "Absent" }], "Ask the question"],
  ])("%s: %s", (State, rows, Do) => {
    const step = at("Metal", rows)!;
    expect(step).toMatchObject({ State, Do, Row: State === "Silent" ? "" : 2 });
    expect(String(step.Ask)).toMatch(/\?$/);
    expect(step.Worth).toBeCloseTo((State === "Partial" ? 0.5 : 1) / 7, 12);
  });

  const proof: Row = { Date: "2025-01-01", Source: "Report" };

  it("Proven with an open conflict: settle it, for what is proven; then a Low proof, then a lone one", () => {
    const conflict = [proof, { ...proof, Source: "Slides" }, { ...proof, Status: "Studied", Date: "2025-06-01" }];
    expect(at("Metal", conflict)).toMatchObject({ Do: "Settle the conflict", Row: 4, Ask: "Row 4 says Studied on 2025-06-01, and row 2 Operating on 2025-01-01. Which holds?" });
    expect(at("Metal", conflict)!.Worth).toBeCloseTo(0.85 / 7, 12);
    const low = { ...proof, "Asserted by": "Aggregator" };
    expect(at("Metal", [low])).toMatchObject({ Do: "Find a better source", Row: 2 });
    expect(at("Metal", [low])!.Worth).toBeCloseTo((0.85 * 0.75) / 7, 12);
    expect(at("Metal", [proof])).toMatchObject({ Do: "Find a second source", Row: 2, Ask: "Which source other than Report shows Metal?" });
  });

  it("by the company's own rows, whichever company of the table it is", () => {
    const good = [proof, { ...proof, Source: "Slides" }];
    const low = { ...proof, "Asserted by": "Aggregator" };
    const found = (...rows: Row[]) => steps(rows).filter((row) => row.Link === "Metal").map((row) => [row.Company, row.Do]);
    expect(found(low, ...good.map((row) => ({ ...row, Company: "Beta" })))).toEqual([["Alpha", "Find a better source"]]);
    expect(found(...good, { ...low, Company: "Beta" })).toEqual([["Beta", "Find a better source"]]);
  });

  it("not by rows that have ended or are not known yet", () => {
    const cancelled: Row[] = [{ ...proof, Site: "Lacq", Source: "Slides" }, { Status: "Cancelled", Site: "Lacq", Date: "2025-02-01", Source: "Notice" }];
    expect(at("Metal", [proof, ...cancelled])!.Do).toBe("Find a second source");
    const low: Row = { ...proof, "Asserted by": "Aggregator" };
    expect(at("Metal", [low, { ...proof, Date: "2025-06-01", "Asserted by": "Filing" }], "2025-03-01")!.Do).toBe("Find a better source");
  });

  it("nothing where two sources prove it, each by itself", () => {
    expect(at("Metal", [proof, { ...proof, Source: "Slides" }])).toBeUndefined();
    expect(at("Metal", [proof, { ...proof, Source: "Slides", Status: "Pilot" }])!.Do).toBe("Find a second source");
    expect(at("Metal", [proof, { ...proof, Source: " report" }])!.Do).toBe("Find a second source");
  });
});

describe("the list", () => {
  it("the worked example: the largest worth first, then customer to mine", () => {
    const found = records(next(WORKED_EXAMPLE)).map(({ Link, Worth }) => `${Link} ${(Number(Worth) * 7).toFixed(2)}`);
    expect(found).toEqual(["Customer 1.00", "Magnet 1.00", "Alloy 1.00", "Concentration 1.00", "Mining 0.90", "Metal 0.51", "Separation 0.50"]);
  });

  it("of equal worth by company A–Z, then customer to mine", () => {
    const found = steps([{ Company: "beta", Status: "Announced" }, { Company: "Alpha", Status: "Announced" }]);
    expect(found.map(({ Company }) => Company)).toEqual([...Array(7).fill("Alpha"), ...Array(7).fill("beta")]);
    expect(found.slice(0, 2).map(({ Link }) => Link)).toEqual(["Customer", "Magnet"]);
  });

  it("a link's weight is in its worth", () => {
    const model = modelOf(["Link", "Metal", 3], ["Link", "Magnet", 1]);
    const found = steps([{ Status: "Announced" }], null, model).map(({ Link, Worth }) => [Link, Worth]);
    expect(found).toEqual([["Metal", 0.75], ["Magnet", 0.25]]);
  });

  it("only of the companies named; one that cannot be read or is not there stands last with its error", () => {
    const table = evidence({ Stage: "Metal", Status: "Pilot" }, { Company: "Beta", Stage: "Mettal", Status: "Pilot" });
    const answer = next(table, [["Beta"], ["Alpha"], ["Gamma"]]);
    expect(answer.slice(1, 8).every(([company]) => company === "Alpha")).toBe(true);
    expect(answer.slice(8).map(([company, error]) => [company, (error as { code: string }).code])).toEqual([["Beta", "#VALUE!"], ["Gamma", "#N/A"]]);
  });

  it("says so where nothing is to do", () => {
    const model = modelOf(["Link", "Metal", 1]);
    expect(steps([{ Date: "2025-01-01", Source: "A" }, { Date: "2025-01-01", Source: "B" }], null, model)).toMatchObject([{ Company: "", Do: "Nothing: every link is proven by two sources" }]);
  });
});
