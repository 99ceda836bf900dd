import type { Token } from "../text/tokens.ts";

/** Verbs whose past or participle is no -ed, by their base. */
const IRREGULAR: Readonly<Record<string, string>> = {
  made: "make", built: "build", rebuilt: "build", sold: "sell", begun: "begin", began: "begin", ran: "run", bought: "buy", paid: "pay", given: "give", gave: "give", taken: "take", took: "take",
  gone: "go", went: "go", came: "come", drawn: "draw", drew: "draw", held: "hold", left: "leave", sent: "send", kept: "keep", won: "win", met: "meet", found: "find", lent: "lend", stood: "stand",
  spent: "spend", brought: "bring", broken: "break", broke: "break", laid: "lay", shown: "show", showed: "show", grown: "grow", grew: "grow", fallen: "fall", fell: "fall", risen: "rise", rose: "rise",
  chosen: "choose", chose: "choose", written: "write", wrote: "write", said: "say", told: "tell", let: "let", put: "put", set: "set", shut: "shut", cut: "cut", cast: "cast", fed: "feed", lost: "lose",
  wound: "wind", withdrawn: "withdraw", withdrew: "withdraw", undertaken: "undertake", overseen: "oversee", led: "lead", become: "become", became: "become", got: "get", hit: "hit", known: "know",
};
const NOT_PAST = new Set(["need", "feed", "seed", "speed", "exceed", "proceed", "indeed", "red", "bed", "shed", "hundred"]);
const NOT_GOING = new Set(["during", "nothing", "anything", "something", "everything", "king", "spring", "string", "ring", "bring", "according", "including", "morning", "evening", "beijing"]);
const MODALS = new Set(["will", "would", "shall", "should", "could", "can", "may", "might", "must", "won't"]);
const HAVE = new Set(["has", "have", "had", "having"]);
const IS = new Set(["is", "are", "am", "be"]);
const WAS = new Set(["was", "were"]);
const BETWEEN = new Set(["now", "also", "already", "not", "yet", "still", "just", "since", "so", "far", "been", "being", "be", "have", "to", "never", "long", "again", "once", "all", "only"]);
const FARTHEST = 4;

/** The base of a verb or noun, roughly: "shipped", "shipping" and "ships" are one. */
export function rootOf(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (word.length < 5 || NOT_PAST.has(word) || NOT_GOING.has(word)) return word;
  const cut = word.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|e|s)$/, "");
  const once = /([bdfgklmnprt])\1$/.test(cut) && cut !== word ? cut.slice(0, -1) : cut;
  return once.length >= 3 ? once : word;
}

/** In which tense and voice a word stands as a verb ("perfect", "was done", "will do", "doing" …); undefined where it is no such form. */
export function tenseAt(tokens: readonly Token[], index: number): string | undefined {
  const { word } = tokens[index]!;
  const done = Object.hasOwn(IRREGULAR, word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word));
  const doing = word.length > 4 && word.endsWith("ing") && !NOT_GOING.has(word);
  const helpers = helpersBefore(tokens, index);
  const some = (words: ReadonlySet<string>): boolean => helpers.some((helper) => words.has(helper));
  if (some(MODALS)) return helpers.includes("have") ? "would have done" : done && helpers.includes("be") ? "will be done" : index > 0 && MODALS.has(helpers[0]!) ? "will do" : undefined;
  if (helpers[0] === "to") return helpers.some((helper) => IS.has(helper) || WAS.has(helper)) ? "is to do" : "to do";
  if (done && helpers.includes("to") && helpers.includes("be")) return "to be done";
  if (done && helpers.includes("being")) return "being done";
  if (done && some(HAVE)) return helpers.includes("been") ? "has been done" : "has done";
  if (done && some(WAS)) return "was done";
  if (done && some(IS)) return "is done";
  if (done) return "done";
  if (doing && (some(IS) || some(HAVE))) return "is doing";
  if (doing && some(WAS)) return "was doing";
  return doing ? "doing" : undefined;
}

/** The helping verbs before a place, the nearest first, with the words that may stand between left out. */
function helpersBefore(tokens: readonly Token[], index: number): string[] {
  const helpers: string[] = [];
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
    const { word } = tokens[at]!;
    const helps = MODALS.has(word) || HAVE.has(word) || IS.has(word) || WAS.has(word) || word === "to" || word === "been" || word === "being";
    if (helps) helpers.push(word);
    else if (!BETWEEN.has(word) && !word.endsWith("ly")) break;
  }
  return helpers;
}
