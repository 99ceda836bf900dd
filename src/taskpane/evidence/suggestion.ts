import type { Finding } from "../../chain/read/finding.ts";
import type { Draft } from "./draft.ts";

/** A row that a release suggests. */
export interface Suggestion {
  /** The same for the same words at the same place of the same release, however often it is read. */
  readonly key: string;
  /** The fields that it fills. Who says it and where is the user's to add: the text does not prove it. */
  readonly fact: Draft;
}

export interface FoundSuggestion extends Suggestion {
  readonly finding: Finding;
}

/** A pasted release. */
export interface Release {
  /** Counts the releases pasted one after the other: two may begin with the same sentence. */
  readonly number: number;
  readonly text: string;
  /** Keys of the suggestions whose rows were added, or that were left out. */
  readonly settled: ReadonlySet<string>;
}

/** The release with its new text. It is another release where less than half of the text before is left at the two ends. */
export function withText(release: Release, text: string): Release {
  const before = release.text;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end++;
  const edited = 2 * (start + end) >= Math.max(before.length, 1);
  return { ...release, text, number: release.number + (edited ? 0 : 1) };
}

/** What the findings in a release's text suggest, in its order, without what is settled. */
export function suggestionsIn(text: string, findings: readonly Finding[], { number, settled }: Pick<Release, "number" | "settled">): FoundSuggestion[] {
  return findings
    .filter(({ kind }) => kind !== "promotion")
    .map((finding) => {
      const { start, end, link, status, route } = finding;
      const words = text.slice(start, end);
      return { key: `${number} ${start} ${link} ${words}`, fact: { Stage: link, Status: status, Route: route, Note: words }, finding };
    })
    .filter(({ key }) => !settled.has(key));
}
