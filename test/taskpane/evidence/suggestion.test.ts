import { describe, expect, it } from "vitest";
import { read } from "../../../src/chain/read/read.ts";
import { suggestionsIn, withText, type Release } from "../../../src/taskpane/evidence/suggestion.ts";

const RELEASE = "A world-class company. The separation plant is under construction. It plans to make metal in 2028.";
const suggestions = (text: string, settled: readonly string[] = []) => suggestionsIn(text, read(text), { number: 1, settled: new Set(settled) });

describe("The rows that a release suggests", () => {
  it("fill the fields of the fact with its words, promotional phrases left aside", () => {
    expect(suggestions(RELEASE).map(({ fact }) => fact)).toEqual([
      { Stage: "Separation", Status: "Construction", Route: "Built", Note: "separation plant is under construction" },
      expect.objectContaining({ Stage: "Metal", Status: "Announced" }),
    ]);
  });

  it("leave out those that are settled, also when the text is read again or goes on", () => {
    const [first, second] = suggestions(RELEASE);
    expect(suggestions(`${RELEASE} Ground was broken on the magnet plant.`, [first!.key]).map(({ key }) => key)).toEqual([second!.key, expect.any(String)]);
  });

  it("are others in another release", () => {
    const settled = suggestions(RELEASE).map(({ key }) => key);
    expect(suggestions(RELEASE.replace("separation", "magnet"), settled).map(({ fact }) => fact.Stage)).toContain("Magnet");
  });

  const of = (release: Release) => suggestionsIn(release.text, read(release.text), release).map(({ fact }) => fact.Stage);
  const settledIn = (text: string): Release => ({ number: 1, text, settled: new Set(suggestions(text).map(({ key }) => key)) });
  const FIRST = "The separation plant is under construction. The board thanks all shareholders for their patience and support this year.";

  it("come again in the next release, though it begins with the same sentence, pasted over the first or after it was deleted", () => {
    const next = "The separation plant is under construction. It plans to make metal in 2028, and to run a magnet plant in Texas from the year after that on.";
    expect(of(withText(settledIn(FIRST), next))).toContain("Separation");
    expect(of(withText(withText(settledIn(FIRST), ""), FIRST))).toEqual(["Separation"]);
  });

  it("stay settled while the release is edited", () => {
    expect(of(withText(settledIn(FIRST), FIRST.replace("patience", "trust")))).toEqual([]);
    expect(of(withText(settledIn(FIRST), `${FIRST} ${FIRST.slice(44)}`))).toEqual([]);
  });
});
