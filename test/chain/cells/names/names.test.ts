import { describe, expect, it } from "vitest";
import { sortedByName } from "../../../../src/chain/cells/names/names.ts";

describe("names A–Z", () => {
  it("ignore case, accents, full-width letters and what is invisible", () => {
    const names = ["gamma Ré", "Ｂeta", "\u200bDelta", "ALPHA", "Écho", "Gamma Rb", "Gamma Rf"];
    expect(sortedByName(names, (name) => name)).toEqual(["ALPHA", "Ｂeta", "\u200bDelta", "Écho", "Gamma Rb", "gamma Ré", "Gamma Rf"]);
  });
});
