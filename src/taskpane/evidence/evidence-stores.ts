/** What is unfinished on the Evidence tab, kept while the user looks at another. */
import { today } from "../app/today.ts";
import type { Begun } from "./row-draft.ts";
import { kept } from "./kept.ts";

interface Release {
  readonly text: string;
  /** Keys of the suggestions whose rows were added, or that were left out. */
  readonly settled: ReadonlySet<string>;
}

export const form = kept<Begun>({ draft: { Date: today() } });
export const release = kept<Release>({ text: "", settled: new Set() });
/** The parts of the tab that are unfolded. */
export const unfolded = kept<readonly string[]>(["add"]);

export const settle = (key: string) => release.change((now) => ({ ...now, settled: new Set([...now.settled, key]) }));
