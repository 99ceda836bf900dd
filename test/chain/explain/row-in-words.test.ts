import { describe, expect, it } from "vitest";
import { evidence as table } from "../evidence-table.ts";
import { readEvidence } from "../../../src/chain/evidence/evidence.ts";
import { factInWords, rowInWords } from "../../../src/chain/explain/row-in-words.ts";

const ROW = { Company: "Alpha", Stage: "Metal", Status: "Operating", Route: "Acquired", Through: "Less Common Metals", Buyer: "GM", Quantity: "850", Unit: "t NdPr metal/yr", Basis: "Nameplate", Site: "Cheshire", Country: "UK", Date: "2024-06-11", Source: "s" };
const FACT = "Operating, Acquired · Less Common Metals · to GM · 850 t NdPr metal/yr Nameplate · Cheshire, UK · 2024-06-11";
const evidenceOf = (Note: string) => readEvidence(table({ ...ROW, Note }));

describe("a row in a few words", () => {
  it("says the fact, and leaves out what the row does not give", () => {
    expect(factInWords(evidenceOf("First ingots."), 1)).toBe(FACT);
    expect(factInWords(readEvidence(table({ Company: "Alpha", Stage: "Metal", Status: "Pilot" })), 1)).toBe("Pilot");
  });

  it("has its note last, cut after 160 characters", () => {
    expect(rowInWords(evidenceOf("First ingots."), 1)).toBe(`${FACT} · First ingots.`);
    expect(rowInWords(evidenceOf("x".repeat(160)), 1)).toBe(`${FACT} · ${"x".repeat(160)}`);
    expect(rowInWords(evidenceOf("x".repeat(161)), 1)).toBe(`${FACT} · ${"x".repeat(159)}…`);
    expect(rowInWords(evidenceOf(""), 1)).toBe(FACT);
  });
});
