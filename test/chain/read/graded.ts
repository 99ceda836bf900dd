import { propose } from "../../../src/chain/read/weigh/propose.ts";
import { read } from "../../../src/chain/read/read.ts";
import type { Finding } from "../../../src/chain/read/finding.ts";

const inWords = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ link, status, kind, start, end }) => (kind === "promotion" ? `promotion: ${text.slice(start, end).toLowerCase()}` : `${link} ${status} ${kind}`));

/** What READ finds in a text, a line each. */
export const graded = (text: string): string[] => inWords(text, read(text));

/** What the rules alone find in a text, a line each. */
export const proposed = (text: string): string[] => inWords(text, propose(text));
