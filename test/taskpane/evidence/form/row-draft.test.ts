import { describe, expect, it } from "vitest";
import { afterAdding } from "../../../../src/taskpane/evidence/form/row-draft.ts";

/** What a source says of itself. */
const document = { Company: "Alpha", Ticker: "ALF", Date: "2026-07-05", "Asserted by": "Regulator", Source: "10-K", Link: "https://example.com/10-K" };

describe("When the row is added, the form", () => {
  const added = { ...document, Stage: "Separation", Status: "Operating", Note: "its plant separates", Unit: "" };

  it("keeps the document for the source's next fact", () => expect(afterAdding(added, added)).toEqual(document));

  it("keeps what was typed while it was being added", () => {
    expect(afterAdding({ ...added, Note: "the next fact", Quantity: "2" }, added)).toEqual({ ...document, Note: "the next fact", Quantity: "2" });
  });
});
