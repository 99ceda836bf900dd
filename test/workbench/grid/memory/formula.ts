/**
 * The formulas that the grid in memory reads: calls of the add-in's functions, cells, tables by name, arithmetic, comparisons, MAX, SUM, IF, INDEX and HYPERLINK.
 * Whatever else is #NAME?, as an unknown function is.
 */
import type { CellValue } from "../grid.ts";

export class FormulaError {
  constructor(readonly error: string) {}
}

/** The cells of a range; the same object for the same cells within one calculation. */
export interface Cells {
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

export type Value = CellValue | null | FormulaError | Cells;

/** What a formula is read against. */
export interface Surroundings {
  /** The cells of an address such as `Evidence!A2:B9`, `A1`; an error where there are none. */
  range(address: string): Value;
  /** The cells of a part of a table: `#All`, `#Data`, `#Headers`, a column, or `[#All],[Company]:[Link]`. */
  table(name: string, part: string): Value;
  /** Calls a function of the add-in; undefined stands for an omitted argument. */
  call(name: string, args: readonly (Value | undefined)[]): Value;
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+\.?\d*(?:[eE][-+]?\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^\]]*\])*)\]|([\p{L}_][\p{L}\p{N}_.]*)\(|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|(TRUE|FALSE)|(<=|>=|<>|[-+*/&=<>(),%]))/uy;

type Token =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "range"; readonly address: string }
  | { readonly kind: "table"; readonly name: string; readonly part: string }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** The parts of a formula without its "="; undefined where it is not understood. */
function tokens(text: string): Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ""; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, quoted, number, away, table, part, call, here, truth, sign] = match;
    if (quoted !== undefined) found.push({ kind: "value", value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) found.push({ kind: "value", value: Number(number) });
    else if (truth !== undefined) found.push({ kind: "value", value: truth === "TRUE" });
    else if (table !== undefined) found.push({ kind: "table", name: table, part: part! });
    else if (call !== undefined) found.push({ kind: "call", name: call.toUpperCase() });
    else if (sign !== undefined) found.push({ kind: "sign", sign });
    else found.push({ kind: "range", address: (away ?? here)! });
  }
  return found;
}

export function evaluate(formula: string, surroundings: Surroundings): Value {
  const parts = tokens(formula.replace(/^=/, ""));
  if (!parts) return new FormulaError("#NAME?");
  try {
    const reader = new Reader(parts, surroundings);
    const value = reader.comparison();
    return reader.isAtEnd ? value : new FormulaError("#NAME?");
  } catch (problem) {
    if (problem instanceof FormulaError) return problem;
    throw problem;
  }
}

