import { expect, it } from "vitest";
import { promises } from "../../../src/functions/promises.ts";
import { records } from "../../functions/ask.ts";
import { evidence, type Row } from "../evidence-table.ts";

it("the ledger takes a promise that is restated 700,000 times, more often than a call takes arguments, and cancelled", { timeout: 30_000 }, () => {
  const said: Row = { Stage: "Metal", Status: "Construction", Date: "2023-01-01", Due: "2024" };
  const restated: Row = { ...said, Date: "2024-06-01", Due: "2025-12" };
  const [header, alloy, made, again, ended] = evidence({ ...said, Stage: "Alloy" }, said, restated, { Stage: "Metal", Status: "Cancelled", Date: "2025-01-01" });
  const cells = [header!, alloy!, made!, ...Array.from({ length: 700_000 }, () => again!), ended!];
  const [promise] = records(promises(cells, [["Alpha"]], "2026-01-01", null as never)).filter(({ Link }) => Link === "Metal");
  expect([promise!.Moved, promise!.Verdict]).toEqual([1, "Withdrawn"]);
});
