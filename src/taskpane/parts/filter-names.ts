/** A list of thousands does not help, and is slow to draw. */
const MOST = 50;

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The names that hold every word typed, accents and case ignored: those that begin as typed first, otherwise in their own order.
 * At most 50 are listed; `more` counts the rest.
 */
export function offered(names: readonly string[], typed: string): { readonly listed: readonly string[]; readonly more: number } {
  const sought = plain(typed.trim());
  const words = sought.split(/\s+/);
  const found = names.map((name) => ({ name, key: plain(name) })).filter(({ key }) => words.every((word) => key.includes(word)));
  const [first, rest] = [found.filter(({ key }) => key.startsWith(sought)), found.filter(({ key }) => !key.startsWith(sought))];
  const all = [...first, ...rest].map(({ name }) => name);
  return { listed: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}
