import { describe, expect, it } from "vitest";
import { rootOf, tenseAt } from "../../../../src/chain/read/weigh/tense.ts";
import { tokensOf } from "../../../../src/chain/read/text/tokens.ts";

const tenseOf = (sentence: string, verb: string) => {
  const tokens = tokensOf(sentence);
  return tenseAt(tokens, tokens.findIndex(({ word }) => word === verb));
};

describe("The tense and voice of a verb, by its form and the helping words before it", () => {
  it.each([
    ["The plant was built in May.", "built", "was done"],
    ["The plant has now been built.", "built", "has been done"],
    ["It has already shipped oxide.", "shipped", "has done"],
    ["The hall is being built.", "built", "being done"],
    ["The hall will be built.", "built", "will be done"],
    ["The hall is to be built.", "built", "to be done"],
    ["The company is to build a hall.", "build", "is to do"],
    ["The company will build a hall.", "build", "will do"],
    ["They are steadily making metal.", "making", "is doing"],
    ["Oxide made in Estonia.", "made", "done"],
    ["The plant stands.", "plant", undefined],
  ])("%s (%s)", (sentence, verb, tense) => {
    expect(tenseOf(sentence, verb)).toBe(tense);
  });

  it("forms of one verb have one root", () => {
    expect(new Set(["shipped", "shipping", "ships", "ship"].map(rootOf))).toEqual(new Set(["ship"]));
    expect(new Set(["made", "make"].map(rootOf)).size).toBe(1);
  });
});
