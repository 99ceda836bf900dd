import type { Cell, Cells } from "../../cells/cell.ts";
import { ChainError } from "../../cells/chain-error.ts";
import { isoOf } from "../../cells/excel-date.ts";
import { sortedByName } from "../../cells/names/names.ts";
import type { Table } from "../../cells/table.ts";
import { conflictInWords } from "../../conflicts/conflict-in-words.ts";
import { chooseCompanies, readable } from "../../evidence/companies.ts";
import { textAt, type Evidence } from "../../evidence/evidence.ts";
import { askNext } from "../../explain/questions.ts";
import { NO_ROW, type LinkScores } from "../../links/links.ts";
import { stepReader, type NextStep, type Task } from "../../next-steps/next-steps.ts";
import { CLOSING } from "../../promises/met-on.ts";
import type { CompanyPromise } from "../../promises/promises.ts";
import { promisedInWords } from "../company/promises-table.ts";

export const NEXT_HEADER = ["Company", "Link", "State", "Do", "Ask", "Worth", "Row"] as const;

const DO: Readonly<Record<Task["kind"], string>> = {
  Promise: "Find out whether it was kept",
  Look: "Look: nobody has",
  Deal: "Ask whether the deal has closed",
  Question: "Ask the question",
  Conflict: "Settle the conflict",
  "Better source": "Find a better source",
  "Second source": "Find a second source",
};

/**
 * Where to look or ask next: header row, then a row for each company and link with something to do, the largest worth first, then by company,
 * then from the customer back to the mine. Worth is a share of coverage, 0–1; Row counts the header as row 1, and is blank where no row is meant.
 * One row says so where nothing is to do. A company that cannot be read comes last with its error.
 */
export function nextTable(scores: LinkScores, companies: Cells | Cell): Table {
  const { evidence } = scores;
  const chosen = chooseCompanies(evidence, companies);
  const stepsOf = stepReader(scores);
  const byName = sortedByName(readable(chosen), (company) => evidence.companies[company]!);
  const steps = byName.flatMap(stepsOf).sort((a, b) => rounded(b.worth) - rounded(a.worth));
  const lines = steps.map((step) => [
    evidence.companies[step.company]!,
    evidence.model.links[step.link]!.name,
    step.state,
    DO[step.task.kind],
    questionOf(evidence, step),
    step.worth,
    step.row === NO_ROW ? "" : step.row + 1,
  ]);
  const nothing = NEXT_HEADER.map((header) => (header === "Do" ? "Nothing: every link is proven by two sources" : ""));
  const errors = chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [[name, ...NEXT_HEADER.slice(1).map(() => company)]] : []));
  return [[...NEXT_HEADER], ...(lines.length > 0 ? lines : [nothing]), ...errors];
}

/** Sums in another order may differ in their last bits. */
const rounded = (value: number): number => Math.round(value * 1e12);

function questionOf(evidence: Evidence, { link, state, task, row }: NextStep): string {
  const name = evidence.model.links[link]!.name;
  const source = row === NO_ROW ? "" : textAt(evidence, row, "Source");
  switch (task.kind) {
    case "Promise":
      return promiseQuestion(evidence, task.promise);
    case "Conflict":
      return `${conflictInWords(evidence, task.conflict)}. Which holds?`;
    case "Better source":
      return `Which filing, government paper or newer document shows ${name}?`;
    case "Second source":
      return `Which source other than ${source || `row ${row + 1}`} shows ${name}?`;
    default:
      return askNext(name, state);
  }
}

function promiseQuestion(evidence: Evidence, { rows, promised, firstDue, lastDue }: CompanyPromise): string {
  const [last] = rows.slice(-1) as [number];
  const where = [textAt(evidence, last, "Through"), textAt(evidence, last, "Site")].filter(Boolean).join(", ");
  const day = isoOf(Math.max(firstDue, lastDue));
  const what = promised === CLOSING ? "Has the deal closed" : `Has it reached ${promisedInWords(promised)}`;
  return `${what}${where ? ` (${where})` : ""}, due ${day}? No row is newer.`;
}
