import type { Finding } from "../../chain/read/finding.ts";
import type { Draft } from "./draft.ts";

/** A row that a release suggests. */
export interface Suggestion {
  /** The same for the same words at the same place, however often the text is read. */
  readonly key: string;
  /** The fields that it fills. Who says it and where is the user's to add: the text does not prove it. */
  readonly fact: Draft;
}

export interface FoundSuggestion extends Suggestion {
  readonly finding: Finding;
}

/** What the findings in a text suggest, in its order, without what is settled. */
export function suggestionsIn(text: string, findings: readonly Finding[], settled: ReadonlySet<string>): FoundSuggestion[] {
  return findings
    .filter(({ kind }) => kind !== "promotion")
    .map((finding) => {
      const { start, end, link, status, route } = finding;
      const words = text.slice(start, end);
      return { key: `${start} ${link} ${words}`, fact: { Stage: link, Status: status, Route: route, Note: words }, finding };
    })
    .filter(({ key }) => !settled.has(key));
}
