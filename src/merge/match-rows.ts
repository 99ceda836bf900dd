import { IDENTITY, identityOf, valueIn, type MergeRow } from "./merge-row.ts";

/** Rows of two tables that are the same row, by their position in the two lists. */
export type Matches = ReadonlyMap<number, number>;

/** A near row agrees with its partner in at least this many of the identifying columns, company and stage among them. */
const NEAR = IDENTITY.length - 2;

/**
 * Pairs the rows of two tables: first those that agree in everything that identifies a row, in the order of the tables;
 * then, among the rest of one company and stage, the pairs that agree in most. Each row is paired at most once.
 */
export function matchRows(left: readonly MergeRow[], right: readonly MergeRow[], nameOf: (company: string) => string): Matches {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    matches.set(from, to);
    taken.add(to);
  };
  const leftKeys = left.map((row) => identityOf(row, nameOf));
  const rightKeys = right.map((row) => identityOf(row, nameOf));

  const waiting = positionsBy(rightKeys, (key) => key.join("\u0000"));
  leftKeys.forEach((key, from) => {
    const places = waiting.get(key.join("\u0000"));
    if (!places || places.length === 0) return;
    // Of several rows with one identity, an equal one is its partner before a changed one.
    const equal = places.findIndex((to) => sameFact(left[from]!, right[to]!));
    pair(from, places.splice(Math.max(equal, 0), 1)[0]!);
  });

  const ofStage = (key: readonly string[]): string => `${key[0]}\u0000${key[1]}`;
  const rest = positionsBy(rightKeys, ofStage, (to) => !taken.has(to));
  const near = leftKeys.flatMap((key, from) => {
    if (matches.has(from)) return [];
    return (rest.get(ofStage(key)) ?? [])
      .map((to) => ({ from, to, agreeing: key.filter((part, at) => part === rightKeys[to]![at]).length, facts: agreeingFacts(left[from]!, right[to]!) }))
      .filter(({ agreeing, facts }) => agreeing >= NEAR && facts > 0);
  });
  near.sort((a, b) => b.agreeing - a.agreeing || b.facts - a.facts || a.from - b.from || a.to - b.to);
  for (const { from, to } of near) if (!matches.has(from) && !taken.has(to)) pair(from, to);
  return matches;
}

/** What a row says besides what identifies it. */
const FACTS = ["Status", "Quantity", "Note", "Link", "Deal", "Ownership"] as const;

const sameFact = (one: MergeRow, other: MergeRow): boolean => FACTS.every((column) => valueIn(one, column) === valueIn(other, column));

const agreeingFacts = (one: MergeRow, other: MergeRow): number =>
  FACTS.filter((column) => valueIn(one, column) !== "" && valueIn(one, column) === valueIn(other, column)).length;

function positionsBy(keys: readonly string[][], keyOf: (key: readonly string[]) => string, wanted: (at: number) => boolean = () => true): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (!wanted(at)) return;
    const list = positions.get(keyOf(key));
    if (list) list.push(at);
    else positions.set(keyOf(key), [at]);
  });
  return positions;
}
