/** What can be inserted. */
export const INSERTS = ["Gap table", "Scorecard", "Evidence trail", "Ranking", "Heat map", "Chart"] as const;
export type Insert = (typeof INSERTS)[number];

/** Live formulas follow the evidence; values are read by anyone, with or without the add-in. */
export const MODES = ["Live formulas", "Values"] as const;
export type Mode = (typeof MODES)[number];

/** The tables that an insert reads: the evidence, and the model where the workbook has one. */
export interface Tables {
  readonly evidence: string;
  readonly model: string | null;
}

/** What is asked for. */
export interface Order {
  readonly insert: Insert;
  readonly mode: Mode;
  /** The company of a gap table, scorecard or evidence trail; "" for inserts of all companies. */
  readonly company: string;
  /** Only rows dated on or before this Excel day; all rows when null. */
  readonly asOf: number | null;
}

/** An order with the tables that the workbook has for it. */
export interface Request extends Order {
  readonly tables: Tables;
}

export const isOfOneCompany = (insert: Insert): boolean => insert === "Gap table" || insert === "Scorecard" || insert === "Evidence trail";

/** Whether all of it is one formula that spills, below its title and its note. */
export const spills = ({ insert, mode }: Pick<Request, "insert" | "mode">): boolean => mode === "Live formulas" && insert !== "Scorecard" && insert !== "Chart";

export const titleOf = ({ insert, company }: Pick<Request, "insert" | "company">): string =>
  isOfOneCompany(insert) ? `${insert}: ${company}` : `${insert === "Chart" ? "Coverage" : insert}: all companies`;
