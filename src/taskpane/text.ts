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
  insertGroup: "Insert into the workbook, as live formulas on a new sheet",
  insert: (what: string) => `Insert ${what.toLowerCase()}`,
  inserted: (sheet: string) => `Inserted on the new sheet ${sheet}. It follows the evidence.`,
  legend: { proven: "Proven", pending: "Pending", claimed: "Claimed" },
  problems: (count: number) => (count === 1 ? "1 problem found" : `${count} problems found`),
  noProblems: "No problems found",
  opening: "Opening…",
  evidenceForm: {
    title: "Add a row",
    problemsTitle: "Problems",
    label: (column: string) => (column === "Ownership" ? "Ownership, per cent" : column),
    hints: {
      Company: "The listed company or owner the row counts for.",
      Through: "Where the work is another's: the asset, subsidiary or partner.",
      Quantity: "The number alone; its unit stands beside it.",
      Note: "What the source says, in a sentence.",
    } as Readonly<Record<string, string>>,
    choose: "Choose…",
    blank: "(blank)",
    chooseStatus: "Choose the status whose rule the source meets.",
    allRules: (stage: string) => `What each status takes: ${stage}`,
    add: "Add to the table",
    clear: "Clear the form",
    mendFirst: "Mend what is marked first: nothing was added.",
    added: (row: number, table: string) => `Added to ${table} as row ${row}, and selected in the sheet.`,
    notAdded: (why: string) => `Nothing was added. ${why}`,
    noCompany: "no company",
    selectCell: (column: string, row: number) => `Select ${column} in row ${row}`,
    moreProblems: (count: number) => `${count.toLocaleString()} more: mend these first.`,
  },
  release: {
    title: "Paste a press release",
    label: "The text of the release",
    hint: "It stays in this workbook's panel: nothing is sent anywhere.",
    found: (rows: number, promotions: number) =>
      `${rows === 1 ? "1 suggested row" : `${rows} suggested rows`}, ${promotions === 1 ? "1 promotional phrase" : `${promotions} promotional phrases`}.`,
    marked: "The release with its promotional phrases marked",
    accept: "Put into the form",
    leave: "Leave out",
  },
  functions: {
    search: "Search the functions",
    noneFound: (sought: string) => `No function has ${sought} in its name or description.`,
    back: "All functions",
    choose: "Choose…",
    leftOut: "(left out)",
    missing: (names: readonly string[]) => `Fill in ${names.join(" and ")} to see the answer.`,
    preview: "The first rows of the answer",
    size: (rows: number, columns: number, shown: number) =>
      rows === 1 && columns === 1 ? "One cell." : `${rows.toLocaleString()} rows and ${columns} columns${shown < rows ? `; the first ${shown} are shown` : ""}.`,
    insert: "Insert at the active cell",
    inserted: (address: string) => `Inserted at ${address}. It follows the evidence.`,
    notInserted: (why: string) => `Nothing was inserted. ${why}`,
  },
  explain: {
    title: "Explain the selected cell",
    how: "Select a cell with a CHAIN. formula, or a cell that it fills.",
    none: "The selected cell holds no CHAIN. formula, and none fills it.",
    unknown: (id: string) => `CHAIN.${id} is no function of this add-in.`,
    spill: (address: string, row: string, column: string) => `Filled by the formula in ${address}: row ${row}, column ${column}.`,
    argument: (written: string, holds: { readonly first: unknown; readonly count: number } | undefined) => {
      if (written === "") return "left out";
      if (!holds) return written;
      return holds.count === 1 ? `${written}, now ${String(holds.first)}` : `${written}, ${holds.count} cells from ${String(holds.first)}`;
    },
    from: "From which rows",
    allRows: "From every row of the tables that the formula names.",
    change: "What would change it",
    changes: (company: string | undefined) =>
      company === undefined
        ? "A row added, edited or deleted in the evidence, another Model table, or another argument."
        : `A row of ${company} added, edited or deleted, another Model table, or another argument. Time alone changes nothing.`,
  },
} as const;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
