/**
 * The words that Excel offers in the formula bar for an argument (custom enums, CustomFunctionsRuntime 1.5), from the very lists that the functions
 * read. The build writes them into functions.json; an older Excel leaves them unread. No part of the functions' script.
 */
import { VIEWS } from "../chain/changes/view.ts";
import { GROUPINGS } from "../chain/evidence/groups.ts";
import { BASES } from "../chain/model/vocabulary.ts";
import { MEASURES } from "../chain/tables/company/links/link-table.ts";
import { TONNAGE_BASES } from "../chain/throughput/basis.ts";

export interface WordsOffered {
  readonly id: string;
  readonly type: "string" | "number";
  /** The arguments that take them: the function's id and the argument's name. */
  readonly where: readonly (readonly [id: string, argument: string])[];
  /** Each with what it means. */
  readonly words: Readonly<Record<string, string>>;
}

type Tips<Words extends readonly string[]> = Readonly<Record<Words[number], string>>;

const BASIS: Tips<typeof BASES> = { Proven: "What evidence with a source shows (default)", "Pro forma": "As if pending deals had closed", Claimed: "What is said, shown or not" };
const MEASURE: Tips<typeof MEASURES> = {
  State: "Proven, Pending, Partial, Claimed, Absent or Silent (default)",
  Proven: "The share that is proven, 0 to 1",
  "Pro forma": "The share as if pending deals had closed",
  Claimed: "The share that is claimed",
  Confidence: "High, Medium, Low or None",
  Status: "The status of the best row",
  Source: "The source of the best row",
  Url: "The web address of the best row's source",
};
const GROUPING: Tips<typeof GROUPINGS> = { Company: "A row for each company (default)", Ranking: "A row for each company, in the order of the ranking", Country: "A row for each country", Site: "A row for each site" };
const VIEW: Tips<typeof VIEWS> = { Happened: "By the dates of the rows (default)", Known: "Without what was recorded later" };
const TONNAGE: Tips<typeof TONNAGE_BASES> = { Built: "Actual and nameplate tonnage of links that operate (default)", Target: "Every row but contracts" };
const AACE_CLASS: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = { 5: "A concept", 4: "A pre-feasibility study", 3: "A feasibility study (default)", 2: "A control estimate", 1: "A tendered design" };

export const WORDS_OFFERED: readonly WordsOffered[] = [
  { id: "BASIS", type: "string", where: [["COVERAGE", "basis"], ["STRENGTH", "basis"], ["MATRIX", "basis"], ["HISTORY", "basis"]], words: BASIS },
  { id: "MEASURE", type: "string", where: [["LINK", "measure"]], words: MEASURE },
  { id: "GROUPING", type: "string", where: [["MATRIX", "by"]], words: GROUPING },
  { id: "VIEW", type: "string", where: [["CHANGES", "view"]], words: VIEW },
  { id: "TONNAGE", type: "string", where: [["THROUGHPUT", "basis"]], words: TONNAGE },
  { id: "AACECLASS", type: "number", where: [["SURVIVAL", "aace_class"]], words: AACE_CLASS },
];
