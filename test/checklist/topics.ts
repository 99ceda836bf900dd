/** What the checklist workbook asks in Excel, and what the answers must be: with the arithmetic, or where it comes from. */
import { LINKS } from "../../src/chain/model/vocabulary.ts";
import { readCatalogue } from "../../src/help/catalogue.js";
import { evidence, modelOf, WORKED_EXAMPLE, type Cell, type Row } from "../chain/evidence-table.ts";

export interface Question {
  readonly formula: string;
  readonly expected: string | number | boolean;
  readonly because: string;
}

export interface Topic {
  readonly sheet: string;
  readonly about: string;
  /** Excel tables on the sheet, by name. */
  readonly tables: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly questions: readonly Question[];
}

const ask = (formula: string, expected: Question["expected"], because: string): Question => ({ formula, expected, because });
const row = (Company: string, Stage: string, more: Row = {}): Row => ({ Company, Stage, Status: "Operating", ...more });

/** Every function, by the examples of its help. */
const functions: Topic = {
  sheet: "Functions",
  about: "Every function, by the examples of its help, on the worked example of the method.",
  tables: { Evidence: WORKED_EXAMPLE },
  questions: readCatalogue().flatMap(({ name, examples }) =>
    examples.map(({ formula, result }) => ask(formula, result.startsWith('"') ? result.slice(1, -1) : Number(result), `the example in the help of ${name}`)),
  ),
};

const leavingOut: Topic = {
  sheet: "Arguments",
  about: "Arguments left out, given as text or as a range; names asked for in a column; what spills.",
  tables: {},
  questions: [
    ask('=CHAIN.COVERAGE(Evidence[#All],"alpha")', 1.11 / 7, "(0.10 + 0.50 + 0.85 × 0.6) ÷ 7; case does not matter"),
    ask('=CHAIN.COVERAGE(Evidence[#All],"Alpha",,"2025-05-31")', 0.6 / 7, "up to that day: (0.10 + 0.50) ÷ 7"),
    ask('=CHAIN.COVERAGE(Evidence[#All],"Alpha",,45808)', 0.6 / 7, "45808 is 2025-05-31"),
    ask('=INDEX(CHAIN.COVERAGE(Evidence[#All],{"Alpha";"Alpha"}),2,1)', 1.11 / 7, "the second of two names in a column"),
    ask('=ROWS(CHAIN.COVERAGE(Evidence[#All],{"Alpha";"Beta";"Alpha"}))', 3, "one row for each name asked for"),
    ask('=COLUMNS(CHAIN.MATRIX(Evidence[#All]))', 9, "the name, seven links, the coverage"),
    ask("=ROWS(CHAIN.GAPS(Evidence[#All],\"Alpha\"))", 8, "the header and seven links"),
    ask('=INDEX(CHAIN.LINK(Evidence[#All],"Alpha",{"Metal","Alloy"}),1,2)', "Pending", "the second of two links across"),
  ],
};

const errors: Topic = {
  sheet: "Errors",
  about: "Errors that Excel must show as errors, and in a spill only where they belong. Point at the cell beside to read the sentence.",
  tables: { Unread: evidence(row("Alpha", "Metal"), row("Beta", "Metal", { Status: "Operatng" })) },
  questions: [
    ask('=ISNA(CHAIN.COVERAGE(Evidence[#All],"Alhpa"))', true, "no such name: #N/A"),
    ask('=ISNA(INDEX(CHAIN.COVERAGE(Evidence[#All],{"Alpha";"Alhpa"}),2,1))', true, "#N/A in the cell of that name"),
    ask('=ISERROR(INDEX(CHAIN.COVERAGE(Evidence[#All],{"Alpha";"Alhpa"}),1,1))', false, "and not in the other"),
    ask('=ISERROR(CHAIN.COVERAGE(Evidence[#All],"Alpha","Probable"))', true, "no such basis: #VALUE!"),
    ask('=ISNA(CHAIN.COVERAGE(Evidence[#All],"Alpha","Probable"))', false, "#VALUE! is not #N/A"),
    ask('=ISERROR(CHAIN.COVERAGE(Unread[#All],"Beta"))', true, "a row of Beta cannot be read"),
    ask('=CHAIN.COVERAGE(Unread[#All],"Alpha")', 0.85 / 7, "Alpha is answered all the same: Operating 0.85 ÷ 7"),
    ask("=INDEX(CHAIN.CHECK(Unread[#All]),3,6)", "The Status 'Operatng' is not known. Did you mean 'Operating'?", "the problem and its remedy, after the warning that Alpha's row is undated"),
  ],
};

