import { stagesOf } from "../model/model.ts";
import { NO_ROW, type LinkScores } from "./links.ts";

/** The alternate that stands in for a group's link: its row is the best there. undefined where a row of the link's own, or none, is the best. */
export function standInAt({ evidence, best, width }: LinkScores, at: number): string | undefined {
  const row = best[at] ?? NO_ROW;
  const stage = row === NO_ROW ? NO_ROW : evidence.stage[row]!;
  return stage >= width ? stagesOf(evidence.model)[stage] : undefined; // links come first among the stages
}

/** The alternates that stand in for a link of any of the groups, each once. */
export function standInsOf(scores: LinkScores, groups: readonly number[]): string[] {
  const places = groups.flatMap((group) => Array.from({ length: scores.width }, (_, link) => group * scores.width + link));
  return [...new Set(places.flatMap((at) => standInAt(scores, at) ?? []))];
}
