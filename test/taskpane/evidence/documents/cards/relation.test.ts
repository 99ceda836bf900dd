import { describe, expect, it } from "vitest";
import { COLUMNS, findColumns, type Column } from "../../../../../src/chain/model/columns.ts";
import { indexOf, relationOf, rowIn } from "../../../../../src/taskpane/evidence/documents/cards/relation.ts";

const SETTINGS = { columns: new Map<string, Column>(), defaults: new Map<Column, string>() };
type Told = Partial<Record<Column, unknown>>;
const cellsOf = (row: Told) => COLUMNS.map((column) => row[column] ?? null);
const base: Told = { Company: "Torngat", Stage: "Separation" };

/** What a row suggested of Torngat's Separation is to a table with these rows of it. */
function relation(suggested: Told, ...held: readonly Told[]) {
  const cells = [COLUMNS, ...held.map((row) => cellsOf({ ...base, ...row }))];
  const columns = findColumns(cells, SETTINGS);
  return relationOf(rowIn(cellsOf({ ...base, ...suggested }), columns), indexOf(cells, columns));
}

describe("A suggested row", () => {
  it.each<readonly [string, Told, Told, boolean | undefined, string | undefined]>([
    ["of the same status and source is in the table already", { Status: "Pilot", Source: "Report" }, { Status: "Pilot", Source: "report" }, false, "Already in the table: row 2."],
    ["of the same status and quantity is too, whatever its source", { Status: "Operating", Quantity: 412, Unit: "t" }, { Status: "Operating", Quantity: 412, Unit: "t", Source: "Other" }, false, "Already in the table: row 2."],
    ["of the same status and another quantity is not", { Status: "Operating", Quantity: 500, Unit: "t" }, { Status: "Operating", Quantity: 412, Unit: "t" }, undefined, undefined],
    ["of a later day confirms the status: it is new", { Status: "Pilot", Date: 46200, Source: "B" }, { Status: "Pilot", Date: 46000, Source: "A" }, undefined, undefined],
    ["that goes further is newer", { Status: "Pilot" }, { Status: "Construction" }, true, "Newer than row 2: Construction → Pilot."],
    ["that says less adds nothing", { Status: "Announced" }, { Status: "Construction" }, false, "Row 2 says more already: Construction."],
    ["whose deal is closed after it was pending is newer", { Status: "Operating", Deal: "Closed", Date: 46200 }, { Status: "Operating", Deal: "Pending", Date: 46000 }, true, "Newer than row 2: Pending → Closed."],
    ["whose deal is pending where it was closed contradicts it", { Status: "Operating", Deal: "Pending", Date: 46200 }, { Status: "Operating", Deal: "Closed", Date: 46000 }, true, "Contradicts row 2: Pending against Closed."],
    ["that is being built after it operated contradicts it", { Status: "Construction", Date: 46200 }, { Status: "Operating", Date: 46000 }, true, "Contradicts row 2: Construction against Operating."],
    ["with another day promised restates the promise", { Status: "Announced", Due: "H2 2027" }, { Status: "Announced", Due: "Q4 2026" }, true, "Restates the promise of row 2: Q4 2026 → H2 2027."],
    ["restates a day as a day", { Status: "Announced", Due: "2028" }, { Status: "Announced", Due: 46174 }, true, "Restates the promise of row 2: 2026-06-01 → 2028."],
    ["does not restate the closing of a purchase", { Status: "Announced", Due: "2028" }, { Status: "Operating", Deal: "Pending", Due: 46174 }, undefined, undefined],
    ["of another asset is new", { Status: "Pilot", Site: "Sept-Îles" }, { Status: "Pilot", Site: "Saskatoon" }, undefined, undefined],
    ["of a site that is written with its kind is of the same asset", { Status: "Pilot", Site: "Kuantan plant", Source: "A" }, { Status: "Pilot", Site: "KUANTAN", Source: "A" }, false, "Already in the table: row 2."],
    ["of a project is of the mine of its name", { Status: "Operating", Site: "Serra Verde" }, { Status: "Pilot", Site: "Serra Verde project" }, true, "Newer than row 2: Pilot → Operating."],
    ["of another kind of word in the site's name is of another", { Status: "Pilot", Site: "Kuantan North", Source: "A" }, { Status: "Pilot", Site: "Kuantan", Source: "A" }, undefined, undefined],
    ["of one of a row's products is of the same asset, as the method compares them", { Status: "Operating", Product: "NdPr" }, { Status: "Pilot", Product: "Dy; NdPr" }, true, "Newer than row 2: Pilot → Operating."],
    ["of another product is new", { Status: "Operating", Product: "Sm" }, { Status: "Pilot", Product: "Dy, NdPr" }, undefined, undefined],
    ["of another link is new", { Stage: "Metal", Status: "Pilot" }, { Status: "Pilot" }, undefined, undefined],
    ["of another company is new", { Company: "Boreal", Status: "Pilot" }, { Status: "Pilot" }, undefined, undefined],
  ])("%s", (_what, suggested, held, adds, sentence) => {
    const found = relation(suggested, held);
    expect([found?.adds, found?.sentence]).toEqual([adds, sentence]);
  });

  it("is measured by the furthest row of its asset, not by the last: an offtake after output is nothing that it goes beyond", () => {
    const held: readonly Told[] = [{ Status: "Operating", Quantity: 412, Unit: "t" }, { Status: "Announced" }];
    expect(relation({ Status: "Operating", Quantity: 500, Unit: "t" }, ...held)).toBeUndefined();
    expect(relation({ Status: "Pilot" }, ...held)?.sentence).toBe("Row 2 says more already: Operating.");
    expect(relation({ Status: "Qualified" }, ...held)?.sentence).toBe("Newer than row 2: Operating → Qualified.");
  });
});
