/** Short ways to ask the worksheet functions, as a cell does: optional arguments left out are null. */
import { breakOf } from "../../src/functions/break.ts";
import { check } from "../../src/functions/check.ts";
import { coverage } from "../../src/functions/coverage.ts";
import { gaps } from "../../src/functions/gaps.ts";
import { link } from "../../src/functions/link.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { promotion } from "../../src/functions/promotion.ts";
import { rank } from "../../src/functions/rank.ts";
import { run } from "../../src/functions/run.ts";
import { strength } from "../../src/functions/strength.ts";
import { why } from "../../src/functions/why.ts";
import { ExcelError } from "../excel-runtime.ts";

type Cells = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const none = null as unknown as Cells;
const optional = (model?: unknown) => (model ?? none) as Cells;

export interface With {
  readonly asOf?: unknown;
  readonly model?: unknown;
  readonly basis?: string;
  readonly company?: string;
}

const name = ({ company = "Alpha" }: With): Cells => [[company]];

export const ask = {
  coverage: (table: Cells, w: With = {}) => coverage(table, name(w), w.basis ?? null, w.asOf ?? null, optional(w.model))[0]![0],
  strength: (table: Cells, w: With = {}) => strength(table, name(w), w.basis ?? null, w.asOf ?? null, optional(w.model))[0]![0],
  promotion: (table: Cells, w: With = {}) => promotion(table, name(w), w.asOf ?? null, optional(w.model))[0]![0],
  run: (table: Cells, w: With = {}) => run(table, name(w), w.asOf ?? null, optional(w.model))[0]![0],
  break: (table: Cells, w: With = {}) => breakOf(table, name(w), w.asOf ?? null, optional(w.model))[0]![0],
  link: (table: Cells, stage: string, measure: string, w: With = {}) =>
    link(table, name(w), [[stage]], measure, w.asOf ?? null, optional(w.model))[0]![0],
  gaps: (table: Cells, w: With = {}) => gaps(table, name(w), w.asOf ?? null, optional(w.model)),
  why: (table: Cells, stage: string | null, w: With = {}) => why(table, name(w), stage, w.asOf ?? null, optional(w.model)),
  check: (table: Cells, w: With = {}) => check(table, w.asOf ?? null, optional(w.model)),
  rank: (table: Cells, w: With = {}) => rank(table, none, w.asOf ?? null, optional(w.model)),
  matrix: (table: Cells, w: With & { by?: string } = {}) => matrix(table, none, w.basis ?? null, w.asOf ?? null, optional(w.model), w.by ?? null),
};

/** The error that a call throws: its code and sentence; undefined when it answers. */
export function errorOf(call: () => unknown): { code: string; message: string } | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
    throw error;
  }
}

/** A table's rows as records by its header. */
export function records(table: Cells): Record<string, string | number>[] {
  const [header, ...rows] = table;
  return rows.map((row) => Object.fromEntries(header!.map((column: string, place: number) => [column, row[place]])));
}
