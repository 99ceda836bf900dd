import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../../src/help/catalogue.js";
import { isHeaded } from "../../../src/taskpane/functions/catalogue.ts";

describe("Whether an answer's first row names its columns", () => {
  it("is told by the function's documentation", () => {
    const ids = readCatalogue().filter(isHeaded).map(({ id }) => id);
    expect(ids).toEqual(["BRIEF", "CHANGES", "CHECK", "FILL", "FUNDING", "GAPS", "HANDOFFS", "MATRIX", "MODEL", "NEXT", "PROMISES", "RANK", "READ", "RESTS", "SEQUENCE", "STRESS", "TEAM", "THROUGHPUT", "WHY"]);
  });
});
