import { describe, expect, it } from "vitest";
import { typedNames } from "../../../../src/taskpane/parts/pickers/typed-names.ts";

const companies = ["Alpha", "Beta, Inc.", "Gamma Rare Earths"];

describe("names of companies typed by hand", () => {
  it.each([
    ["Alpha, Gamma Rare Earths", ["Alpha", "Gamma Rare Earths"]],
    ["Alpha; gamma  rare earths;", ["Alpha", "Gamma Rare Earths"]],
    ["Alpha\nAlpha\nBeta, Inc.", ["Alpha", "Beta, Inc."]],
    ["Alpha,Beta, Inc.,Gamma Rare Earths", ["Alpha", "Beta, Inc.", "Gamma Rare Earths"]],
    ["", []],
  ])("%j are taken as the evidence spells them, each once", (typed, known) => {
    expect(typedNames(typed, companies)).toEqual({ known, unknown: [] });
  });

  it("keeps apart what names no company", () => {
    expect(typedNames("Alpha, Bet; Gamma", companies)).toEqual({ known: ["Alpha"], unknown: ["Bet", "Gamma"] });
  });
});
