/** A company on a page: its chain, what to ask, its promises, its money, what its sources disagree about, and where it is said. */
import type { Cell } from "../../cells/cell.ts";
import { isoOf } from "../../cells/excel-date.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { webAddress } from "../../cells/web-address.ts";
import { conflictInWords } from "../../conflicts/conflict-in-words.ts";
import { conflictReader } from "../../conflicts/conflicts.ts";
import { companyNamed } from "../../evidence/companies.ts";
import { textAt } from "../../evidence/evidence.ts";
import { whatIsMissing } from "../../explain/gap-reasons.ts";
import { rowInWords } from "../../explain/row-in-words.ts";
import { confidenceReader } from "../../links/link-confidence.ts";
import { isSilent, NO_ROW, stateAt, type LinkScores } from "../../links/links.ts";
import { stagesOf } from "../../model/model.ts";
import type { Verdict } from "../../promises/verdict.ts";
import { sourceName } from "../../sources/source-of.ts";
import { ALL, fundingTable } from "./funding-table.ts";
import { nextTable } from "../compare/next-table.ts";
import { promisesTable } from "./promises-table.ts";

export const BRIEF_HEADER = ["Link", "State", "Proven", "What shows it, and who says so", "What is missing", "Source", "Chain", "Proven part", "Pending part", "Claimed only", "Url"] as const;
/** The parts below the chain, each with a heading and as many lines; so a line of the page never moves. */
export const BRIEF_PARTS = { "Ask next": 3, Promises: 4, Money: 4, "Sources disagree": 2 } as const;
/** Lines left free for the chart of the chain. */
export const CHART_LINES = 11;
/** More of a Note would fill the page. */
const NOTED = 110;

type Line = Partial<Record<(typeof BRIEF_HEADER)[number], Answer>>;

/**
 * The brief of one company, a page that keeps its shape: header row; its links from the customer back to the mine, with the number of the source and the
 * three parts that stack to what is claimed; blank lines for a chart; then the parts of `BRIEF_PARTS`, each with its heading, blank where there is
 * less to say; then the sources by number, the address last. Proven and the parts are 0–1, slips are months.
 * Errors: #N/A for a name that is not there, #VALUE! for a company with an unreadable row.
 */
export function briefTable(scores: LinkScores, name: Cell): Table {
  const company = companyNamed(scores.evidence, name);
  const called = scores.evidence.companies[company]!;
  const lines: Line[] = [
    ...chainLines(scores, company),
    ...Array.from({ length: CHART_LINES }, () => ({})),
    ...part("Ask next", { State: "State", Proven: "Worth", "What shows it, and who says so": "Question", "What is missing": "What to do" }, askLines(scores, called)),
    ...part("Promises", { State: "Verdict", Proven: "Slip", "What shows it, and who says so": "Promised", "What is missing": "Due" }, promiseLines(scores, called)),
    ...part("Money", { State: "Instrument", "What shows it, and who says so": "Millions", "What is missing": "Note" }, moneyLines(scores, called)),
    ...part("Sources disagree", {}, conflictLines(scores, company)),
    { Link: "Sources", "What shows it, and who says so": "Title", "What is missing": "Who says so, and when" },
    ...sourceLines(scores, company),
  ];
  return [[...BRIEF_HEADER], ...lines.map((line) => BRIEF_HEADER.map((column) => line[column] ?? ""))];
}

/** A part's heading and its lines: cut, with what is left out counted in the last, or filled with blanks. */
function part(heading: keyof typeof BRIEF_PARTS, columns: Line, all: readonly Line[]): Line[] {
  const most = BRIEF_PARTS[heading];
  const kept = all.length > most ? [...all.slice(0, most - 1), { "What shows it, and who says so": `and ${all.length - most + 1} more` }] : all;
  return [{ ...columns, Link: heading }, ...Array.from({ length: most }, (_, place) => kept[place] ?? {})];
}

function chainLines(scores: LinkScores, company: number): Line[] {
  const { evidence, width, proven, proForma, claimed } = scores;
  const confidenceAt = confidenceReader(scores, new Set([company]));
  return evidence.model.links
    .map((link, place): Line => {
      const at = company * width + place;
      const best = scores.best[at]!;
      return {
        Link: link.name,
        State: stateAt(scores, at),
        Proven: isSilent(scores, at) ? "" : proven[at]!,
        "What shows it, and who says so": best === NO_ROW ? "" : shownBy(scores, best),
        "What is missing": whatIsMissing(scores, company, place, confidenceAt(at)),
        Source: best === NO_ROW || !hasSource(scores, best) ? "" : `[${width - place}]`,
        Chain: link.name,
        "Proven part": proven[at]!,
        "Pending part": proForma[at]! - proven[at]!,
        "Claimed only": Math.max(0, claimed[at]! - proForma[at]!),
      };
    })
    .reverse();
}

