/** Beginnings that keep their hyphen: "non-Chinese", "long-term". */
const KEPT = new Set(["non", "self", "long", "short", "high", "low", "mid", "well", "co", "ex", "multi", "cross", "rare", "heavy", "light", "low", "full", "large", "small", "first", "second", "third", "semi", "post", "pre"]);
const BROKEN = /[-\u2010]$/;

/**
 * Puts lines together, and a word that was divided between them. Whether its hyphen stays the document itself says: it may hold the word
 * whole, or with the hyphen, elsewhere.
 */
export function lineJoiner(words: ReadonlySet<string>): (before: string, behind: string) => string {
  return (before, behind) => {
    const start = BROKEN.test(before) ? before.slice(0, -1).split(/\P{L}/u).at(-1) : "";
    const end = /^\p{Ll}+/u.exec(behind)?.[0];
    if (!start || !end) return /\S[-\u2010]$/.test(before) ? before + behind : `${before} ${behind}`;
    const whole = `${start}${end}`.toLowerCase();
    const hyphened = `${start}-${end}`.toLowerCase();
    const isCompound = new RegExp(`\\p{L}-${start}[-\u2010]$`, "u").test(before); // "mine-to-|magnet"
    const keeps = !words.has(whole) && (words.has(hyphened) || isCompound || KEPT.has(start.toLowerCase()));
    return keeps ? `${before}${behind}` : `${before.slice(0, -1)}${behind}`;
  };
}

/** The words of a text in small letters, those with hyphens whole. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-?$)/gu) ?? [];
