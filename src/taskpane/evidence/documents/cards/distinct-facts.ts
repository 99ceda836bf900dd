import { keyOf } from "../../../../chain/cells/cell.ts";
import { COLUMNS, type Column } from "../../../../chain/model/columns.ts";
import type { Draft } from "../../form/draft.ts";
import type { Card } from "./cards.ts";

/** What says where a fact stands, and not what it is. */
const PLACE: readonly Column[] = ["Stage", "Status", "Quote", "Note", "Page"];
const FIELDS = COLUMNS.filter((column) => !PLACE.includes(column));
/** A long report tells a thousand figures of one link: so many of them are compared with the next. */
const COMPARED = 200;

/**
 * The cards without those whose fact another one tells: of the same link, status and kind, and with every field that they have. A headline and
 * the text below it are one card, that of more fields; cards of which each tells what the other does not stay two.
 */
export function distinctFacts(cards: readonly Card[]): Card[] {
  const kept = new Map<string, Card[]>();
  const dropped = new Set<Card>();
  for (const card of cards) {
    const { Stage, Status } = card.fact;
    if (!Stage || !Status) continue;
    const key = [card.finding.kind, keyOf(Stage), keyOf(Status)].join("\n");
    const others = kept.get(key) ?? [];
    const compared = others.slice(-COMPARED);
    if (compared.some((other) => tells(other.fact, card.fact))) {
      dropped.add(card);
      continue;
    }
    const poorer = new Set(compared.filter((other) => tells(card.fact, other.fact)));
    for (const other of poorer) dropped.add(other);
    const still = poorer.size > 0 ? others.filter((other) => !poorer.has(other)) : others;
    still.push(card);
    kept.set(key, still);
  }
  return cards.filter((card) => !dropped.has(card));
}

/** Whether a fact has every field of another. */
const tells = (one: Draft, other: Draft): boolean => FIELDS.every((column) => !other[column] || keyOf(one[column]) === keyOf(other[column]));
