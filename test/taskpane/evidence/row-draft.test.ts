import { describe, expect, it } from "vitest";
import { afterAdding, put, typedOver, type RowDraft } from "../../../src/taskpane/evidence/row-draft.ts";

const separation = { key: "1", fact: { Stage: "Separation", Status: "Operating", Route: "Built", Note: "its plant separates" } };
const metal = { key: "2", fact: { Stage: "Metal", Status: "Announced", Route: "Built", Note: "it plans metal" } };
/** What a source says of itself. */
const document = { Company: "Alpha", Ticker: "ALF", Date: "2026-07-05", "Asserted by": "Regulator", Source: "10-K", Link: "https://example.com/10-K" };
/** What it says of one fact, beyond a suggestion. */
const details = { Ownership: "51", Deal: "Closed", Through: "Beta", Product: "NdPr", Quantity: "850", Unit: "t", Basis: "Actual", Site: "Here", Country: "US" };

describe("A suggestion put into the form", () => {
  it("clears every field of the fact before, and keeps those of the document", () => {
    const before: RowDraft = { draft: { ...document, ...separation.fact, ...details }, put: separation };
    expect(put(before, metal)).toEqual({ draft: { ...document, ...metal.fact }, put: metal });
  });

  it("is the company's own word where nothing else was said", () => {
    expect(put({ draft: { "Asserted by": " " } }, metal).draft).toEqual({ "Asserted by": "Company", ...metal.fact });
  });
});

describe("What a suggestion would wipe out of the user's own typing", () => {
  it.each<readonly [string, RowDraft, readonly string[]]>([
    ["nothing in an empty form", { draft: {} }, []],
    ["nothing of a document", { draft: document }, []],
    ["nothing where the form holds the last suggestion as it was put", put({ draft: document }, separation), []],
    ["a field filled besides", { draft: { ...separation.fact, Quantity: "850", Unit: " " }, put: separation }, ["Quantity"]],
    ["a field changed", { draft: { ...separation.fact, Note: "my own words" }, put: separation }, ["Note"]],
    ["a row begun without a suggestion", { draft: { ...document, Stage: "Magnet", Note: "mine" } }, ["Stage", "Note"]],
    ["nothing that it says itself", { draft: { Stage: "Metal" } }, []],
  ])("is %s", (_, begun, columns) => expect(typedOver(begun, metal)).toEqual(columns));
});

describe("When the row is added, the form", () => {
  const added = put({ draft: { ...document, Unit: "" } }, separation);

  it("keeps the document for the source's next fact", () => expect(afterAdding(added, added)).toEqual({ draft: document }));

  it("keeps what was typed while it was being added", () => {
    expect(afterAdding({ ...added, draft: { ...added.draft, Note: "the next fact", Quantity: "2" } }, added).draft).toEqual({ ...document, Note: "the next fact", Quantity: "2" });
  });

  it("keeps a suggestion that was put meanwhile", () => {
    const next = put(added, metal);
    expect(afterAdding(next, added)).toBe(next);
  });
});
