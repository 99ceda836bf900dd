import { keyOf, textOf, type Cell, type Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { scoreEvidence } from "../../chain/score.ts";
import { evidenceTrail, TRAIL_HEADER } from "../../chain/tables/company/evidence-trail.ts";
import { gapTable } from "../../chain/tables/company/links/gap-table.ts";
import type { ReadArgument, SelectedCell } from "../../workbook/read/cells/selected-cell.ts";
import type { Entry } from "./catalogue.ts";

/** A row of evidence behind the cell. */
export interface BehindRow {
  readonly row: number;
  /** The link that it feeds; of an enabler, which feeds none, its stage. */
  readonly link: string;
  readonly why: string;
}

/** What a cell rests on. */
export interface Explanation {
  readonly company: string | undefined;
  readonly link: string | undefined;
  readonly rows: readonly BehindRow[];
  /** What is missing, link by link from the customer. */
  readonly missing: readonly string[];
}

const NOTHING: Explanation = { company: undefined, link: undefined, rows: [], missing: [] };

/** What the panel has read, to which alone the explanation can point. */
interface Read {
  readonly table: string;
  readonly cells: Cells;
  /** The name of the model's table, where there is one. */
  readonly modelTable: string | undefined;
  readonly model: Cells | null;
}

/** Whether a function's answer rests on the rows of one company alone. */
export const ofOneCompany = ({ id, parameters }: Entry): boolean => parameters.some(({ name }) => name === "company") && id !== "FILL";

/**
 * The evidence rows behind the selected cell and what would change it: by the same trail as WHY and the same table as GAPS.
 * Nothing for a formula over another table than the panel reads, or whose day or model is itself a formula: its rows are not these.
 */
export function explain({ call, spilledFrom }: SelectedCell, { parameters }: Entry, { table, cells, modelTable, model }: Read): Explanation {
  const argument = (name: string) => call.args[parameters.findIndex((parameter) => parameter.name === name)];
  const isTable = (name: string, of: string | undefined) => {
    const given = argument(name);
    return of !== undefined && given?.kind === "table" && keyOf(given.table) === keyOf(of);
  };
  const leftOut = (name: string) => (argument(name)?.written ?? "") === "";
  if (!isTable("evidence", table) || argument("as_of")?.kind === "formula" || !(leftOut("model") || isTable("model", modelTable))) return NOTHING;
  const given = (name: string) => valueOf(argument(name), spilledFrom);
  const inSpill = [spilledFrom?.row, spilledFrom?.column];
  try {
    const asOf = valueOf(argument("as_of"), undefined);
    const scores = scoreEvidence(cells, { asOf, model: leftOut("model") ? null : model });
    const { companies, model: read } = scores.evidence;
    const named = [given("company"), given("companies"), ...inSpill].map(keyOf).filter(Boolean);
    const company = companies.find((name) => named.includes(keyOf(name)));
    if (company === undefined) return NOTHING;
    const links = read.links.map(({ name }) => name);
    const link = links.find((name) => [given("link"), ...inSpill].some((word) => keyOf(word) === keyOf(name)));
    const at = (column: (typeof TRAIL_HEADER)[number]) => TRAIL_HEADER.indexOf(column);
    const rows = evidenceTrail(scores, company, link ?? null)
      .slice(1)
      .flatMap((row) => {
        const place = row[at("Row")];
        return typeof place === "number" ? [{ row: place, link: textOf(row[at("Link")]) || textOf(row[at("Stage")]), why: textOf(row[at("Why")]) }] : [];
      });
    const [header, ...gaps] = gapTable(scores, company);
    const [ofLink, what] = [header!.indexOf("Link"), header!.indexOf("What is missing")];
    const missing = gaps
      .filter((gap) => textOf(gap[what]) !== "" && (link === undefined || gap[ofLink] === link))
      .map((gap) => `${textOf(gap[ofLink])}: ${textOf(gap[what])}`);
    return { company, link, rows, missing };
  } catch (error) {
    if (error instanceof ChainError) return NOTHING; // the cell itself says what is wrong
    throw error;
  }
}

/** An argument's current value; of several cells, the one that the spilled cell answers; null when it is left out or is another formula. */
function valueOf(argument: ReadArgument | undefined, spilled: SelectedCell["spilledFrom"]): Cell {
  if (argument?.kind === "text") return argument.text;
  if (argument?.kind === "number") return argument.number;
  const values = argument?.kind === "cells" ? argument.holds : undefined;
  return values?.[spilled?.down ?? 0]?.[spilled?.across ?? 0] ?? values?.[0]?.[0] ?? null;
}
