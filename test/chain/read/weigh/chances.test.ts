import { describe, expect, it } from "vitest";
import { chancesOf } from "../../../../src/chain/read/weigh/chances.ts";
import { saysMore } from "../../../../src/chain/read/weigh/height.ts";

describe("the chances of readings", () => {
  it("are a sum of 1, each e times as likely for one unit more", () => {
    const [low, high] = chancesOf([1, 2]) as [number, number];
    expect(low + high).toBeCloseTo(1, 12);
    expect(high / low).toBeCloseTo(Math.E, 9);
  });

  it("are 0 for what is less likely by more than e to the power of -20", () => {
    expect(chancesOf([0, 21])).toEqual([0, 1]);
  });
});

describe("a reading says more than the truth", () => {
  it("as evidence for a claim, for nothing, or for a lower status", () => {
    expect(saysMore({ status: "Pilot", kind: "evidence" }, { status: "Announced", kind: "claim" })).toBe(true);
    expect(saysMore({ status: "Pilot", kind: "evidence" }, undefined)).toBe(true);
    expect(saysMore({ status: "Operating", kind: "evidence" }, { status: "Pilot", kind: "evidence" })).toBe(true);
  });

  it("not as a claim, nor as the same or a lower status", () => {
    expect(saysMore({ status: "Announced", kind: "claim" }, undefined)).toBe(false);
    expect(saysMore({ status: "Construction", kind: "evidence" }, { status: "Pilot", kind: "evidence" })).toBe(false);
    expect(saysMore({ status: "Pilot", kind: "evidence" }, { status: "Pilot", kind: "evidence" })).toBe(false);
  });
});