/** A value in the place of one cell; errors, those that a cell shows too, end the formula. */
function single(value: Value): CellValue | null {
  const one = typeof value === "object" && value !== null && "rows" in value ? value.rows[0]![0]! : value;
  if (one instanceof FormulaError) throw one;
  if (typeof one === "string" && /^#[A-Z/0!?]+$/.test(one)) throw new FormulaError(one);
  return one;
}

function number(value: Value): number {
  const one = single(value);
  const read = one === null || one === "" ? 0 : Number(one);
  if (Number.isNaN(read)) throw new FormulaError("#VALUE!");
  return read;
}

const numbers = (values: readonly Value[]): number[] =>
  values.flatMap((value) => (typeof value === "object" && value !== null && "rows" in value ? value.rows.flat().filter((cell) => typeof cell === "number") : [number(value)]));

/** A cell of a range by its row and column, from 1; of a range of one column, by its row alone. What is no range is its own only cell. */
function cellIn(from: Value, row: number, column: number): Value {
  if (typeof from !== "object" || from === null || !("rows" in from)) return from;
  const cell = from.rows[row - 1]?.[Math.max(column, 1) - 1];
  if (cell === undefined) throw new FormulaError("#REF!");
  return cell;
}

/** As Excel compares: texts whatever their case, an empty cell as an empty text or 0. */
function order(one: Value, other: Value): number {
  const [left, right] = [single(one), single(other)];
  const [a, b] = [left ?? (typeof right === "number" ? 0 : ""), right ?? (typeof left === "number" ? 0 : "")];
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [text, against] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return text < against ? -1 : text > against ? 1 : 0;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

class Reader {
  private at = 0;

  constructor(
    private readonly parts: readonly Token[],
    private readonly surroundings: Surroundings,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.parts.length;
  }

  private take(...signs: readonly string[]): string | undefined {
    const part = this.parts[this.at];
    if (part?.kind !== "sign" || !signs.includes(part.sign)) return undefined;
    this.at++;
    return part.sign;
  }

  comparison(): Value {
    let value = this.joined();
    for (let sign = this.take(...Object.keys(COMPARISONS)); sign; sign = this.take(...Object.keys(COMPARISONS))) value = COMPARISONS[sign]!(order(value, this.joined()));
    return value;
  }

  private joined(): Value {
    let value = this.sum();
    while (this.take("&")) value = `${single(value) ?? ""}${single(this.sum()) ?? ""}`;
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const other = this.product();
      value = sign === "+" ? number(value) + number(other) : number(value) - number(other);
    }
    return value;
  }

  private product(): Value {
    let value = this.signed();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const other = number(this.signed());
      if (sign === "/" && other === 0) throw new FormulaError("#DIV/0!");
      value = sign === "*" ? number(value) * other : number(value) / other;
    }
    return value;
  }

  private signed(): Value {
    if (this.take("-")) return -number(this.signed());
    const value = this.primary();
    return this.take("%") ? number(value) / 100 : value;
  }

  private primary(): Value {
    const part = this.parts[this.at++];
    if (!part) throw new FormulaError("#NAME?");
    if (part.kind === "value") return part.value;
    if (part.kind === "range") return this.surroundings.range(part.address);
    if (part.kind === "table") return this.surroundings.table(part.name, part.part);
    if (part.kind === "call") return this.call(part.name);
    if (part.sign !== "(") throw new FormulaError("#NAME?");
    const value = this.comparison();
    if (!this.take(")")) throw new FormulaError("#NAME?");
    return value;
  }

  private call(name: string): Value {
    const args = this.arguments();
    if (name.startsWith("CHAIN.")) return this.surroundings.call(name.slice("CHAIN.".length), args);
    const given = args.map((arg) => arg ?? null);
    if (name === "MAX") return Math.max(...numbers(given));
    if (name === "SUM") return numbers(given).reduce((sum, one) => sum + one, 0);
    if (name === "INDEX") return cellIn(given[0] ?? null, number(given[1] ?? null), number(given[2] ?? null));
    if (name === "IF") return (single(given[0] ?? null) ? given[1] : (given[2] ?? false)) ?? 0;
    if (name === "HYPERLINK") return single(given[1] ?? given[0] ?? null);
    throw new FormulaError("#NAME?");
  }

  private arguments(): (Value | undefined)[] {
    const args: (Value | undefined)[] = [];
    if (this.take(")")) return args;
    for (;;) {
      const next = this.parts[this.at];
      const omitted = next?.kind === "sign" && (next.sign === "," || next.sign === ")");
      args.push(omitted ? undefined : this.argument());
      if (this.take(")")) return args;
      if (!this.take(",")) throw new FormulaError("#NAME?");
    }
  }

  /** An argument's error is handed to the function, which may not look at it: IF looks at one of two. */
  private argument(): Value {
    const depth = this.at;
    try {
      return this.comparison();
    } catch (problem) {
      if (!(problem instanceof FormulaError)) throw problem;
      this.skipFrom(depth);
      return problem;
    }
  }

  /** Goes to the end of the argument that begins at a part. */
  private skipFrom(start: number): void {
    let open = 0;
    for (this.at = start; this.at < this.parts.length; this.at++) {
      const part = this.parts[this.at]!;
      if (part.kind === "call" || (part.kind === "sign" && part.sign === "(")) open++;
      else if (part.kind === "sign" && part.sign === ")" && open-- === 0) return;
      else if (part.kind === "sign" && part.sign === "," && open === 0) return;
    }
  }
}
