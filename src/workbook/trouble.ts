/** What went wrong outside of any form of the panel, a ribbon button or the selecting of a row, for the panel to say. */
import { refusal } from "./refusal.ts";

let sentence: string | undefined;
const told = new Set<() => void>();

/** Takes a failure, or takes the last one back. */
export function tellTrouble(error: unknown): void {
  sentence = error === undefined ? undefined : refusal(error);
  told.forEach((tell) => tell());
}

export const trouble = (): string | undefined => sentence;

/** Calls `tell` whenever there is another sentence, or none any more. Gives what stops it. */
export function onTrouble(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
