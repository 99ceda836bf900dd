import { keyOf } from "../../../chain/cells/cell.ts";
import { byTicker, type Tickers } from "./tickers.ts";

/** Names typed by hand. */
export interface TypedNames {
  /** The companies, as the evidence spells them, each once. */
  readonly known: readonly string[];
  /** What names none. */
  readonly unknown: readonly string[];
}

const NO_TICKERS: Tickers = new Map();

/** Names or tickers, one on a line or parted by commas and semicolons; a company whose own name has a comma stays whole. */
export function typedNames(typed: string, companies: readonly string[], tickers: Tickers = NO_TICKERS): TypedNames {
  const spelling = new Map(companies.map((name) => [keyOf(name), name]));
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const line of typed.split("\n")) {
    const pieces = line.split(/([,;])/); // a piece, what parts it from the next, the next
    for (let at = 0; at < pieces.length; ) {
      let end = pieces.length;
      while (end > at + 1 && !spelling.has(keyOf(pieces.slice(at, end).join("")))) end -= 2;
      const piece = pieces.slice(at, end).join("").trim();
      const name = spelling.get(keyOf(piece)) ?? (piece === "" ? undefined : byTicker(tickers, companies, piece));
      if (name !== undefined) known.add(name);
      else if (piece !== "") unknown.push(piece);
      at = end + 1;
    }
  }
  return { known: [...known], unknown };
}
