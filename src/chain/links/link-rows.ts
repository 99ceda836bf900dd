import type { LinkScores } from "./links.ts";
import { feedsOf } from "../model/model.ts";
import { isLive } from "../evidence/effects/row-effect.ts";

/**
 * The live rows behind each link of the companies wanted, in the order of the table, by the place group × links + link.
 * One pass over the table, however many companies are wanted.
 */
export function liveRows({ evidence, effects, width }: LinkScores, wanted: ReadonlySet<number>): (at: number) => readonly number[] {
  const feeds = feedsOf(evidence.model);
  const rows = new Map<number, number[]>();
  for (let row = 1; row < evidence.company.length; row++) {
    if (!isLive(effects, row) || !wanted.has(evidence.company[row]!)) continue;
    for (const link of feeds[evidence.stage[row]!]!) {
      const at = evidence.company[row]! * width + link;
      const list = rows.get(at);
      if (list) list.push(row);
      else rows.set(at, [row]);
    }
  }
  return (at) => rows.get(at) ?? [];
}
