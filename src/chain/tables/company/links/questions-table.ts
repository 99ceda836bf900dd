/** The questions to put to a company, with room for what came back. */
import type { Cell } from "../../../cells/cell.ts";
import type { Table } from "../../../cells/table.ts";
import { companyNamed } from "../../../evidence/companies.ts";
import type { LinkScores } from "../../../links/links.ts";
import { nextTable } from "../../compare/next-table.ts";

export const QUESTIONS_HEADER = ["Question", "Link", "What it would prove", "State then", "Asked on", "Answered on", "Document", "Row", "Since then"] as const;
/** The columns that the investor fills. */
const OPEN = 4;

/**
 * What to ask one company: header row, then a question for each link with something to do, the one worth most first; the link's state at this time
 * stands beside it. Asked on, Answered on, Document and Row are blank, to be filled; Since then is a formula's. Where nothing is to be asked, one row says so.
 * Errors: as of `companyNamed`. Source of the questions: method, section 14.
 */
export function questionsTable(scores: LinkScores, name: Cell): Table {
  const company = scores.evidence.companies[companyNamed(scores.evidence, name)]!;
  const [, ...steps] = nextTable(scores, [[company]]);
  const blank = Array.from({ length: OPEN + 1 }, () => "");
  return [[...QUESTIONS_HEADER], ...steps.map(([, link, state, task, question, worth]) => (link === "" ? [task!, "", "", "", ...blank] : [question!, link!, wouldProve(String(link), Number(worth)), state!, ...blank]))];
}

/** A worth below half a point is no number of points. */
const wouldProve = (link: string, worth: number): string => (worth < 0.005 ? link : `${link}, up to ${Math.round(worth * 100)} ${Math.round(worth * 100) === 1 ? "point" : "points"} of coverage`);
