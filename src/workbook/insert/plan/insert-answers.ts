/** The inserts that show the answer of one worksheet function: its table as values, or its formula, which spills. */
import { readPlan } from "../../../chain/capital/read-plan.ts";
import { promiseReader } from "../../../chain/promises/promises.ts";
import { ENOUGH, slipsOf } from "../../../chain/promises/slips.ts";
import { badInput } from "../../../chain/cells/chain-error.ts";
import type { Table } from "../../../chain/cells/table.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { briefTable } from "../../../chain/tables/company/brief-table.ts";
import { changesTable } from "../../../chain/tables/compare/changes-table.ts";
import { evidenceTrail } from "../../../chain/tables/company/evidence-trail.ts";
import { fillTable } from "../../../chain/tables/company/links/fill-table.ts";
import { fundingTable } from "../../../chain/tables/company/funding-table.ts";
import { gapTable } from "../../../chain/tables/company/links/gap-table.ts";
import { handoffsTable } from "../../../chain/tables/compare/handoffs-table.ts";
import { matrixTable } from "../../../chain/tables/compare/matrix-table.ts";
import { nextTable } from "../../../chain/tables/compare/next-table.ts";
import { promisesTable } from "../../../chain/tables/company/promises-table.ts";
import { rankingTable } from "../../../chain/tables/compare/ranking-table.ts";
import { restsTable } from "../../../chain/tables/compare/rests-table.ts";
import { sequenceTable } from "../../../chain/tables/company/sequence-table.ts";
import { overrunsInPercent, stressTable } from "../../../chain/tables/stress-table.ts";
import { teamTable } from "../../../chain/tables/compare/team-table.ts";
import { throughputTable } from "../../../chain/tables/company/throughput-table.ts";
import { quotedText, textArray, type Formulas } from "./formulas/formulas.ts";
import type { AnswerInsert, Order } from "../insert-kinds.ts";

interface AnswerOf {
  /** The table that the function answers, from the very builder that it calls. */
  table(scores: LinkScores, order: Order): Table;
  /** The function's formula. */
  formula(make: Formulas, order: Order): string;
  /** What the table says, and by which rule, in a line. */
  readonly rule: string;
}

const company = ({ company: name }: Order): string => quotedText(name);
/** The companies of a team or a peer group; all of the table where none is named. */
const companies = ({ companies: names = [] }: Order): string => (names.length === 0 ? "" : textArray(names));
const asCells = ({ companies: names = [] }: Order) => (names.length === 0 ? null : names.map((name) => [name]));

function since({ since: day }: Order): number {
  if (day === undefined) throw badInput("Give the day from which the changes count.");
  return day;
}
function upTo({ asOf }: Order): number {
  if (asOf === null) throw badInput("Give the day up to which the changes count.");
  return asOf;
}

function figuresOf({ figures }: Order): readonly number[] {
  if (figures === undefined) throw badInput("Give the figures of the plan: cash, burn, capex and months.");
  return figures;
}

/** The grid of the figures; its overruns are texts, because a table's headers are texts. */
function stressOf(scores: LinkScores, order: Order): Table {
  const [cash, burn, capex, months, margin] = figuresOf(order);
  const slips = order.ownDelays ? slipsOf(promiseReader(scores)(scores.evidence.find(order.company))) : [];
  return overrunsInPercent(stressTable(readPlan({ cash, burn, capex, months, margin }), null, null, 0, slips.length < ENOUGH ? undefined : slips));
}

