/** Reads the calls of the add-in's functions out of a formula, in the form that Excel's API gives everywhere: English names, commas. */

/** One argument as it is written, and what it is. */
export type FormulaArgument =
  | { readonly kind: "left out"; readonly written: "" }
  | { readonly kind: "text"; readonly written: string; readonly text: string }
  | { readonly kind: "number"; readonly written: string; readonly number: number }
  /** A table, or a part of one: `Evidence[#All]`. */
  | { readonly kind: "table"; readonly written: string; readonly table: string }
  /** Cells by address: `B3`, `'My sheet'!$A$2:$A$9`, `A3#`. */
  | { readonly kind: "cells"; readonly written: string }
  /** Anything else: another formula, a name, an array. */
  | { readonly kind: "formula"; readonly written: string };

/** A call of one of the add-in's functions. */
export interface Call {
  /** The function's name without its namespace, in capitals. */
  readonly id: string;
  readonly args: readonly FormulaArgument[];
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const CELLS = new RegExp(String.raw`^(?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?${CELL}(?::${CELL}|#)?$`, "iu");
const TABLE = /^([\p{L}_\\][\p{L}\d_.\\]*)\[.*\]$/su;
/** A text, a quoted sheet name, or the inside of a table's brackets as one piece; else one sign. */
const PIECE = /"(?:[^"]|"")*"?|'(?:[^']|'')*'!|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\s\S]/gu;

/**
 * Every call in a formula, outermost and leftmost first; none when it calls none of the add-in's functions.
 * A call within a text is not a call. Left-out arguments keep their places.
 */
export function callsIn(formula: string): Call[] {
  const pieces = formula.match(PIECE) ?? [];
  const calls: Call[] = [];
  let before = "";
  pieces.forEach((piece, place) => {
    const name = piece === "(" ? /(?:^|[^\p{L}\d_.])CHAIN\.([A-Z]+)\s*$/iu.exec(before) : null;
    if (name) calls.push({ id: name[1]!.toUpperCase(), args: splitArguments(pieces.slice(place + 1)).map(readArgument) });
    before = piece.length === 1 ? before + piece : `${before} `;
  });
  return calls;
}

/** The arguments up to the bracket that closes the call, split at the call's own commas. */
function splitArguments(pieces: readonly string[]): string[] {
  const parts = [""];
  let depth = 0;
  for (const piece of pieces) {
    if (depth === 0 && piece === ")") break;
    if (piece === "(" || piece === "{") depth++;
    if (piece === ")" || piece === "}") depth--;
    if (depth === 0 && piece === ",") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.length === 1 && parts[0]!.trim() === "" ? [] : parts;
}

/** What one argument is, by how it is written. */
export function readArgument(argument: string): FormulaArgument {
  const written = argument.trim();
  if (written === "") return { kind: "left out", written };
  if (/^"(?:[^"]|"")*"$/.test(written)) return { kind: "text", written, text: written.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(written)) return { kind: "number", written, number: Number(written) };
  const table = TABLE.exec(written);
  if (table) return { kind: "table", written, table: table[1]! };
  return { kind: CELLS.test(written) ? "cells" : "formula", written };
}
