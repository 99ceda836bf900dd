import { isBlank, keyOf, quoted, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import type { Model } from "../model/model.ts";
import { suggestion } from "../cells/names/nearest.ts";

/** The place of a link in the chain; undefined when left out. Error: #VALUE! for a word that is not a link. */
export function linkNamed({ links, alternates, enablers }: Model, cell: Cell): number | undefined {
  if (isBlank(cell)) return undefined;
  const key = keyOf(cell);
  const place = links.findIndex(({ name }) => keyOf(name) === key);
  if (place >= 0) return place;
  const feeds = alternates.filter(({ name }) => keyOf(name) === key).map(({ link }) => link);
  if (feeds.length > 0) throw badInput(`${quoted(cell)} is an alternate feed, not a link. It counts in ${feeds.join(" and ")}.`);
  if (enablers.some((name) => keyOf(name) === key)) throw badInput(`${quoted(cell)} is an enabler: it is recorded, and never scored as a link.`);
  throw badInput(`The link ${quoted(cell)} is not in the chain. ${suggestion(cell, links.map(({ name }) => name))}`);
}
