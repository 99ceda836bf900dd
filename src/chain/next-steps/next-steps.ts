/** Where to look or ask next, and what that is worth. Source of the rule: method, section 14. */
import type { Conflict } from "../conflicts/conflicts.ts";
import { linkConflictReader } from "../conflicts/link-conflicts.ts";
import { indexRows } from "../evidence/row-index.ts";
import { confidenceIn } from "../links/confidence.ts";
import { stateAt, type LinkScores } from "../links/links.ts";
import { proves } from "../links/proof.ts";
import { feedsOf, totalWeight } from "../model/model.ts";
import type { State } from "../model/vocabulary.ts";
import { promiseReader, type CompanyPromise } from "../promises/promises.ts";
import { NO_SOURCE, sourceReader } from "../sources/source-of.ts";

/** What there is to do at a link. */
export type Task =
  | { readonly kind: "Promise"; readonly promise: CompanyPromise }
  | { readonly kind: "Look" | "Deal" | "Question" }
  | { readonly kind: "Conflict"; readonly conflict: Conflict }
  | { readonly kind: "Better source" | "Second source" };

export interface NextStep {
  readonly company: number;
  readonly link: number;
  readonly state: State;
  readonly task: Task;
  /** The share of coverage at stake, 0–1: what is not proven, or what the proof carries. */
  readonly worth: number;
  /** The row meant, or `NO_ROW` where the link is silent. */
  readonly row: number;
}

/** A reader of a company's steps, one at most for each link, from the customer back to the mine. */
export function stepReader(scores: LinkScores): (company: number) => NextStep[] {
  const { evidence, effects, width } = scores;
  const { model } = evidence;
  const index = indexRows(evidence);
  const promisesOf = promiseReader(scores, index);
  const conflictsOn = linkConflictReader(scores, index);
  const sourceOf = sourceReader(evidence);
  const feeds = feedsOf(model);
  const stagesOfLink = model.links.map((_, link) => feeds.flatMap((links, stage) => (links.includes(link) ? [stage] : [])));
  const total = totalWeight(model);

  return (company) => {
    const due = promisesOf(company).filter(({ verdict }) => verdict === "Due").sort((a, b) => a.firstDue - b.firstDue);
    return model.links.flatMap(({ weight }, link): NextStep[] => {
      const at = company * width + link;
      const state = stateAt(scores, at);
      const promise = due.find(({ stage }) => stagesOfLink[link]!.includes(stage));
      const task = promise ? ({ kind: "Promise", promise } as const) : taskOf(company, link, state);
      if (!task) return [];
      const proven = scores.proven[at]!;
      const atStake = state === "Proven" && !promise ? proven : 1 - proven;
      return [{ company, link, state, task, worth: (weight / total) * atStake, row: rowMeant(task, scores.best[at]!) }];
    }).reverse();
  };

  function taskOf(company: number, link: number, state: State): Task | undefined {
    if (state === "Silent") return { kind: "Look" };
    if (state === "Pending") return { kind: "Deal" };
    if (state !== "Proven") return { kind: "Question" };
    const stages = stagesOfLink[link]!;
    const [conflict] = conflictsOn(company, link);
    if (conflict) return { kind: "Conflict", conflict };
    const rows: number[] = [];
    for (const stage of stages) for (const row of index.ofStage(company, stage)) rows.push(row);
    if (confidenceIn(scores, company * width + link, rows, false).confidence === "Low") return { kind: "Better source" };
    const sources = new Set(rows.filter((row) => proves(evidence, effects, row)).map(sourceOf));
    sources.delete(NO_SOURCE);
    return sources.size < 2 ? { kind: "Second source" } : undefined;
  }
}

function rowMeant(task: Task, best: number): number {
  switch (task.kind) {
    case "Promise":
      return task.promise.rows.at(-1)!;
    case "Conflict":
      return task.conflict.later;
    default:
      return best;
  }
}