const hasSource = ({ evidence }: LinkScores, row: number): boolean => sourceName(evidence, row) !== "";

function shownBy({ evidence }: LinkScores, row: number): string {
  const who = textAt(evidence, row, "Asserted by");
  return [rowInWords(evidence, row, NOTED), who && `says: ${who}`].filter(Boolean).join(" · ");
}

function askLines(scores: LinkScores, company: string): Line[] {
  const [, ...steps] = nextTable(scores, [[company]]);
  return steps.map(([, link, state, task, ask, worth]) => ({ Link: link!, State: state!, Proven: worth!, "What shows it, and who says so": ask!, "What is missing": task! })).slice(0, BRIEF_PARTS["Ask next"]);
}

/** What was not kept first, and beneath it how many of each verdict there are. */
const WORST_FIRST: readonly Answer[] = ["Overdue", "Withdrawn", "Late", "Due", "Moved", "Open", "Kept"] satisfies Verdict[];

function promiseLines(scores: LinkScores, company: string): Line[] {
  const [, ...promises] = promisesTable(scores, company);
  const lines = promises.map(([link, site, promised, , firstDue, moved, lastDue, metOn, slip, verdict]) => {
    const due = firstDue === "" ? "" : `first due ${firstDue!}${lastDue === firstDue ? "" : `, last due ${lastDue!}`}${Number(moved) > 0 ? `, moved ${moved!} ×` : ""}${metOn === "" ? "" : `, met ${metOn!}`}`;
    const isCount = link === ALL;
    return { Link: link!, State: isCount ? "" : verdict!, Proven: slip!, "What shows it, and who says so": isCount ? verdict! : [promised, site].filter(Boolean).join(" · "), "What is missing": due };
  });
  const counts = lines.filter(({ Link }) => Link === ALL);
  const worst = lines.filter(({ Link }) => Link !== ALL).sort((one, other) => WORST_FIRST.indexOf(one.State) - WORST_FIRST.indexOf(other.State));
  return [...worst.slice(0, BRIEF_PARTS.Promises - counts.length), ...counts];
}

/** Sums of money; where they are too many, those of all instruments of a currency, its cash, and what is not counted. */
function moneyLines(scores: LinkScores, company: string): Line[] {
  const [, ...sums] = fundingTable(scores, company);
  const several = sums.filter(([currency, instrument]) => instrument !== ALL || sums.filter(([other, one]) => other === currency && one !== ALL && one !== "Cash").length > 1); // one instrument is all there is
  const shown = several.length <= BRIEF_PARTS.Money ? several : sums.filter(([currency, instrument]) => instrument === ALL || instrument === "Cash" || currency === "");
  return shown.map(([currency, instrument, committed, announced, , , , note]) => {
    const millions = (amount: Answer) => Number(amount).toLocaleString("en-US", { maximumFractionDigits: 1 });
    const amounts = committed === "" ? "" : `${millions(committed!)} committed, ${millions(announced!)} only announced`;
    return { Link: currency!, State: instrument!, "What shows it, and who says so": amounts || note!, "What is missing": amounts ? note! : "" };
  });
}

function conflictLines(scores: LinkScores, company: number): Line[] {
  const conflictsOf = conflictReader(scores);
  const lines = stagesOf(scores.evidence.model).flatMap((stage, place) =>
    conflictsOf(company, place).map((conflict): Line => ({ Link: stage, "What shows it, and who says so": conflictInWords(scores.evidence, conflict) })),
  );
  return lines.length > 0 ? lines : [{ "What shows it, and who says so": "Nowhere in this table" }];
}

/** One line for each link, in the chain's order, blank where nothing is said. */
function sourceLines(scores: LinkScores, company: number): Line[] {
  const { evidence, width } = scores;
  return evidence.model.links
    .map((_, place): Line => {
      const best = scores.best[company * width + place]!;
      if (best === NO_ROW || !hasSource(scores, best)) return {};
      const said = [textAt(evidence, best, "Asserted by"), isoOf(evidence.date[best]!)].filter(Boolean).join(" · ");
      return { Link: `[${width - place}]`, "What shows it, and who says so": sourceName(evidence, best), "What is missing": said, Url: webAddress(textAt(evidence, best, "Link")) };
    })
    .reverse();
}
