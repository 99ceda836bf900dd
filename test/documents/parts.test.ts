import { describe, expect, it } from "vitest";
import { lineJoiner, wordsIn } from "../../src/documents/pdf/hyphens.ts";
import { dayOf } from "../../src/documents/day-of.ts";

describe("a word divided between two lines", () => {
  const joined = lineJoiner(new Set(wordsIn("The by-product is sold. A cooperation was signed.")));
  it.each([
    ["loses its hyphen", "the produc-", "tion of oxide", "the production of oxide"],
    ["keeps it where the document has the word with a hyphen elsewhere", "of a by-", "product of tin", "of a by-product of tin"],
    ["loses it where the document has the word whole elsewhere", "in co-", "operation with", "in cooperation with"],
    ["keeps it within a chain of hyphens", "a mine-to-", "magnet company", "a mine-to-magnet company"],
    ["keeps it behind a beginning that is written with one", "all non-", "linear terms", "all non-linear terms"],
    ["keeps it before a capital, which begins a name", "the Franco-", "German plant", "the Franco-German plant"],
  ])("%s", (_what, before, behind, whole) => expect(joined(before, behind)).toBe(whole));

  it("is none where a dash ends the line: the words are parted by a space", () => expect(joined("the plant –", "in Sept-Îles –")).toBe("the plant – in Sept-Îles –"));
});

describe("the day of a document", () => {
  it.each([
    ["2026-07-05T23:30:00-07:00", "2026-07-05"],
    ["Sun, 5 Jul 2026 06:30:00 +1000", "2026-07-05"],
    ["July 5th, 2026", "2026-07-05"],
    ["5 Sept. 2026", "2026-09-05"],
    ["31 February 2026", undefined],
    ["05/07/2026", undefined], // July or May
    [null, undefined],
  ])("of %s is %s", (text, day) => expect(dayOf(text)).toBe(day));
});
