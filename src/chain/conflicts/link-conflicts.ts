import { feedsOf } from "../model/model.ts";
import { indexRows, type RowIndex } from "../evidence/row-index.ts";
import { conflictReader, type Conflict } from "./conflicts.ts";

/** A reader of the open conflicts on a company's link, those of the stages that stand in for it too, by the later row. */
export function linkConflictReader(dated: Parameters<typeof conflictReader>[0], index: RowIndex = indexRows(dated.evidence)): (company: number, link: number) => Conflict[] {
  const conflictsOf = conflictReader(dated, index);
  const feeds = feedsOf(dated.evidence.model);
  return (company, link) =>
    feeds.flatMap((links, stage) => (links.includes(link) ? conflictsOf(company, stage) : [])).sort((a, b) => a.later - b.later);
}
