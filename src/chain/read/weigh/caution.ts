import { MADE } from "../finding.ts";
import type { ReadStatus } from "../words/status-words.ts";
import type { ReadLink } from "../words/link-words.ts";
import type { Reading } from "./classifier.ts";

/** Where a second thing may be said in a sentence: a doubt about the one is no doubt about the other. */
const TWO = /[;–—]|\b(?:while|whereas|although|though|but|after|already|now|since)\b|\.\s|,\s(?:and|which|where|with)\b/i;
/** A verb that tells of what is or was. */
const TELLS = /\b(?:has|have|had|was|were|makes?|made|produces?|produced|runs?|ran|operates?|operated|sells?|sold|ships?|shipped|delivers?|delivered|began|begun|started|completed|mines|mined|separates?|separated)\b/i;
/** The same of output alone. */
const TELLS_OUTPUT = /\b(?:makes?|made|produces?|produced|runs?|ran|operates?|operated|operating|sells?|sold|sales|ships?|shipped|shipments?|delivers?|delivered|deliveries|mines|mined|separates?|separated|began|begun|started)\b/i;
const EQUIPMENT = /\b(?:deliver(?:y|ies|ed)|arriv(?:al|ed|es)|shipment) of (?:[\w-]+ ){0,4}(?:cells?|furnaces?|mixer-?settlers?|settlers?|casters?|kilns?|mills?|press(?:es)?|vessels?|tanks?|reactors?|equipment|modules?|machines?)\b|\b(?:fleet|trucks|excavators?|equipment|furnaces?|cells|kilns?|casters?|vessels|modules|machines) (?:(?:has|have|had) been |was |were |has |have )?(?:delivered|arrived)\b/i;
const LATE = /\b(?:late|delay(?:ed|s)?|slipped|pushed back|put back|postponed)\b/i;

const CLAIM: Reading = { status: "Announced", kind: "claim" };
const OUTPUT = new Set<ReadStatus>(["Operating", "Qualified"]);
const WORKS: ReadonlySet<ReadStatus | ""> = new Set(["Construction" as const, ...MADE]);
const DONE: ReadonlySet<ReadStatus | ""> = new Set(["Studied" as const, "Funded" as const, ...WORKS]);

/** What a sentence must not be taken for: where its `words` are found, evidence of the statuses `of` becomes less, or nothing. */
interface Caution {
  readonly words: RegExp;
  readonly of: ReadonlySet<ReadStatus | "">;
  readonly becomes: Reading | undefined;
  readonly unless?: RegExp;
  /** As `unless`, in what the sentence says besides the words. */
  readonly besides?: RegExp;
  /** The link that it is about; where none is given, every one. */
  readonly link?: ReadLink;
  /** Whether it holds only where the sentence says one thing. */
  readonly alone?: true;
}

