import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/chain/read/document/document.ts";

const links = (...paragraphs: string[]) => readDocument(paragraphs.map((text) => ({ text }))).findings.filter(({ kind }) => kind !== "promotion").map(({ link }) => link);
const NEWS = "The separation plant is under construction.";
const BOILERPLATE = "Its refinery produces separated oxides and its works makes magnets.";

describe("What stands behind the heading of a notice gives no row", () => {
  it.each(["About Boreal Magnets", "Forward-looking statements", "Cautionary note", "Notes to editors", "Competent Person Statement"])("%s", (heading) => {
    expect(links(NEWS, heading, BOILERPLATE)).toEqual(["Separation"]);
    expect(links(`${NEWS}\n\n${heading}\n\n${BOILERPLATE}`)).toEqual(["Separation"]);
  });

  it("up to the next heading", () => {
    expect(links("About Boreal Magnets", BOILERPLATE, "Operations", NEWS)).toEqual(["Separation"]);
  });

  it("but a figure, a sentence or a heading of the news is none", () => {
    expect(links("About 300 t of oxide", NEWS)).toContain("Separation");
    expect(links("About the project", NEWS)).toContain("Separation");
  });
});
