/** What the panel says while it compares a file with the evidence. */
import type { ChangeKind } from "../../../merge/three-way-merge.ts";

const rows = (count: number): string => (count === 1 ? "1 row" : `${count.toLocaleString()} rows`);

/** A cell's text within a sentence. */
const told = (text: string): string => (text === "" ? "blank" : `“${text}”`);
/** The counts of those things that there are. */
const counted = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).filter(([, count]) => count > 0).map(([what, count]) => `${rows(count)} ${what}`).join(", ");

/** The name under which the workbook keeps what came with the add-in. */
export const SHIPPED = "Chain of Proof evidence";

export type Shown = ChangeKind | "conflicts" | "cannot be taken over";

export const words = {
  title: "Compare with a file",
  about: "Bring in what a colleague, or a newer edition, says of your companies. You see each difference first. What you made of your table stays: your edits, columns, formulas, formats and order.",
  open: "Open a file…",
  endings: (endings: readonly string[]) => `${endings.join(" or ")}. The file stays in this panel: nothing is sent anywhere.`,
  shipped: "Use the evidence that comes with Chain of Proof",
  shippedName: SHIPPED,
  edition: (name: string, day: string) => `${name}, edition of ${day} (its newest row)`,
  noTable: "There is no evidence table to compare with. Choose one above, or add the starter sheets.",
  reading: (name: string) => `Reading ${name}…`,
  comparing: (count: number) => `Comparing ${rows(count)}…`,
  merging: "Writing the merge…",
  cancelled: "Cancelled: nothing was changed.",
  close: "Close the comparison",
  chooseTable: "Table in the file",
  how: "How the file is read",
  base: "What came from there last time",
  noBase: "Nothing yet: compare directly",
  since: (name: string, day: string) => `${name}, on ${day}`,
  aliases: "The same company under another name",
  alias: (theirs: string, mine: string, why: "name" | "ticker") => `${theirs} is your ${mine} (${why === "name" ? "the same but for punctuation or legal form" : "the same ticker"})`,
  aliasNote: "The ticked names are kept as Alias rows in the Model table.",
  fileModel: (count: number) => `Take over ${rows(count)} of the file’s own Model table: other names and words`,
  same: "Nothing to take over: your table holds all that the file says.",
  blocked: (count: number) => `${rows(count)} cannot be taken over: show “Cannot be taken over” to see why.`,
  withdrawn: (count: number) => `${rows(count)} of your table ${count === 1 ? "was" : "were"} withdrawn there: tick what you agree with.`,
  kept: (count: number) => `${count === 1 ? "1 change" : `${count.toLocaleString()} changes`} of yours ${count === 1 ? "is" : "are"} kept.`,
  found: (count: number, companies: number) => `${rows(count)} to take over, of ${companies === 1 ? "1 company" : `${companies.toLocaleString()} companies`}.`,
  toChoose: (count: number) => `${count.toLocaleString()} of them ${count === 1 ? "was" : "were"} changed on both sides: tick where you take theirs.`,
  show: "Show",
  all: "All that can change",
  search: "Search",
  kinds: {
    new: "New",
    "changed there": "Changed there",
    "changed on both sides": "Changed on both sides: choose",
    "withdrawn there": "Withdrawn there",
    "changed by you": "Changed by you: kept",
    "deleted by you": "Deleted by you: kept away",
    unchanged: "The same",
    conflicts: "Conflicts with rows of yours",
    "cannot be taken over": "Cannot be taken over",
  } as Readonly<Record<Shown, string>>,
  count: (kind: string, count: number) => `${kind} (${count.toLocaleString()})`,
  noneShown: "No row has this.",
  acceptAll: (count: number) => `Take over all (${count.toLocaleString()})`,
  acceptCompany: (company: string, count: number) => `Take over all of ${company} (${count.toLocaleString()})`,
  showRows: (company: string) => `Show the rows of ${company}`,
  hideRows: (company: string) => `Hide the rows of ${company}`,
  moreCompanies: (count: number) => `Show more of ${count.toLocaleString()} companies`,
  moreRows: (count: number) => `Show more of ${rows(count)}`,
  becomes: (column: string, before: string, after: string) => `${column}: ${told(before)} → ${told(after)}`,
  disputed: (column: string, mine: string, theirs: string, base: string | undefined) => `${column}: yours is ${told(mine)}, theirs ${told(theirs)}${base === undefined ? "" : `; it was ${told(base)}`}`,
  takeTheirs: "Take theirs",
  emptied: (row: number) => `Your row ${row} would be emptied, and stay as a blank row.`,
  emptiedEdited: (row: number) => `It was withdrawn there, and you have changed it. Ticked, your row ${row} is emptied.`,
  bringBack: "You have no such row any more. Ticked, it comes back.",
  changedSince: "It changed there since you deleted it. Ticked, it comes back.",
  yourRow: (row: number) => `Select your row ${row}`,
  merge: (count: number) => `Merge ${rows(count)}`,
  merged: (name: string, added: number, changed: number, emptied: number, kept: number) =>
    `Merged ${name}: ${counted({ added, changed, emptied })}.${emptied > 0 ? " An emptied row stays as a blank one, which counts for nothing, and so does what you wrote beside it. Delete the row in Excel when you no longer need it." : ""}${kept > 0 ? ` ${kept.toLocaleString()} of your own changes kept.` : ""} “Take back” undoes it.`,
  rememberWhy: "Remember it, and its next edition is compared with it: what changed there is then told from what you changed.",
  remember: "Remember this file",
  remembered: (name: string) => `${name} is remembered for its next edition. Your table is as it was.`,
  lacking: (columns: readonly { readonly column: string; readonly rows: number }[]) =>
    `The file fills ${columns.length === 1 ? "a column" : `${columns.length} columns`} that your table lacks: ${columns.map(({ column, rows: count }) => `${column} (${rows(count)})`).join(", ")}. What it says there is left out, unless you add ${columns.length === 1 ? "it" : "them"}.`,
  addColumns: (count: number) => `Add ${count === 1 ? "this column" : "these columns"} at the right of my table`,
  notMerged: (why: string) => `Nothing was changed. ${why}`,
  last: (name: string, day: string, added: number, changed: number) => `Last merge: ${name} on ${day}, ${[added > 0 ? `${rows(added)} added` : "", changed > 0 ? `${changed === 1 ? "1 cell" : `${changed.toLocaleString()} cells`} changed` : ""].filter(Boolean).join(" and ")}.`,
  interrupted: (name: string, day: string) => `The merge of ${name} on ${day} was interrupted. Take it back, then merge again.`,
  takeBack: "Take back",
  takingBack: "Taking the merge back…",
  takenBack: ({ name, stays }: { readonly name: string; readonly stays: readonly string[] }) =>
    `The merge of ${name} was taken back: the table is as it was${stays.length === 0 ? "." : `, but for the ${stays.length === 1 ? "column" : "columns"} ${stays.join(", ")}: you have written there.`}`,
  reading_: {
    columns: "Which header holds what",
    none: "(none)",
    column: (column: string) => (column === "Company" ? "Company is in" : `${column} is in`),
    more: "More columns",
    fewer: "Fewer columns",
    ofEveryRow: (column: string) => `${column} of every row`,
    chooseWord: "Choose…",
    unknown: "Words that the method does not know",
    unknownAbout: "Say what each stands for; the Model table remembers it. A row with a word that is left open cannot be read.",
    word: (column: string, word: string, count: number) => `${column}: ${word} (${rows(count)})`,
    open: "(leave open)",
    moreWords: (count: number) => `Show ${count.toLocaleString()} more words`,
  },
} as const;
