import path from "node:path";
import { describe, expect, it } from "vitest";
import { functionFiles } from "../../../src/help/catalogue.js";
import type { Entry } from "../../../src/taskpane/functions/catalogue.ts";
import { functionGroups } from "../../../src/taskpane/functions/function-groups.ts";

const entry = (id: string): Entry => ({ id, name: `CHAIN.${id}`, syntax: "", description: "", returns: "", parameters: [], examples: [] });
const all = (functionFiles() as string[]).map((file) => entry(path.basename(file, ".ts").toUpperCase()));

describe("the functions by what they answer", () => {
  it("each stand in one group, COVERAGE first", () => {
    const groups = functionGroups(all);
    expect(groups.map(({ title }) => title)).toEqual(["Score one company", "Compare companies", "Look at the evidence", "Teams and tonnes", "Follow over time", "Money", "Read a document"]);
    expect(groups[0]!.entries[0]!.id).toBe("COVERAGE");
    const grouped = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...grouped].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it("leave out a group of which nothing was found, and keep a new function that no group names", () => {
    expect(functionGroups([entry("NEW"), entry("RANK")]).map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([["Compare companies", ["RANK"]], ["Others", ["NEW"]]]);
  });
});
