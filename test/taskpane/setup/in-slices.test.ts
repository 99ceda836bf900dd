import { describe, expect, it } from "vitest";
import { inSlices } from "../../../src/taskpane/setup/merge/in-slices.ts";

/** Work of so many steps of a millisecond each. */
function* busy(steps: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return "done";
}
const never = new AbortController().signal;

describe("long work in the page", () => {
  it("lets the page do something else meanwhile, and tells how far it is", async () => {
    const order: (string | number)[] = [];
    const run = inSlices(100, never, (share) => order.push(share));
    setTimeout(() => order.push("a click"), 1);
    order.push(await run(busy(100)));
    expect(order.indexOf("a click")).toBeGreaterThan(-1);
    expect(order.indexOf("a click")).toBeLessThan(order.indexOf("done"));
    const shares = order.filter((one) => typeof one === "number");
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("ends where the user cancels, between two slices", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1);
    await expect(inSlices(1000, stop.signal, () => undefined)(busy(1000))).rejects.toThrow(/abort/i);
  });
});
