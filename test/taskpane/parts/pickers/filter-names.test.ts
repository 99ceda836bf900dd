import { describe, expect, it } from "vitest";
import { offered } from "../../../../src/taskpane/parts/pickers/filter-names.ts";

describe("the companies that the picker offers", () => {
  const names = ["MP Materials", "Energy Fuels", "American Rare Earths", "Lynas Rare Earths", "Rare Element", "Néo Performance"];

  it("are all of them before a word is typed", () => expect(offered(names, "")).toEqual({ listed: names, more: 0, meant: undefined }));

  it("hold every word typed, those that begin with it first", () => {
    expect(offered(names, "rare").listed).toEqual(["Rare Element", "American Rare Earths", "Lynas Rare Earths"]);
    expect(offered(names, " earths lyn").listed).toEqual(["Lynas Rare Earths"]);
  });

  it("are found without accents and in any case", () => expect(offered(names, "NEO").listed).toEqual(["Néo Performance"]));

  it("are fifty at most, and the rest is counted", () => {
    const many = Array.from({ length: 500 }, (_, place) => `Company ${place}`);
    expect(offered(many, "")).toMatchObject({ listed: { length: 50 }, more: 450 });
    expect(offered(many, "company 49")).toMatchObject({ listed: { length: 15 }, more: 0 }); // 49, 490 to 499; then 149, 249, 349, 449
  });
});
