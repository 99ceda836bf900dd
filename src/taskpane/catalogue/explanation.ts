import { keyOf, textOf, type Cell, type Cells } from "../../chain/cell.ts";
import { ChainError } from "../../chain/chain-error.ts";
import { readAsOf } from "../../chain/excel-date.ts";
import { scoreEvidence } from "../../chain/score.ts";
import { evidenceTrail, TRAIL_HEADER } from "../../chain/tables/evidence-trail.ts";
import { gapTable } from "../../chain/tables/gap-table.ts";
import type { ReadArgument, SelectedCell } from "../../workbook/explain-cell.ts";
import type { Entry } from "./catalogue.ts";

/** A row of evidence behind the cell. */
export interface BehindRow {
  readonly row: number;
  readonly link: string;
  readonly why: string;
}

/** What a cell rests on. */
export interface Explanation {
  readonly company: string | undefined;
  readonly link: string | undefined;
  readonly rows: readonly BehindRow[];
  /** What is missing, link by link from the customer: what would change a company's score. */
  readonly missing: readonly string[];
}

/** An argument's value as it stands now; null when it is left out or is another formula. */
function valueOf(argument: ReadArgument | undefined): Cell {
  if (argument?.kind === "text") return argument.text;
  if (argument?.kind === "number") return argument.number;
  return argument?.kind === "cells" ? argument.holds?.first : null;
}

/** The evidence rows behind the selected cell and what would change it: by the same trail as WHY and the same table as GAPS. */
export function explain({ call, spilledFrom }: SelectedCell, { parameters }: Entry, cells: Cells, model: Cells | null): Explanation {
  const given = (name: string) => valueOf(call.args[parameters.findIndex((parameter) => parameter.name === name)]);
  const nothing = { company: undefined, link: undefined, rows: [], missing: [] };
  const inSpill = [spilledFrom?.row, spilledFrom?.column];
  try {
    const asOf = given("as_of");
    const scores = scoreEvidence(cells, { asOf, model: call.args[parameters.findIndex(({ name }) => name === "model")]?.kind === "table" ? model : null });
    const { companies, model: read } = scores.evidence;
    const named = [given("company"), given("companies"), ...inSpill].map(keyOf).filter(Boolean);
    const company = companies.find((name) => named.includes(keyOf(name)));
    if (company === undefined) return nothing;
    const links = read.links.map(({ name }) => name);
    const link = links.find((name) => [given("link"), ...inSpill].some((word) => keyOf(word) === keyOf(name)));
    const at = (column: (typeof TRAIL_HEADER)[number]) => TRAIL_HEADER.indexOf(column);
    const rows = evidenceTrail(scores, company, link ?? null)
      .slice(1)
      .flatMap((row) => {
        const place = row[at("Row")];
        return typeof place === "number" ? [{ row: place, link: textOf(row[at("Link")]), why: textOf(row[at("Why")]) }] : [];
      });
    const [header, ...gaps] = gapTable(scores, company, readAsOf(asOf));
    const [ofLink, what] = [header!.indexOf("Link"), header!.indexOf("What is missing")];
    const missing = gaps
      .filter((gap) => textOf(gap[what]) !== "" && (link === undefined || gap[ofLink] === link))
      .map((gap) => `${textOf(gap[ofLink])}: ${textOf(gap[what])}`);
    return { company, link, rows, missing };
  } catch (error) {
    if (error instanceof ChainError) return nothing; // the cell itself says what is wrong
    throw error;
  }
}
