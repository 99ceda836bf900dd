import { describe, expect, it } from "vitest";
import * as words from "../../../src/chain/model/vocabulary.ts";

describe("the codes of the words are their places in the lists", () => {
  const { ABSENT, ANNOUNCED, STUDIED, FUNDED, CONSTRUCTION, PILOT, OPERATING, QUALIFIED, IDLED, STALLED, CANCELLED } = words;
  const { BUILT, ACQUIRED, JOINT_VENTURE, STAKE, CONTRACT, PURCHASE, MOU, CLOSED, PENDING, TERMINATED, ACTUAL } = words;

  it.each([
    [words.STATUS_WORDS, [ABSENT, ANNOUNCED, STUDIED, FUNDED, CONSTRUCTION, PILOT, OPERATING, QUALIFIED, IDLED, STALLED, CANCELLED], ["Absent", "Announced", "Studied", "Funded", "Construction", "Pilot", "Operating", "Qualified", "Idled", "Stalled", "Cancelled"]],
    [words.ROUTES, [BUILT, ACQUIRED, JOINT_VENTURE, STAKE, CONTRACT, PURCHASE, MOU], ["Built", "Acquired", "Joint venture", "Stake", "Contract", "Purchase", "MoU"]],
    [words.DEALS, [CLOSED, PENDING, TERMINATED], ["Closed", "Pending", "Terminated"]],
    [words.QUANTITY_BASES, [ACTUAL], ["Actual"]],
  ] as const)("%j", (list, codes, names) => expect(codes.map((code) => list[code])).toEqual(names));

  it("who is believed first: Filing, Government, Company, Press, blank, Analyst, Aggregator, Sponsored", () => {
    const blank = words.ASSERTERS.length;
    const order = [...words.ASSERTERS.keys(), blank].sort((a, b) => words.asserterOrder(a) - words.asserterOrder(b)).map((code) => words.ASSERTERS[code] ?? "blank");
    expect(order).toEqual(["Filing", "Government", "Company", "Press", "blank", "Analyst", "Aggregator", "Sponsored"]);
    expect(words.ASSERTERS.filter((_, code) => words.isDoubtful(code))).toEqual(["Analyst", "Aggregator", "Sponsored"]);
    expect(words.isDoubtful(blank)).toBe(false);
  });
});
