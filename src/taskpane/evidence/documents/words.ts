/** What the panel says while it reads documents. */
const rows = (count: number): string => (count === 1 ? "1 row" : `${count.toLocaleString()} rows`);

export const words = {
  title: "Read a document",
  open: "Open documents…",
  drop: (endings: readonly string[]) => `Or drop them here: ${endings.join(", ")}. They stay in this panel: nothing is sent anywhere.`,
  paste: "Or paste the text of one",
  pasted: "Read the pasted text",
  opening: (name: string, done: number, pages: number) => (pages > 1 ? `Reading ${name}, page ${done.toLocaleString()} of ${pages.toLocaleString()}:` : `Reading ${name}:`),
  cancelled: "Cancelled. What was read before stays.",
  openAlready: (file: string, title: string) => `${file || "The pasted text"} was not opened again: “${title}” with the same words is open already.`,
  about: (kind: string, pages: number) => (pages > 1 ? `${kind}, ${pages.toLocaleString()} pages` : kind),
  unchanged: (day: string) => `Read before, unchanged since ${day}.`,
  changed: (day: string, count: number) => `Changed since it was read on ${day}: ${count === 0 ? "sentences were only taken out." : count === 1 ? "this sentence is new." : `these ${count.toLocaleString()} sentences are new.`}`,
  source: "The source of all its rows",
  found: (fresh: number, folded: number, promotions: number) =>
    `${rows(fresh)} suggested${folded > 0 ? `, ${folded.toLocaleString()} that ${folded === 1 ? "adds" : "add"} nothing` : ""}, ${promotions === 1 ? "1 promotional phrase" : `${promotions.toLocaleString()} promotional phrases`}.`,
  done: (added: number, leftOut: number, folded: number, promotions: number) =>
    [
      leftOut === 0 ? "All suggested rows have been added." : added === 0 ? "All suggested rows were left out." : `${rows(added)} added, ${leftOut.toLocaleString()} left out.`,
      folded > 0 && `${rows(folded)} that ${folded === 1 ? "adds" : "add"} nothing.`,
      promotions > 0 && `${promotions === 1 ? "1 promotional phrase" : `${promotions.toLocaleString()} promotional phrases`}.`,
    ].filter(Boolean).join(" "),
  gone: (count: number, added: number) =>
    added === 1
      ? "The row that was added is no longer in the table: it is suggested again."
      : count === added
        ? `The ${added.toLocaleString()} rows that were added are no longer in the table: they are suggested again.`
        : `${count.toLocaleString()} of the ${added.toLocaleString()} rows that were added ${count === 1 ? "is no longer in the table: it is" : "are no longer in the table: they are"} suggested again.`,
  nothing: "No link, status or promotional phrase was found.",
  nothingNew: "This document adds nothing to the table.",
  says: (link: string, status: string) => `${link || "Which link?"}${status && `: ${status}`}`,
  page: (page: string) => `Page ${page}`,
  missing: (columns: readonly string[]) => `Missing: ${columns.join(", ")}`,
  edit: "Edit",
  editDone: "Done",
  leave: "Leave out",
  tickAll: "Tick all",
  tickComplete: "Tick all that are complete",
  add: (count: number) => `Add the ticked rows (${count.toLocaleString()})`,
  folded: (count: number) => `What adds nothing (${count.toLocaleString()})`,
  more: (count: number) => `Show ${count.toLocaleString()} more`,
  close: "Close this document",
  added: (count: number, first: number, table: string) =>
    count === 1 ? `Added to ${table} as row ${first}, and selected in the sheet.` : `Added to ${table} as rows ${first} to ${first + count - 1}, and selected in the sheet.`,
  notAdded: (why: string) => `Nothing was added. ${why}`,
  obstacles: {
    company: "Name the company of this document first.",
    source: "Name the source first: the document's title.",
    date: (date: string) => `The date ${date} is not a day. Give it as YYYY-MM-DD.`,
    future: (date: string) => `The date ${date} is in the future. Give the date of the document.`,
    cards: (count: number) => `${count === 1 ? "1 of the ticked rows has an error" : `${count.toLocaleString()} of the ticked rows have errors`}: edit what is marked, or untick it.`,
  },
  questions: "What it leaves open: ask",
  specific: (specific: number, claims: number) => `${specific.toLocaleString()} of ${claims === 1 ? "1 claim" : `${claims.toLocaleString()} claims`} ${specific === 1 ? "carries" : "carry"} a figure, a name or a date.`,
  openSource: "Open the source at these words",
  openArchive: "Open an archived copy at web.archive.org (leaves the workbook)",
  marked: "The document with its promotional phrases marked",
  relations: {
    same: (row: number) => `Already in the table: row ${row}.`,
    newer: (row: number, before: string, now: string) => `Newer than row ${row}: ${before} → ${now}.`,
    contradicts: (row: number, now: string, before: string) => `Contradicts row ${row}: ${now} against ${before}.`,
    restates: (row: number, before: string, now: string) => `Restates the promise of row ${row}: ${before} → ${now}.`,
    older: (row: number, status: string) => `Row ${row} says more already: ${status}.`,
  },
} as const;
