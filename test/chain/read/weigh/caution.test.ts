import { expect, it } from "vitest";
import type { Reading } from "../../../../src/chain/read/weigh/classifier.ts";
import { held } from "../../../../src/chain/read/weigh/caution.ts";

const OUTPUT: Reading = { status: "Operating", kind: "evidence" };
const CLAIM: Reading = { status: "Announced", kind: "claim" };

it.each([
  "Supply of oxide from the separation plant is conditional upon the start of the mine.",
  "Deliveries of magnets remain subject to the buyer's tests.",
  "The tolling of concentrate is still contingent on a permit.",
])("what is said to depend on a condition is a claim, never output: %s", (sentence) => expect(held(sentence, OUTPUT)).toEqual(CLAIM));

it("a condition of a second thing is no doubt about the first", () => {
  expect(held("The plant made 500 t of oxide last year; its expansion is subject to financing.", OUTPUT)).toEqual(OUTPUT);
  expect(held("The mine, subject to a royalty of 2%, shipped 500 t of concentrate.", OUTPUT)).toEqual(OUTPUT);
});

it("a condition makes a study or a claim nothing else than it is", () => {
  const studied: Reading = { status: "Studied", kind: "evidence" };
  expect(held("The study is subject to review.", studied)).toEqual(studied);
  expect(held("The plan is subject to review.", undefined)).toBeUndefined();
});
