import { throughIn } from "../fields/deal.ts";
import type { DocumentFinding } from "./document.ts";

const STUDY = /\b(?:feasibility|scoping study|economic assessment|PFS|DFS|BFS|PEA)\b/i;
const REPORT = /\b(?:quarter\w*|results|half[- ]year\w*|annual report|activities)\b/i;
const YEARLY = /\b(?:a|per|each) (?:day|year|annum)\b|\bannual(?:ly)?\b|\b[tk]?tpa\b|\/(?:yr|a)\b|\bon average\b|\blife of mine\b|\bfor \d+ years\b/i;
const UNDECIDED = /\b(?:agree[sd]?|agreement|offers?|bids?|propos\w+|signs?|signed|to) (?:[\w-]+ ){0,2}(?:acqui\w+|buy|purchase|take ?over|for)\b/i;
/** No title has more letters. */
const LONGEST = 160;
const MADE = new Set(["Pilot", "Operating", "Qualified"]);

/**
 * What the title makes of the findings under it. A release on a study tells of tonnes a year that the study foresees; one on a purchase
 * that is agreed and not closed tells of what its target makes, which is not yet the buyer's. Both are claims.
 */
export function underTitle(title: string, findings: readonly DocumentFinding[]): readonly DocumentFinding[] {
  if (title.length > LONGEST) return findings; // a sentence, and no title
  const study = STUDY.test(title) && !REPORT.test(title);
  const target = UNDECIDED.test(title) ? throughIn(title) : "";
  if (!study && target === "") return findings;
  const named = namedAs(target);
  return findings.map((finding): DocumentFinding => {
    if (finding.kind !== "evidence" || !MADE.has(finding.status)) return finding;
    if (target !== "" && named(finding.quote)) {
      return { ...finding, status: "Announced", kind: "claim", route: "Acquired", deal: "Pending", through: target, why: `What ${target} makes is not yet the buyer's: the release tells of a purchase that is not closed.` };
    }
    if (!study || !YEARLY.test(finding.quote)) return finding;
    return { ...finding, status: "Announced", kind: "claim", basis: finding.quantity === "" ? "" : "Target", why: "The release is about a study: tonnes a year, or a day, are what it foresees, a claim." };
  });
}

/** Tells whether a sentence names a company, in full or by its initials. */
function namedAs(name: string): (sentence: string) => boolean {
  const initials = name.split(" ").map((word) => word[0]).join("");
  const short = initials.length >= 3 ? new RegExp(String.raw`\b${initials}\b`) : undefined;
  return (sentence) => name !== "" && (sentence.includes(name) || Boolean(short?.test(sentence)));
}
