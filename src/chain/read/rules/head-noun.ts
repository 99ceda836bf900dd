import type { Token } from "../text/tokens.ts";
import type { At } from "./verdict.ts";

/**
 * Of links side by side the last is meant: "magnet alloy" is alloy, "samarium, dysprosium and terbium metals" are metal. Recycling
 * takes in what it recycles. The others' marks stay without their link.
 */
export function withHeads(tokens: readonly Token[], marks: readonly At[]): At[] {
  const headed = [...marks];
  let head: At | undefined;
  let place = 0;
  let from = 0;
  for (let at = headed.length - 1; at >= 0; at--) {
    const mark = headed[at]!;
    if (!mark.meaning.link) continue;
    const recycles = mark.meaning.link === "Recycling";
    const leads = head && leadsTo(tokens, mark, head, from);
    if (leads && recycles) headed[place] = unlinked(head!);
    if (leads && !recycles) headed[at] = unlinked(mark);
    else [head, place] = [mark, at];
    from = mark.from;
  }
  return headed;
}

const unlinked = (mark: At): At => ({ ...mark, meaning: { ...mark.meaning, link: undefined } });

const AND = new Set(["and", "or", "rare", "earth", "earths", "light", "heavy", "permanent", "sintered", "bonded", "mixed"]);
const CLOSE = /^[\s()"”’-]*$/;

/** Whether a link's word is only the first part of the next one's name, which begins at token `from`. */
function leadsTo(tokens: readonly Token[], mark: At, head: At, from: number): boolean {
  if (mark.meaning.link === head.meaning.link) return false;
  if (from === mark.to) return CLOSE.test(tokens[from]!.before) || (Boolean(mark.meaning.element) && ["Metal", "Alloy"].includes(head.meaning.link!));
  if (!mark.meaning.element || !["Metal", "Alloy"].includes(head.meaning.link!) || from - mark.to > 3) return false;
  return tokens.slice(mark.to, from).every(({ word }) => AND.has(word));
}
