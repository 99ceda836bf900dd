import { expect, it } from "vitest";
import { effectsOn } from "../../../src/chain/evidence/effects/effects-on.ts";
import { readEvidence } from "../../../src/chain/evidence/evidence.ts";
import { rowAt } from "../../../src/chain/evidence/row.ts";

const HEADER = ["Company", "Stage", "Status", "Route", "Ownership", "Deal", "Asserted by", "Source", "Site", "Date"];
const evidence = readEvidence([
  HEADER,
  ["Alpha", "Metal", "Operating", "Stake", 0.6, "Closed", "Filing", "10-K", "Plant 1", "2025-01-01"],
  ["Alpha", "Metal", "Idled", "", "", "", "Filing", "8-K", "Plant 1", "2025-06-01"],
]);
const dated = { evidence, effects: effectsOn(evidence, null) };

it("a row is read by column names: what it says, and what counts after a later setback", () => {
  const { companyName, stageName, statusWord, levelWord, credit, control, isSourced, isPending } = rowAt(dated, 1);
  expect({ companyName, stageName, statusWord, control, isSourced, isPending }).toEqual({ companyName: "Alpha", stageName: "Metal", statusWord: "Operating", control: 0.6, isSourced: true, isPending: false });
  expect({ levelWord, credit }).toEqual({ levelWord: "Pilot", credit: 0.5 }); // idled: one step lower
});

it("a place outside the table is refused", () => expect(() => rowAt(dated, 3)).toThrow("The evidence has no row 4."));
