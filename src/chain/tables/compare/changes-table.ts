import { isBlank, type Cell, type Cells } from "../../cells/cell.ts";
import { badInput, ChainError } from "../../cells/chain-error.ts";
import { isoOf, readAsOf } from "../../cells/excel-date.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { webAddress } from "../../cells/web-address.ts";
import { changesOf, type Because, type LinkChange } from "../../changes/changes.ts";
import type { View } from "../../changes/view.ts";
import { chooseCompanies } from "../../evidence/companies.ts";
import { textAt, type Evidence } from "../../evidence/evidence.ts";
import { effectsOn } from "../../evidence/effects/effects-on.ts";
import { indexRows } from "../../evidence/row-index.ts";
import { rowInWords } from "../../explain/row-in-words.ts";
import { scoreLinks, stateAt } from "../../links/links.ts";

export const CHANGES_HEADER = ["Company", "Link", "From", "To", "Points", "Because", "Source", "Url"] as const;

/** Rows listed in Because; the rest are counted. */
const TOLD = 3;

/**
 * What changed between two days: header row, then a row for each company (in the order given, else A–Z) and link (customer first) whose state or
 * values differ. Points are fractions that add up to the company's change of proven coverage, exactly; Because lists the rows that came in between,
 * and Source and Url are those of the first. One row says so where nothing changed. A company that cannot be read comes last with its error.
 * Errors: #VALUE! for a day that is none, and where `from` is after `to`; between a day and itself nothing changes.
 */
export function changesTable(evidence: Evidence, from: Cell, to: Cell, companies: Cells | Cell, view: View): Table {
  const [first, last] = [dayOf(from, "from"), dayOf(to, "to")];
  if (first > last) throw badInput(`From ${isoOf(first)} to ${isoOf(last)} is no stretch of time. Give the earlier day first.`);
  const chosen = chooseCompanies(evidence, companies);
  const scoredOn = (day: number) => scoreLinks(evidence, effectsOn(evidence, day, { withoutHindsight: view === "Known" }));
  const [before, after] = [scoredOn(first), scoredOn(last)];
  const index = indexRows(evidence);
  const lines = chosen.flatMap(({ company }): Answer[][] => {
    if (company instanceof ChainError) return [];
    return changesOf(before, after, index, company).map((change) => {
      const at = company * after.width + change.link;
      return [evidence.companies[company]!, evidence.model.links[change.link]!.name, stateAt(before, at), stateAt(after, at), change.points, ...told(evidence, change)];
    });
  });
  const errors = chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [[name, ...CHANGES_HEADER.slice(1).map(() => company)]] : []));
  const nothing = CHANGES_HEADER.map((header) => (header === "Because" ? `Nothing changed between ${isoOf(first)} and ${isoOf(last)}` : ""));
  return [[...CHANGES_HEADER], ...(lines.length > 0 ? lines : [nothing]), ...errors];
}

function dayOf(cell: Cell, argument: string): number {
  if (isBlank(cell)) throw badInput(`The argument ${argument} is blank. Give a date cell, a text such as 2026-07-05 or a period such as Q3 2026.`);
  return readAsOf(cell)!;
}

/** Because, Source and Url. */
function told(evidence: Evidence, { points, because }: LinkChange): Answer[] {
  const rows = rowsToTell(points, because);
  const more = rows.length > TOLD ? [`and ${rows.length - TOLD} more`] : [];
  const words = rows.slice(0, TOLD).map(([row, how]) => `Row ${row + 1}${how}: ${rowInWords(evidence, row)}`);
  const [first] = rows;
  return [[...words, ...more].join("; "), first ? textAt(evidence, first[0], "Source") : "", first ? webAddress(textAt(evidence, first[0], "Link")) : ""];
}

/** Rows that explain a loss come first. */
function rowsToTell(points: number, { came, setbacks, shares, expired }: Because): [row: number, how: string][] {
  const as = (rows: readonly number[], how: string) => rows.map((row): [number, string] => [row, how]);
  const losses = [...as(setbacks, ""), ...as(shares, " sets the share"), ...as(expired, " has expired")];
  return points < 0 ? [...losses, ...as(came, "")] : [...as(came, ""), ...losses];
}
