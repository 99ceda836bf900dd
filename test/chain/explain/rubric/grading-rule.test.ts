import { describe, expect, it } from "vitest";
import { gradingRule } from "../../../../src/chain/explain/rubric/grading-rule.ts";
import { LINKS, SETBACKS, STATUSES } from "../../../../src/chain/model/vocabulary.ts";

const stages = [...LINKS, "Recycling", "Short-loop recycling", "Capital", "Talent"];
const rules = stages.flatMap((stage) => STATUSES.map((status) => gradingRule(stage, status)));

describe("the grading rule of a stage and status (method section 3)", () => {
  it("holds a deposit at Studied until its money is closed", () => {
    expect(gradingRule("Mining", "Studied")).toContain("a deposit, however large or well permitted, stops here until its money is closed");
  });

  it("holds an undelivered contract at Announced, even a binding one", () => {
    expect(gradingRule("Customer", "Announced")).toContain("even a binding offtake of magnets under which nothing has been delivered");
  });

  it("asks every Operating link for output in the last reported year, never for capacity", () => {
    for (const link of [...LINKS, "Recycling", "Anode"]) expect(gradingRule(link, "Operating")).toContain("in the last reported year");
  });

  it("lets reported sales of that very product prove output where tonnes are never published", () => {
    for (const link of LINKS.slice(0, -1)) expect(gradingRule(link, "Operating")).toMatch(/or reported sales of (the ore|it|them) where tonnes are never published/);
  });

  it("begins Construction where ground is broken, and holds a laboratory's kilograms below Pilot", () => {
    for (const link of LINKS.slice(0, -1)) expect(gradingRule(link, "Construction")).toMatch(/^Ground is broken/);
    for (const link of LINKS.slice(1, -1)) expect(gradingRule(link, "Pilot")).toMatch(/laboratory.* are Studied/);
  });

  it("holds money that is signed with conditions still open at Studied", () => {
    expect(gradingRule("Capital", "Studied")).toMatch(/^Signed with conditions still open/);
  });

  it("asks every Qualified link for a customer who has tested it", () => {
    for (const link of [...LINKS, "Recycling", "Anode"]) expect(gradingRule(link, "Qualified")).toMatch(/approved|accept|released/);
  });

  it("tells the grader of an Absent link to say where they looked", () => {
    for (const link of [...LINKS, "Recycling", "Anode"]) expect(gradingRule(link, "Absent")).toContain("say in the Note where you looked");
  });

  it("differs for every stage and status", () => {
    expect(new Set(rules).size).toBe(stages.length * STATUSES.length);
  });

  it.each(rules)("is one sentence that fits beside the drop-down: %s", (rule) => {
    expect(rule).toMatch(/^[A-Z].*\.$/);
    expect(rule.length).toBeLessThanOrEqual(240);
  });

  it("speaks in general words of a link of the investor's own", () => {
    expect(gradingRule("Anode", "Pilot")).toMatch(/^Anode runs in commissioning, or as a line of a hundredth of the capacity or more, and samples meet/);
  });

  it("tells what a setback does to earlier rows, for any stage", () => {
    for (const setback of SETBACKS) for (const stage of [...stages, "Anode"]) expect(gradingRule(stage, setback)).toMatch(new RegExp(`^${stage} (is|was|has) `));
  });
});
