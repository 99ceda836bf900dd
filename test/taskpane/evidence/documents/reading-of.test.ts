import { expect, it } from "vitest";
import { readingOf } from "../../../../src/taskpane/evidence/documents/reading-of.ts";

const { signal } = new AbortController();

it("a paragraph of a million letters without an end is read in parts, between which the panel lives: it can be cancelled", async () => {
  const endless = "the mine produced ore, ".repeat(45_000);
  const { findings } = await readingOf(endless, signal);
  expect(findings.length).toBeGreaterThan(300); // parts of at most 3,000 letters
  expect(findings.every(({ start, end }) => endless.slice(start, end).includes("produced"))).toBe(true); // each at its place in the whole
  const stop = new AbortController();
  const cancelled = readingOf(endless, stop.signal);
  stop.abort();
  await expect(cancelled).rejects.toThrow();
});

it("paragraphs are not parted where they end in time", async () => {
  const sentence = "The separation plant produced 40 tonnes of NdPr oxide in May. ";
  const text = `${sentence.repeat(600)}\n\n${"The magnet plant is under construction. ".repeat(10)}`; // 37,200 letters, and a second paragraph
  const { findings } = await readingOf(text, signal);
  expect(new Set(findings.map(({ quote }) => quote))).toEqual(new Set([sentence.trim(), "The magnet plant is under construction."]));
});
