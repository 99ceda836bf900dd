/** The panel's words, in one place. */
export const text = {
  product: "Chain of Proof",
  tabs: { company: "Company", compare: "Compare", evidence: "Evidence", functions: "Functions" },
  loading: "Reading the workbook…",
  refresh: "Read the workbook again",
  noTable: "No table in this workbook has the headers Company, Stage and Status. Make a table of your evidence (Insert, Table), with one row for each fact.",
  noRows: (table: string) => `The table ${table} has no rows yet. Add a row for a company.`,
  readFrom: (table: string, rows: number) => `${rows.toLocaleString()} rows of the table ${table}`,
  chooseCompany: "Company",
  proven: "of the chain proven",
  ifClosed: (proForma: string, claimed: string) => `${proForma} if pending deals close · ${claimed} claimed`,
  gap: "Promotion gap",
  run: "Run",
  rank: "Rank",
  points: (gap: number) => `${Math.round(gap * 100)} points`,
  breaksAt: (link: string) => `Chain breaks at ${link}`,
  unbroken: "The chain is unbroken",
  noEvidence: "No evidence row",
  selectRow: (row: number) => `Select row ${row}`,
  openSource: "Open the source",
  enablers: "Enablers: recorded, never scored",
  legend: { proven: "Proven", pending: "Pending", claimed: "Claimed" },
  problems: (count: number) => (count === 1 ? "1 problem found" : `${count} problems found`),
  noProblems: "No problems found",
} as const;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
