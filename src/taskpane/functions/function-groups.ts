import type { Entry } from "./catalogue.ts";

/** The functions by the question they answer, the commonest first. */
const GROUPS: readonly (readonly [title: string, ids: readonly string[]])[] = [
  ["Score one company", ["COVERAGE", "SUMMARY", "GAPS", "BRIEF", "LINK", "BREAK", "RUN", "PROMOTION", "STRENGTH"]],
  ["Compare companies", ["RANK", "MATRIX", "FILL", "COMPANIES"]],
  ["Look at the evidence", ["WHY", "CHECK", "NEXT", "RESTS", "MODEL"]],
  ["Teams and tonnes", ["TEAM", "HANDOFFS", "THROUGHPUT"]],
  ["Follow over time", ["HISTORY", "CHANGES", "PROMISES", "SEQUENCE"]],
  ["Money", ["FUNDING", "TROUGH", "STRESS", "SURVIVAL"]],
  ["Read a document", ["READ"]],
];
const REST = "Others";

export interface FunctionGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The functions in groups; a group without one is left out, and a function that no group names comes last. */
export function functionGroups(entries: readonly Entry[]): FunctionGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const grouped = new Set(GROUPS.flatMap(([, ids]) => ids));
  return [...GROUPS.map(([title, ids]) => ({ title, entries: ids.flatMap((id) => byId.get(id) ?? []) })), { title: REST, entries: entries.filter(({ id }) => !grouped.has(id)) }].filter(({ entries }) => entries.length > 0);
}
