/** Evaluates the small part of Excel's formula language in which examples and the checklist are written. */
import { ExcelError } from "../excel-runtime.ts";

export type Value = string | number | boolean | null | object;
export type Cells = Value[][];
type Call = (...args: unknown[]) => Cells;

export interface World {
  /** The add-in's functions by id. */
  readonly functions: ReadonlyMap<string, Call>;
  /** The tables by name, their header rows first. */
  readonly tables: ReadonlyMap<string, Cells>;
}

const cellsOf = (value: unknown): Cells => (Array.isArray(value) ? value : [[value as Value]]) as Cells;
const one = (value: unknown): Value => cellsOf(value)[0]![0]!;
const failed = (value: unknown, code?: string): boolean => value instanceof ExcelError && (code === undefined || value.code === code);

const EXCEL: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  INDEX: (table, row, column) => cellsOf(table)[Number(row) - 1]![Number(column) - 1],
  ROWS: (table) => cellsOf(table).length,
  COLUMNS: (table) => cellsOf(table)[0]!.length,
  SUM: (table) => cellsOf(table).flat().reduce((sum: number, cell) => (typeof cell === "number" ? sum + cell : sum), 0),
  ISNA: (value) => failed(one(value), "#N/A"),
  ISERROR: (value) => failed(one(value)),
};

const TOKEN = /\s*("(?:[^"]|"")*"|[A-Za-z][\w.]*(?:\[#All\])?|-?\d+(?:\.\d+)?|[(),;{}])/y;

/** The answer of a formula: one cell. What a function throws is an error value, as in a cell. */
export function evaluate(formula: string, { functions, tables }: World): Value {
  const tokens = tokensOf(formula.slice(1));
  const take = (): string => tokens.shift() ?? "";

  function value(): unknown {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token === "{") return array();
    if (token.endsWith("[#All]")) return tables.get(token.slice(0, -"[#All]".length)) ?? fail(token);
    if (token === "TRUE" || token === "FALSE") return token === "TRUE";
    if (/^[A-Z]/.test(token)) return called(token, args());
    return Number(token);
  }

  function args(): unknown[] {
    const list: unknown[] = [];
    take();
    while (tokens[0] !== ")") {
      list.push(tokens[0] === "," ? null : value());
      if (tokens[0] === ",") take();
    }
    take();
    return list;
  }

  function array(): Cells {
    const rows: Cells = [[]];
    for (let token = take(); token !== "}"; token = take()) {
      if (token === ";") rows.push([]);
      else if (token !== ",") rows.at(-1)!.push(token.startsWith('"') ? token.slice(1, -1) : Number(token));
    }
    return rows;
  }

  function called(name: string, given: unknown[]): unknown {
    const call = name.startsWith("CHAIN.") ? functions.get(name.slice("CHAIN.".length)) : EXCEL[name];
    if (!call) return fail(name);
    try {
      return call(...given);
    } catch (error) {
      if (error instanceof ExcelError) return error;
      throw error;
    }
  }

  return one(value());
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`${text.slice(at)} is not understood.`);
    tokens.push(found[1]!);
  }
  return tokens;
}

function fail(name: string): never {
  throw new Error(`${name} is not known here.`);
}
