import { afterEach, it } from "vitest";
import { evidenceOfSize } from "../bench/evidence-of-size.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

let opened: OpenWorkbench;
afterEach(() => opened?.close());

it("in Excel on the web, which answers no request with more than 5 MB, a larger table is read in parts", async () => {
  opened = await openWorkbench("?platform=web");
  const panel = await panelOf(opened.page);
  const [header, ...rows] = evidenceOfSize(3_000, 20);
  const long = "x".repeat(2_500);
  await putEvidence(opened, [[...header!, "Note", "My own remarks"], ...rows.map((row) => [...row, long, long])]); // 15 MB
  await panel.getByText("3,000 rows of the table Many").waitFor();
});
