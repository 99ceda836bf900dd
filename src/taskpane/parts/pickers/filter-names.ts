import { beginsTicker, byTicker, type Tickers } from "./tickers.ts";

/** A list of thousands is no help, and slow to draw. */
const MOST = 50;

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const NO_TICKERS: Tickers = new Map();

export interface Offered {
  readonly listed: readonly string[];
  /** Those that are found and not listed. */
  readonly more: number;
  /** The only one that can be meant: the only one found, or the one whose ticker is typed in full. */
  readonly meant: string | undefined;
}

/**
 * The names that hold every word typed, accents and case ignored, or whose ticker begins as typed: the one with this very ticker first, then those
 * that begin as typed, otherwise in their own order. At most 50 are listed.
 */
export function offered(names: readonly string[], typed: string, tickers: Tickers = NO_TICKERS): Offered {
  const sought = plain(typed.trim());
  const words = sought.split(/\s+/);
  const found = names.map((name) => ({ name, key: plain(name) })).filter(({ name, key }) => words.every((word) => key.includes(word)) || beginsTicker(tickers, name, sought));
  const own = sought === "" ? undefined : byTicker(tickers, names, sought);
  const place = ({ name, key }: { readonly name: string; readonly key: string }) => (name === own ? 0 : key.startsWith(sought) ? 1 : 2);
  const all = [...found].sort((a, b) => place(a) - place(b)).map(({ name }) => name);
  return { listed: all.slice(0, MOST), more: Math.max(0, all.length - MOST), meant: own ?? (all.length === 1 ? all[0] : undefined) };
}
