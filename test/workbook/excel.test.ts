import { expect, it } from "vitest";
import { serialQueue } from "../../src/workbook/excel.ts";

it("writes run one after another, in the order in which they were asked for, and one that fails does not hold up the next", async () => {
  const queue = serialQueue();
  const seen: string[] = [];
  const task = (name: string, fails = false) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([queue(task("first", true)), queue(task("second")), queue(task("third"))]);
  expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends", "third begins", "third ends"]);
  expect(results.map((result) => (result.status === "fulfilled" ? result.value : String(result.reason)))).toEqual(["Error: first", "second", "third"]);
});
