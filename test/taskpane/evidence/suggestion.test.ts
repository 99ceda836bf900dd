import { describe, expect, it } from "vitest";
import { read } from "../../../src/chain/read/read.ts";
import { suggestionsIn } from "../../../src/taskpane/evidence/suggestion.ts";

const RELEASE = "A world-class company. The separation plant is under construction. It plans to make metal in 2028.";
const suggestions = (text: string, settled: readonly string[] = []) => suggestionsIn(text, read(text), new Set(settled));

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
});
