import type { State } from "./vocabulary.ts";

/** The next question worth asking of a company about a link in a state. */
export function askNext(link: string, state: State): string {
  return `What shows that ${link}, now ${state}, is run by the company, at what tonnage, and who says so?`;
}