const CAUTIONS: readonly Caution[] = [
  // Money: what is awarded or not closed has not come, what the company pays or what a thing is worth never came to it.
  { link: "Capital", of: DONE, words: /\bnot (?:yet |been ){0,2}(?:closed|drawn|received|signed|approved|completed|finali[sz]ed|available|paid|disbursed)\b/i, becomes: CLAIM },
  { link: "Capital", of: DONE, words: /\bawarded\b/i, unless: /\b(?:received|drawn|disbursed|paid|closed)\b/i, becomes: CLAIM },
  { link: "Capital", of: DONE, words: /\b(?:paid|pays|paying|spent|spends|spending)\b[^.;]{0,60}\bfor\b/i, unless: /\b(?:was|were|been|is|are|be) paid\b|\bpaid (?:to|by|the company)\b|\bpaid us\b(?!\$)/, becomes: undefined },
  { link: "Capital", of: DONE, words: /\b(?:equipment|machin\w+|furnaces?|orders?|plant)\b[^.;]{0,30}\b(?:worth|costing|valued at|priced at|at a cost of)\b/i, becomes: undefined },
  // What is supplied to the company makes nobody its customer.
  { link: "Customer", of: DONE, words: /\bsupplied by\b|\bsuppl(?:y|ies|ied) (?:us|the company|our|its) /i, unless: /\b(?:is|are|was|were|been) supplied by (?:us|the company|our|its)\b/i, becomes: undefined },
  // What a plant treats was mined by somebody, once: no word of a mine that runs.
  { link: "Mining", of: MADE, words: /\b(?:process(?:ed|es|ing)?|treat(?:ed|s|ing)?|leach(?:ed|es|ing)?|crush(?:ed|es|ing)?|mill(?:ed|s|ing)?|fed) (?:[\w,.-]+ ){0,5}ore\b/i, unless: /\b(?:mined|mines|mining|dug|hauled|blast\w*|excavat\w*|extract\w*)\b/i, becomes: undefined },
  // The cells of solvent extraction make no metal.
  { link: "Metal", of: DONE, words: /\bextraction cells?\b/i, unless: /\b(?:metals?|electroly\w+|ingots?|furnaces?)\b/i, becomes: undefined },
  // A cost or price by weight says that a thing has one, and not that it is made.
  { of: DONE, words: /\b(?:costs?|prices?|basket)\b(?:[^.;]|\.\d){0,60}\bper (?:kilogram|kilo|kg|lb|pound|tonne|ton|t)\b/i, unless: /\b(?:made|produced?|sold|sales|output|production|shipped|delivered|received)\b/i, becomes: undefined },
  // "No deposit anywhere ranks above it": praise, and no word that there is none.
  { of: new Set(["Absent"]), words: /\bno (?:other |[\w-]+ ){1,6}(?:anywhere|ranks?|rivals?|matches|compares?|can match)\b/i, becomes: undefined },
  // "Our partner Norrex separates the oxide": what others do is not the company's.
  { of: DONE, words: /\b(?:partner|supplier|contractor|subcontractor|licensor|neighbour|neighbor|competitor|rival)s?,? (?:\p{Lu}[\p{L}\d&.-]*,? ){0,4}(?:also |now |already |then )?(?:separat|mak|produc|refin|cast|operat|min|run)(?:e?s|ed)\b/u, alone: true, becomes: undefined },
  { of: DONE, words: /\b(?:China|Chinese (?:firms|producers|companies|makers)|the (?:world|industry|market|sector)|competitors|rivals) (?:alone |still |now |today |also |already )*(?:makes?|produces?|refines?|separates?|mines?|controls?|suppl(?:y|ies)|dominates?|accounts?|process(?:es)?)\b/i, alone: true, becomes: undefined },
  // What is planned, where nothing else is told; what has yet to be done, and a study that is still expected.
  { of: WORKS, words: /\b(?:is|are|now) (?:now |still |currently )?(?:planned|scheduled|slated|targeted|due|expected|pencilled in)\b/i, unless: TELLS, becomes: CLAIM },
  { of: DONE, words: /\b(?:(?:has|have|is|are|remains?) (?:still )?yet to|(?:has|have|is|are|was|were) not yet)\b/i, alone: true, becomes: CLAIM },
  { of: new Set(["Studied"]), words: /\b(?:study|studies|DFS|BFS|PFS|PEA|assessment)\b(?: [\w-]+){0,8} (?:is|are) (?:now |still |also )?(?:expected|due|planned|scheduled|targeted|to be|on track)\b/i, alone: true, becomes: CLAIM },
  { of: MADE, words: /\b(?:on the (?:point|verge|brink|cusp) of|about to|poised to|preparing (?:to|for)|getting ready (?:to|for))\b/i, alone: true, becomes: CLAIM },
  { of: MADE, words: /\bto be (?:delivered|shipped|supplied|sold|produced|made|mined)\b|\b(?:nothing|none|not one \w+|no (?:[\w-]+ ){1,4}(?:has|have|was|were)) (?:has |have |was |were |yet |ever |been )*(?:delivered|shipped|supplied|sold|produced|made|mined|cast|separated|approved|qualified)\b/i, besides: TELLS_OUTPUT, becomes: CLAIM },
  // A supply that is signed, and what the company has ordered.
  { of: MADE, words: /\b(?:supply|offtake|sale|delivery|purchase)\b[^.;]{0,60}\b(?:signed|agreed)\b|\b(?:has|have) ordered\b/i, besides: TELLS_OUTPUT, becomes: CLAIM },
  // Engineering is on paper, and what is demonstrated is a trial.
  { of: WORKS, words: /\b(?:engineering|design|FEED)\b[^.;]{0,40}\b(?:completed?|under ?way|finished|progress\w*|started|began|begun)\b/, unless: /\b(?:construct\w*|ground|foundations?|civil|install\w*|erect\w*|steel|equipment|built|building|made|produced?|production|commission\w*)\b/i, besides: TELLS_OUTPUT, becomes: { status: "Studied", kind: "evidence" } },
  { of: OUTPUT, words: /\bdemonstrated (?:the )?(?:production|separation|making|manufactur\w*|ability|capability)\b/i, becomes: { status: "Pilot", kind: "evidence" } },
  // What a laboratory made is on paper still.
  { of: MADE, words: /\b(?:laborator(?:y|ies)|(?:bench|lab)[- ]scale)\b/i, unless: /\b(?:commercial\w*|tonnes|tons|plant)\b/i, becomes: { status: "Studied", kind: "evidence" } },
  // Equipment that has come is building at most, and a plan where it is late; what is fed for the first time is a trial.
  { of: MADE, words: EQUIPMENT, unless: LATE, becomes: { status: "Construction", kind: "evidence" } },
  { of: MADE, words: EQUIPMENT, becomes: CLAIM },
  { of: MADE, words: /\b(?:feed|feedstock|ore|concentrate|carbonate|material) (?:was|were|is|has been|had been) (?:first |now )?(?:introduced|admitted|fed)\b|\b(?:introduction|admission) of (?:first )?feed\b|\bfirst feed\b/i, unless: /\b(?:made|produced?|sold|sales|output|production|shipped|delivered)\b/i, becomes: { status: "Pilot", kind: "evidence" } },
  // A purchase agreed and not closed.
  { of: MADE, words: /\b(?:agreed to (?:buy|acquire|purchase|take over)|(?:binding|indicative|non-binding|takeover) (?:offer|bid|proposal)|offer(?:ed)? to (?:buy|acquire)|definitive agreement to (?:acquire|buy|purchase))\b/i, becomes: CLAIM },
  // A memorandum, talks, a hope, a condition.
  { of: MADE, words: /\b(?:memorand(?:um|a)|MoUs?|letters? of (?:intent|interest)|term sheets?|heads of (?:terms|agreement)|non-?binding)\b/i, alone: true, becomes: CLAIM },
  { of: MADE, words: /\b(?:discussions?|negotiat(?:es?|ed|ing|ions?)|talks|in dialogue)\b/i, alone: true, becomes: CLAIM },
  { of: MADE, words: /\b(?:should|hopes?|hoped|hopefully)\b/i, alone: true, becomes: CLAIM },
  { of: MADE, words: /\b(?:is|are|remains?|was|were) (?:also |still |both )?(?:conditional (?:up)?on|contingent (?:up)?on|subject to)\b/i, alone: true, becomes: CLAIM },
];

/** A reading held back to what its sentence can carry, whatever the classifier makes of it: the first caution that applies decides. */
export function held(sentence: string, link: ReadLink, reading: Reading): Reading | undefined {
  if (reading.kind !== "evidence") return reading;
  const caution = CAUTIONS.find(({ words, of, unless, besides, link: about, alone }) => of.has(reading.status) && (about ?? link) === link && words.test(sentence) && !unless?.test(sentence) && !besides?.test(sentence.replace(words, "")) && !(alone && TWO.test(sentence)));
  return caution ? caution.becomes : reading;
}