const several: Topic = {
  sheet: "Several companies",
  about: "A team, its hand-offs, and who fills a gap.",
  tables: {
    Team: evidence(
      row("Alpha", "Separation", { Site: "Lacq", Country: "France" }),
      row("Beta", "Metal", { Status: "Qualified", Site: "Lacq", Country: "France" }),
      row("Beta", "Alloy", { Route: "Contract", Through: "Alpha" }),
      row("Gamma", "Metal", { Ownership: 0.6 }),
    ),
  },
  questions: [
    ask("=ROWS(CHAIN.COMPANIES(Team[#All]))", 3, "Alpha, Beta, Gamma"),
    ask('=INDEX(CHAIN.TEAM(Team[#All],{"Alpha";"Beta"}),9,3)', 2.275 / 7, "(0.85 + 1 + 0.85 × 0.5) ÷ 7: a contract controls half"),
    ask('=INDEX(CHAIN.HANDOFFS(Team[#All],{"Alpha";"Beta"}),5,5)', "Co-located", "Separation to Metal: both at Lacq"),
    ask('=INDEX(CHAIN.FILL(Team[#All],"Alpha"),5,2)', "Beta", "Metal: Qualified 1.00 before 0.85 × 0.6"),
    ask("=INDEX(CHAIN.RANK(Team[#All]),2,2)", "Beta", "(1 + 0.425) ÷ 7 is the highest coverage"),
    ask('=INDEX(CHAIN.MATRIX(Team[#All],,,,,"Country"),2,1)', "France", "rows gathered by country, A to Z"),
  ],
};

const blanks: Topic = {
  sheet: "Blanks",
  about: "Empty cells, which Excel hands over as 0 on the desktop and as nothing on the web: Route, Ownership, Deal, Date and Link are empty here.",
  tables: { Sparse: evidence(row("Alpha", "Metal", { Route: null, Ownership: null, Deal: null, Date: null, Link: null }), { Company: null, Stage: null, Status: null, Source: null }) },
  questions: [
    ask('=CHAIN.COVERAGE(Sparse[#All],"Alpha")', 0.85 / 7, "blank Route is Built, blank Ownership is all of it; the empty row is skipped"),
    ask('=INDEX(CHAIN.GAPS(Sparse[#All],"Alpha"),5,12)', "", "no address is a blank, not 0"),
    ask('=INDEX(CHAIN.WHY(Sparse[#All],"Alpha","Metal"),2,23)', "", "no date is a blank, not 1900"),
  ],
};

const model: Topic = {
  sheet: "Model",
  about: "A Model table of the investor's own overrides what it names.",
  tables: { Model: modelOf(["Credit", "Operating", 0.9], ...LINKS.map((link) => ["Link", link, link === "Metal" ? 4 : 1] as const)) },
  questions: [
    ask('=CHAIN.COVERAGE(Evidence[#All],"Alpha",,,Model[#All])', 0.276, "(0.10 + 0.50 + 4 × 0.9 × 0.6) ÷ 10"),
    ask('=CHAIN.COVERAGE(Evidence[#All],"Alpha","Pro forma",,Model[#All])', 0.366, "and Alloy's pending 0.9"),
  ],
};

const money: Topic = {
  sheet: "Tonnes and money",
  about: "Throughput, funding, and whether the money lasts.",
  tables: {
    Plants: evidence(
      row("Alpha", "Metal", { Quantity: 100, Unit: "t NdPr metal/yr", Basis: "Actual" }),
      row("Alpha", "Magnet", { Quantity: 500, Unit: "t NdFeB magnet/yr", Basis: "Nameplate" }),
      row("Alpha", "Capital", { Status: "Funded", Route: "Grant", Quantity: 30, Unit: "USD m" }),
      row("Alpha", "Capital", { Status: "Funded", Route: "Loan", Quantity: 0.07, Unit: "USD bn" }),
    ),
  },
  questions: [
    ask('=INDEX(CHAIN.THROUGHPUT(Plants[#All],"Alpha"),5,2)', 100 * 3.125 * 0.7, "low: 100 × 3.125 × 0.70"),
    ask('=INDEX(CHAIN.THROUGHPUT(Plants[#All],"Alpha"),5,3)', 100 * 3.571 * 0.9, "high: 100 × 3.571 × 0.90"),
    ask('=INDEX(CHAIN.THROUGHPUT(Plants[#All],"Alpha"),5,5)', "Bottleneck", "midpoint 270 of 500"),
    ask('=INDEX(CHAIN.FUNDING(Plants[#All],"Alpha"),4,3)', 100, "30 + 70 USD m"),
    ask('=INDEX(CHAIN.FUNDING(Plants[#All],"Alpha"),4,5)', 0.3, "grants 30 of 100"),
    ask("=CHAIN.TROUGH(100,2,60,24,5)", -8, "100 − 24 × 2 − 60"),
    ask("=CHAIN.SURVIVAL(1000,2,60,24,5)", 1, "money enough for every draw"),
  ],
};

export const TOPICS: readonly Topic[] = [functions, leavingOut, errors, several, blanks, model, money];
