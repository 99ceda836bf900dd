import { describe, expect, it } from "vitest";
import { freeSheetName } from "../../../src/workbook/write/sheet-name.ts";

describe("a sheet's name", () => {
  it("has no character that Excel refuses, 31 at most, and is nobody else's", () => {
    expect(freeSheetName("Gap table A/B: [c]?*\\", [])).toBe("Gap table A B c");
    expect(freeSheetName("Gap table Australian Strategic Materials", [])).toBe("Gap table Australian Strategic");
    expect(freeSheetName("Ranking", ["ranking", "Ranking (2)"])).toBe("Ranking (3)");
    expect(freeSheetName("History", [])).toBe("History (2)");
    expect(freeSheetName("Gap table Übersicht d'été 20 d'Arc", [])).toBe("Gap table Übersicht d'été 20 d"); // no ' at its end, once it is cut
    expect(freeSheetName("'':", [])).toBe("Chain of Proof");
  });
});