export const ANSWERS: Readonly<Record<AnswerInsert, AnswerOf>> = {
  "Gap table": {
    table: (scores, order) => gapTable(scores, order.company),
    formula: (make, order) => make.ask("GAPS", company(order)),
    rule: "Each link counts its best sourced row: credit × control × reliability. Pending deals are not proof.",
  },
  "Evidence trail": {
    table: (scores, order) => evidenceTrail(scores, order.company, null),
    formula: (make, order) => make.ask("WHY", company(order), ""),
    rule: "Every row behind the score, what it earned (credit × control × reliability), and why.",
  },
  Brief: {
    table: (scores, order) => briefTable(scores, order.company),
    formula: (make, order) => make.ask("BRIEF", company(order)),
    rule: "Each link counts its best sourced row: credit × control × reliability. Pending deals and plans are not proof.",
  },
  Promises: {
    table: (scores, order) => promisesTable(scores, order.company),
    formula: (make, order) => make.ask("PROMISES", company(order)),
    rule: "A restated promise keeps its first due day: moving it never improves the verdict. Slip is in months.",
  },
  Sources: {
    table: (scores, order) => restsTable(scores, order.company),
    formula: (make, order) => make.ask("RESTS", company(order)),
    rule: "What proven coverage would be if all rows of one source were taken out.",
  },
  "Who could fill the gaps": {
    table: (scores, order) => fillTable(scores, order.company),
    formula: (make, order) => make.ask("FILL", company(order)),
    rule: "Other companies in the evidence that prove a link which this one does not.",
  },
  Throughput: {
    table: (scores, order) => throughputTable(scores, order.company, "Built"),
    formula: (make, order) => make.ask("THROUGHPUT", company(order), ""),
    rule: "Tonnes as finished magnet a year, low to high. A link without a quantity is not reported, never zero.",
  },
  Sequence: {
    table: (scores, order) => sequenceTable(scores.evidence, order.company, order.asOf),
    formula: (make, order) => make.ask("SEQUENCE", company(order)),
    rule: "By the dates of the documents in the table: which link was claimed first, and which was proven first.",
  },
  Funding: {
    table: (scores, order) => fundingTable(scores, order.company),
    formula: (make, order) => make.ask("FUNDING", company(order)),
    rule: "Committed money has closed and has a source; the rest is announced. Cash is separate. No currency is converted.",
  },
  "Stress table": {
    table: stressOf,
    formula: (make, order) => make.stress(figuresOf(order), order.ownDelays ? company(order) : ""),
    rule: "The lowest cash, by months of delay and overrun of capex, of the figures that were typed.",
  },
  Ranking: {
    table: (scores, order) => rankingTable(scores, asCells(order)),
    formula: (make, order) => make.ask("RANK", companies(order)),
    rule: "By proven coverage, then run, then pro forma coverage. The range covers other weights and credits.",
  },
  "Heat map": {
    table: (scores, order) => matrixTable(scores, asCells(order), "Proven", "Ranking"),
    formula: (make, order) => make.matrix(companies(order)),
    rule: "Proven share of each link. A blank link is one that nobody has looked at. Where Recycling or another alternate stands in (° in values), its share of the link counts.",
  },
  "Next steps": {
    table: (scores, order) => nextTable(scores, asCells(order)),
    formula: (make, order) => make.ask("NEXT", companies(order)),
    rule: "Where to look or ask next, by the share of coverage that it could decide.",
  },
  "Weakest points": {
    table: (scores) => restsTable(scores, null),
    formula: (make) => make.ask("RESTS", ""),
    rule: "For each company, the source whose removal lowers its proven coverage most.",
  },
  Changes: {
    table: (scores, order) => changesTable(scores.evidence, since(order), upTo(order), asCells(order), "Happened"),
    formula: (make, order) => make.changes(since(order), upTo(order), companies(order)),
    rule: "What changed between the two days, in points of proven coverage, and the rows that did it.",
  },
  Team: {
    table: (scores, order) => teamTable(scores, asCells(order)),
    formula: (make, order) => make.ask("TEAM", companies(order)),
    rule: "Several companies as one chain: who carries each link.",
  },
  "Hand-offs": {
    table: (scores, order) => handoffsTable(scores, asCells(order)),
    formula: (make, order) => make.ask("HANDOFFS", companies(order)),
    rule: "Who hands to whom between neighbouring links, by contract, site and buyer.",
  },
};
