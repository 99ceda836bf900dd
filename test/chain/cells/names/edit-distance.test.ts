import { describe, expect, it } from "vitest";
import { editDistance } from "../../../../src/chain/cells/names/edit-distance.ts";

describe("the Damerau–Levenshtein distance", () => {
  it.each([
    ["", "", 0],
    ["metal", "metal", 0],
    ["metl", "metal", 1], // a letter dropped
    ["mettal", "metal", 1], // a letter too many
    ["mital", "metal", 1], // another letter
    ["mteal", "metal", 1], // two neighbours swapped: one slip, not two
    ["feuls", "fuels", 1],
    ["", "alloy", 5],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3], // in the restricted form a swapped pair is not edited again
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
