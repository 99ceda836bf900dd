import { describe, expect, it } from "vitest";
import { askNext } from "../../../src/chain/explain/questions.ts";
import { LINKS, STATES } from "../../../src/chain/model/vocabulary.ts";

const asked = LINKS.flatMap((link) => STATES.map((state) => askNext(link, state)));

describe("the next question to ask, by link and state", () => {
  it("asks a claimed separator for tonnage, purity and buyer", () => {
    expect(askNext("Separation", "Claimed")).toBe(
      "What tonnage of separated oxide has shipped in the last twelve months, at what purity, and to whom?",
    );
  });

  it("is a different question for each of 7 links × 6 states", () => {
    expect(new Set(asked).size).toBe(7 * 6);
  });

  it.each(asked)("is one question that fits a cell and a letter: %s", (question) => {
    expect(question).toMatch(/^[A-Z][^?]*\?$/);
    expect(question.length).toBeLessThanOrEqual(180);
  });

  it("is the same whatever the case and spaces of the link's name", () => {
    expect(askNext(" separation ", "Claimed")).toBe(askNext("Separation", "Claimed"));
  });

  it("asks about a link of the investor's own by its name, even one that looks like a replacement pattern", () => {
    expect(askNext("Cathode", "Claimed")).toBe(
      "What output of Cathode was delivered in the last twelve months, to what specification, and to whom?",
    );
    expect(askNext("$&", "Silent")).toBe("Who does $& for this company, where, and in which document is it said?");
    expect(askNext("constructor", "Silent")).toContain("Who does constructor for this company");
  });
});
