/** What can be inserted. */
export const COMPANY_INSERTS = ["Gap table", "Scorecard", "Evidence trail", "Brief", "Questions", "Promises", "Sources", "Throughput", "Sequence", "Funding", "Who could fill the gaps"] as const;
export const TEAM_INSERTS = ["Team", "Hand-offs"] as const;
export const INSERTS = [...COMPANY_INSERTS, "Stress table", "Ranking", "Heat map", "Chart", "Next steps", "Weakest points", "Changes", ...TEAM_INSERTS] as const;
export type Insert = (typeof INSERTS)[number];
/** The inserts that show the answer of one worksheet function. The others are made of several formulas. */
export type AnswerInsert = Exclude<Insert, "Scorecard" | "Chart" | "Questions">;

/** The inserts whose figures can carry a note each, where they are written as values. */
export const NOTED: readonly Insert[] = ["Gap table", "Scorecard", "Brief", "Ranking", "Heat map", "Chart"];
/** More notes would keep Excel busy for minutes: the first ones, from the top, are written. */
export const MOST_NOTES = 1000;

/** Live formulas follow the evidence; values are read by anyone, with or without the add-in. */
export const MODES = ["Live formulas", "Values"] as const;
export type Mode = (typeof MODES)[number];

/** The tables that an insert reads: the evidence, and the model where the workbook has one. */
export interface Tables {
  readonly evidence: string;
  readonly model: string | null;
}

/** A request for an insert. */
export interface Order {
  readonly insert: Insert;
  readonly mode: Mode;
  /** The company of an insert about one company; "" for the others. */
  readonly company: string;
  /** The companies of a team, or of a ranking of some; left out for all. */
  readonly companies?: readonly string[];
  /** Only rows dated on or before this Excel day; all rows when null. */
  readonly asOf: number | null;
  /** The Excel day from which changes count. */
  readonly since?: number;
  /** The figures of a stress table: cash, burn, capex, months and margin. */
  readonly figures?: readonly number[];
  /** Whether a stress table takes the company's own slips as its delays. */
  readonly ownDelays?: boolean;
  /** Whether the figures of values carry notes that say why (ExcelApi 1.18). */
  readonly withNotes?: boolean;
}

/** An order with the tables that the workbook has for it. */
export interface Request extends Order {
  readonly tables: Tables;
}

export const isOfOneCompany = (insert: Insert): boolean => insert === "Stress table" || COMPANY_INSERTS.some((one) => one === insert);

export const isAnswer = (insert: Insert): insert is AnswerInsert => insert !== "Scorecard" && insert !== "Chart" && insert !== "Questions";

/** Whether all of it is one formula that spills, below its title and its note. */
export const spills = ({ insert, mode }: Pick<Request, "insert" | "mode">): boolean => mode === "Live formulas" && isAnswer(insert);

export function titleOf({ insert, company, companies = [] }: Pick<Request, "insert" | "company" | "companies">): string {
  if (isOfOneCompany(insert)) return `${insert}: ${company}`;
  return `${insert === "Chart" ? "Coverage" : insert}: ${companies.length === 0 ? "all companies" : companies.join(", ")}`;
}

/** What its table is called: `Gap_table_Energy_Fuels`. */
export const tableNameOf = ({ insert, company }: Pick<Request, "insert" | "company">): string => `${insert} ${company}`.trim().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/_$/, "").slice(0, 100);
