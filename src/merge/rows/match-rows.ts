import type { Stepwise } from "../../chain/cells/stepwise.ts";
import { IDENTITY, type KnownRow } from "./known-row.ts";
import { valueIn } from "./merge-row.ts";

/** Rows of two tables that are the same row, by their position in the two lists. */
export type Matches = ReadonlyMap<number, number>;

/** A near row agrees with its partner in at least this many of the identifying columns, company and stage among them. */
const NEAR = IDENTITY.length - 2;

/**
 * Pairs the rows of two tables: first those that agree in everything that identifies a row, in the order of the tables;
 * then, among the rest of one company and stage, the pairs that agree in most. Each row is paired at most once.
 */
export function* matchRows(left: readonly KnownRow[], right: readonly KnownRow[]): Stepwise<Matches> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    matches.set(from, to);
    taken.add(to);
  };

  const waiting = positionsBy(right, ({ whole }) => whole);
  for (const [from, row] of left.entries()) {
    const places = waiting.get(row.whole);
    // Of several rows with one identity, an equal one is its partner before a changed one.
    if (places && places.length > 0) pair(from, places.splice(Math.max(0, places.findIndex((to) => sameFact(row, right[to]!))), 1)[0]!);
    yield;
  }

  const rest = positionsBy(right, ({ ofStage }) => ofStage, (to) => !taken.has(to));
  const near: { readonly from: number; readonly to: number; readonly agreeing: number; readonly facts: number }[] = [];
  for (const [from, row] of left.entries()) {
    if (matches.has(from)) continue;
    for (const to of rest.get(row.ofStage) ?? []) {
      const other = right[to]!;
      const agreeing = row.identity.filter((part, at) => part === other.identity[at]).length;
      const facts = agreeing < NEAR ? 0 : agreeingFacts(row, other);
      if (facts > 0) near.push({ from, to, agreeing, facts });
    }
    yield;
  }
  near.sort((a, b) => b.agreeing - a.agreeing || b.facts - a.facts || a.from - b.from || a.to - b.to);
  for (const { from, to } of near) if (!matches.has(from) && !taken.has(to)) pair(from, to);
  return matches;
}

/** What a row says besides what identifies it. */
const FACTS = ["Status", "Quantity", "Note", "Link", "Deal", "Ownership"] as const;

const sameFact = (one: KnownRow, other: KnownRow): boolean => one.said === other.said || FACTS.every((column) => valueIn(one.row, column) === valueIn(other.row, column));

const agreeingFacts = (one: KnownRow, other: KnownRow): number => FACTS.filter((column) => valueIn(one.row, column) !== "" && valueIn(one.row, column) === valueIn(other.row, column)).length;

function positionsBy(rows: readonly KnownRow[], key: (row: KnownRow) => string, wanted: (at: number) => boolean = () => true): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  rows.forEach((row, at) => {
    if (!wanted(at)) return;
    const list = positions.get(key(row));
    if (list) list.push(at);
    else positions.set(key(row), [at]);
  });
  return positions;
}
