import { expect, it } from "vitest";
import { throughput } from "../../../src/functions/throughput.ts";
import { evidence } from "../evidence-table.ts";

it("TREO does not count beside the alloy that comes of it, also where that alloy has no Site and is not added to a named one", () => {
  const made = { Stage: "Separation", Status: "Operating", Quantity: 1000, Basis: "Actual" };
  const table = evidence({ ...made, Unit: "t NdFeB alloy/yr", Site: "Lacq" }, { ...made, Unit: "t NdFeB alloy/yr" }, { ...made, Unit: "t TREO/yr" });
  const row = throughput(table, [["Alpha"]], null, null, null as never).find(([link]) => link === "Separation")!;
  expect(row.slice(1, 3)).toEqual([700, 900]); // the alloy of Lacq alone: 1000 × 0.7 to 0.9
});
