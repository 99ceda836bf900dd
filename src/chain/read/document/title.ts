import { MADE } from "../finding.ts";
import type { DocumentFinding } from "./document.ts";

const STUDY = /\b(?:feasibility|scoping study|economic assessment|PFS|DFS|BFS|PEA)\b/i;
const REPORT = /\b(?:quarter\w*|results|half[- ]year\w*|annual report|activities)\b/i;
const YEARLY = /\b(?:a|per|each) (?:day|year|annum)\b|\bannual(?:ly)?\b|\b[tk]?tpa\b|\/(?:yr|a)\b|\bon average\b|\blife of mine\b|\bfor \d+ years\b/i;
/** No title has more letters. */
const LONGEST = 160;

/** Under a title on a study the tonnes a year are what the study foresees: claims. */
export function underTitle(title: string, findings: readonly DocumentFinding[]): readonly DocumentFinding[] {
  if (title.length > LONGEST || !STUDY.test(title) || REPORT.test(title)) return findings; // a longer one is a sentence, and no title
  return findings.map((finding): DocumentFinding => {
    if (finding.kind !== "evidence" || !MADE.has(finding.status) || !YEARLY.test(finding.quote)) return finding;
    return { ...finding, status: "Announced", kind: "claim", basis: finding.quantity === "" ? "" : "Target", why: "The release is about a study: tonnes a year, or a day, are what it foresees, a claim." };
  });
}
