import { describe, expect, it } from "vitest";
import WEIGHTS from "../../../../src/chain/read/weigh/weights.json";
import { read } from "../../../../src/chain/read/read.ts";
import { fit } from "../training/fit.ts";
import { pack } from "../training/pack.ts";
import { fingerprint } from "../training/train.ts";

const readings = (text: string): string[] => read(text).filter(({ kind }) => kind !== "promotion").map(({ link, status, kind }) => `${link} ${status} ${kind}`);
const made = (text: string): string[] => readings(text).filter((reading) => /(?:Pilot|Operating|Qualified) evidence$/.test(reading));

describe("READ's weights", () => {
  it("are made from the labelled sentences kept here (if this fails: npm run weights)", () => {
    expect(WEIGHTS.from).toBe(fingerprint());
  });

  it("are the same each time they are made from the same cases", () => {
    const cases = [
      { features: ["s:made", "bias"], label: "Operating evidence", weight: 1 },
      { features: ["s:planned", "bias"], label: "Announced claim", weight: 1 },
      { features: ["s:made", "s:planned", "bias"], label: "Announced claim", weight: 1 },
    ];
    const choice = { heat: 1, least: 0.5, caution: 1 };
    const once = pack(fit(cases, 1), choice);
    expect(pack(fit(cases, 1), choice)).toEqual(once);
    expect(once.words).toContain("made");
  });
});

describe("READ never reads as output (method, section 3: when the words leave the status open, the lower one)", () => {
  it.each([
    ["equipment that is late", "Commissioning of the metal plant was delayed because of late delivery of electrolysis cells."],
    ["late equipment of another link", "The delay results from late delivery of mixer-settlers to the separation plant."],
    ["a hope", "Magnet production should begin in 2025, the company hopes."],
    ["a purchase agreed", "The company has agreed to buy a producer of NdPr metal and strip-cast alloy."],
    ["a binding offer", "It has made a binding offer for a British maker of rare earth metal."],
    ["a definitive agreement", "It signed a definitive agreement to acquire 100 % of Hartmann, a German producer of magnets."],
    ["a memorandum", "A memorandum on the supply of NdPr oxide was signed with a magnet maker."],
    ["expected production in a notice", "Forward-looking statements include those on expected production of NdPr metal and deliveries of magnets."],
  ])("%s: %s", (_, text) => {
    expect(made(text)).toEqual([]);
  });

  it("reads nothing from a forward-looking notice, whatever it names", () => {
    expect(readings("This release contains forward-looking statements, including expected production of NdPr oxide and metal.")).toEqual([]);
  });

  it("a plant of the sentence before as begun, where the words name a plant of no link", () => {
    expect(readings("The company plans to make metal in 2028. Ground was broken on the first commercial plant.")).toEqual(["Metal Announced claim", " Construction evidence"]);
  });
});
