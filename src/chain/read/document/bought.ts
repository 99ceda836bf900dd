import { inExpression } from "../../cells/names/in-expression.ts";
import { throughIn } from "../fields/deal.ts";
import { MADE } from "../finding.ts";
import type { DocumentFinding } from "./document.ts";

const UNDECIDED = /\b(?:agree[sd]?|agreement|offers?|bids?|propos\w+|signs?|signed|to) (?:[\w-]+ ){0,2}(?:acqui\w+|buy|purchase|take ?over|for)\b|\bmerger agreement\b/i;
/** No title has more letters. */
const LONGEST = 160;
/** No document tells of more purchases; one that does was made to take long. */
const MOST = 20;
const ENABLERS = new Set(["", "Customer", "Capital", "Talent"]);

/** What a document says is bought, whether the deal has closed, and the share where it is told. */
type Target = Pick<DocumentFinding, "through" | "deal" | "ownership">;

/**
 * What a company makes that the document says is bought: the buyer's through that company once the deal has closed, with the share that
 * was bought, and before that a claim.
 */
export function ofBought(title: string, findings: readonly DocumentFinding[]): readonly DocumentFinding[] {
  const targets = targetsIn(title, findings).map((target) => ({ ...target, speaks: speakerOf(target.through, title) }));
  if (targets.length === 0) return findings;
  return findings.map((finding): DocumentFinding => {
    if (finding.through !== "" || ENABLERS.has(finding.link)) return finding;
    if (finding.kind === "claim") {
      const through = agreedIn(finding.quote);
      return through === "" ? finding : { ...finding, route: "Acquired", deal: "Pending", through, buyer: "", site: finding.site === through ? "" : finding.site };
    }
    const target = targets.find(({ speaks }) => speaks(finding.quote));
    if (!target) return finding;
    const { through, deal, ownership } = target;
    if (deal === "Closed") return finding.route === "Built" ? { ...finding, route: "Acquired", deal, through, ownership: finding.ownership || ownership } : finding;
    return MADE.has(finding.status)
      ? { ...finding, status: "Announced", kind: "claim", route: "Acquired", deal: "Pending", through, why: `What ${through} makes is not yet the buyer's: the release tells of a purchase that is not closed.` }
      : finding;
  });
}

/** Those that the findings name, a closed deal before a pending one, and those of a claim or a title that tells of a deal agreed. */
function targetsIn(title: string, findings: readonly DocumentFinding[]): Target[] {
  const named = findings.filter(({ through, deal }) => through !== "" && (deal === "Closed" || deal === "Pending"));
  const agreed = findings.filter(({ kind, through }) => kind === "claim" && through === "").map(({ quote }) => agreedIn(quote));
  const inTitle = title.length <= LONGEST ? agreedIn(title) : "";
  const closedFirst = [...named.filter(({ deal }) => deal === "Closed"), ...named.filter(({ deal }) => deal === "Pending"), ...[...agreed, inTitle].map((through) => ({ through, deal: "Pending" as const, ownership: "" }))];
  const distinct = new Map<string, Target>();
  for (const target of closedFirst) if (target.through !== "" && !distinct.has(target.through)) distinct.set(target.through, target);
  return [...distinct.values()].slice(0, MOST);
}

/** Whom a sentence says is to be bought, or blank. */
const agreedIn = (sentence: string): string => (UNDECIDED.test(sentence) ? throughIn(sentence) : "");

/** Tells whether a sentence speaks of a company: in full, by its initials, or by its first name where that is not the buyer's too; not of a sale to it. */
function speakerOf(name: string, title: string): (sentence: string) => boolean {
  const words = name.split(" ");
  const [first = ""] = words;
  const initials = words.map((word) => word[0]).join("");
  const isCompany = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  const forms = [name, ...(initials.length >= 3 ? [initials] : []), ...(isCompany && first.length > 4 && !title.startsWith(first) ? [first] : [])];
  const spoken = new RegExp(`(?<!\\b(?:to|with|for) )(?<![\\p{L}\\d])(?:${forms.map(inExpression).join("|")})(?![\\p{L}\\d])`, "u");
  return (sentence) => spoken.test(sentence);
}
