import { periodsIn, type NamedPeriod } from "./dates.ts";
import { yearlessIn } from "./yearless.ts";

const RESTATED = /\b(?:previously|originally|first (?:promised|guided|planned)|(?:earlier|previous|prior) (?:guided|guidance|target|schedule)|had been|pushed back from|slipped from|delayed from|instead of|rather than|moved from)\b/i;
/** A verb or noun of the future, before the period. */
const AHEAD = /\b(?:will|would|should|could|is to|are to|to be|due|expect\w*|plan(?:s|ned|ning)?\b|target\w*|aim\w*|hope\w*|guid\w*|schedul\w*|slated|set (?:to|for)|on track|foreseen|foresees|promised|mean[st]?|intend\w*|in mind|pencilled|follow|envisaged|anticipat\w*|awaited|provided|put at|to (?:begin|start|run|ship|open|come|follow|reach|deliver|give|make|take)|not to (?:\w+ ){1,2}before)\b/i;
/** A period that begins here is ahead even without one. */
const FROM_THEN = /\b(?:from|by|until|not before|no earlier than)(?: (?:the|about|around|late|early|end|of|mid)){0,3} ?$/i;
const BEHIND_US = /\b(?:since|during|dated|ended|as (?:at|of)|back in|announced in|published in|founded in|opened in)(?: (?:the|early|late|about)){0,2} ?$/i;
const BEFORE = 90;

const STARTED = /\b(?:commission\w*|start-?up of|start(?:ed|s|ing)? (?:of|up|production|commissioning)|open(?:ing|s|ed)?|first (?:(?!commercial)[\w-]+ ){0,3}(?:oxides?|metal|alloy|magnets?|concentrate|carbonate|output|production|feed|material)|(?:introduction|admission) of (?:first )?feed|pilot (?:line|plant|unit)|ready)\b/i;
/** A promise to begin to build, or to decide on it, is none of output. */
const BUILT_FROM = /\b(?:start|beginning|commencement) of (?:the )?construction\b|\b(?:start|begin|commence)(?:s|ing)? (?:the )?construction\b|\bconstruction\b[^.;]{0,60} to (?:start|begin|commence)(?! \w*(?:produc|operat|deliver|ship|commission))/i;
const DECIDED = /\b(?:final )?investment decision\b|\bFID\b/;
const STUDY = /\b(?:study|studies|feasibility|assessment|DFS|BFS|PFS|PEA)\b/;
const FINISHED = /\b(?:completion|complete[d]?|finished)\b/i;

/** The period promised: the first behind a word of the future; with an earlier promise taken back, both. */
export function dueIn(sentence: string, claim: boolean, day: string): NamedPeriod[] {
  const periods = periodsIn(sentence);
  if (RESTATED.test(sentence) && periods.length > 1) return inOrderOfTelling(sentence, periods[0]!, periods[1]!);
  const isAhead = ({ start }: NamedPeriod): boolean => {
    const before = sentence.slice(Math.max(0, start - BEFORE), start);
    return !BEHIND_US.test(before) && (FROM_THEN.test(before) || AHEAD.test(before));
  };
  const yearless = day === "" ? [] : yearlessIn(sentence, day);
  const ahead = [...periods, ...yearless].sort((one, other) => one.start - other.start).find(isAhead);
  return ahead && (claim || AHEAD.test(sentence)) ? [ahead] : [];
}

/** "Previously Q4 2025, now H2 2026" and "now H2 2026, previously Q4 2025": the earlier promise first. */
function inOrderOfTelling(sentence: string, one: NamedPeriod, other: NamedPeriod): NamedPeriod[] {
  const between = sentence.slice(one.end, other.start);
  return RESTATED.test(between) && !/\b(?:now|to)\b/i.test(between) ? [other, one] : [one, other];
}

const CLOSING = /\b(?:clos(?:e|es|ing)|completion of the (?:acquisition|transaction|purchase|takeover)|(?:acquisition|transaction|purchase|takeover) (?:is|should|to) (?:expected|be completed))\b[^.;\n]{0,80}/gi;

/** The period in which a document expects a purchase to close, or blank. Linear in the text. */
export function closingIn(text: string): string {
  for (const [words] of text.matchAll(CLOSING)) {
    const ahead = periodsIn(words).find(({ start }) => AHEAD.test(words.slice(0, start)) || FROM_THEN.test(words.slice(0, start)));
    if (ahead) return ahead.period;
  }
  return "";
}

const RUNNING = /\b(?:commercial\w* (?:[\w-]+ )?(?:output|production|operations?|quantit\w*|scale)|production|output|deliver\w*|shipments?|to ship|produc(?:e|ing)|run(?:ning)?|operat\w*|suppl(?:y|ies))\b/i;
const PARTS = /[;–—]|\. /;

/** What is promised for a period, by the word near it, one before it sooner than one behind; of money that it is there. */
export function promisedIn(sentence: string, due: number, money: boolean): string {
  if (money) return "Funded";
  if (RESTATED.test(sentence)) return levelOf(sentence) ?? "Operating";
  const before = sentence.slice(Math.max(0, due - BEFORE), due).split(PARTS).at(-1)!;
  const behind = sentence.slice(due, due + BEFORE).split(PARTS)[0]!;
  return levelOf(before) ?? (RUNNING.test(before) ? "Operating" : levelOf(behind)) ?? "Operating";
}

/** The status that a study, a decision, a start or an end of building is; undefined where the words name none. */
function levelOf(words: string): "Pilot" | "Construction" | "Funded" | "Studied" | undefined {
  if (BUILT_FROM.test(words)) return "Construction";
  if (STARTED.test(words)) return "Pilot";
  if (STUDY.test(words) && !RUNNING.test(words)) return "Studied";
  if (FINISHED.test(words)) return "Construction";
  return DECIDED.test(words) && !RUNNING.test(words) ? "Funded" : undefined;
}
