import type { Problem } from "../../../chain/check/problem.ts";

export interface ProblemGroup {
  readonly kind: Problem["kind"];
  readonly column: Problem["column"];
  readonly problems: readonly Problem[];
}

const KINDS: readonly Problem["kind"][] = ["Error", "Warning", "Note"];

/** Problems gathered by kind and column: errors first, then the largest group; within one, in the order given. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.kind} ${problem.column}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const all = [...groups.values()].map((list): ProblemGroup => ({ kind: list[0]!.kind, column: list[0]!.column, problems: list }));
  return all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.problems.length - a.problems.length);
}
