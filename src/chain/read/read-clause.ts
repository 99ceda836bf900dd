import { ROUTES, STATUSES, type Route, type Status } from "../vocabulary.ts";
import type { Clause } from "./clauses.ts";
import type { Meaning } from "./dictionary.ts";
import { weightOf, type Finding, type Kind } from "./finding.ts";
import type { Mark } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { reasonOf, type Ground } from "./why.ts";
import type { ReadLink } from "./words/link-words.ts";
import type { ReadStatus } from "./words/status-words.ts";

type At = Mark<Meaning>;

/** What a clause hands on to the next of its sentence: its links, and whether it said what is or what may be. */
export interface Context {
  readonly links: readonly At[];
  readonly hedged: boolean;
  readonly proven: boolean;
}

/** A status that the words support, with the marks that say so. */
interface Verdict {
  readonly status: ReadStatus;
  readonly kind: Kind;
  readonly marks: readonly At[];
  readonly ground: Ground;
}

/** As far as a "not" reaches forward, and a verb of selling to what is sold, in words. */
const NEGATION_REACH = 5;
const DELIVERY_REACH = 8;
/** A wish with no deed in it must stand this near to its link, in words. */
const WISH_REACH = 6;

/** What one clause says of each link in it, or of `context.links` when it names none. */
export function readClause(tokens: readonly Token[], clause: Clause, context: Context): { findings: Finding[]; links: readonly At[] } {
  const own = linksOf(tokens, clause);
  const others = clause.marks.find(({ meaning }) => meaning.others);
  const links = own.length > 0 ? own : context.links;
  if (others && !(own[0] && own[0].from < others.from)) return { findings: [], links: own };
  const findings: Finding[] = [];
  const add = (link: ReadLink, verdict: Verdict | undefined, at?: At): void => {
    if (verdict) findings.push(finding(tokens, clause, link, verdict, at));
  };
  const money = readMoney(clause);
  add("Capital", money);
  const agreed = clause.marks.some(({ meaning }) => meaning.agreement);
  const buyer = clause.marks.find(({ meaning }) => meaning.buyer ?? (agreed && meaning.trade));
  const sale = readSale(clause, buyer, context);
  add("Customer", sale, buyer);
  const onPaper = sale !== undefined && !clause.marks.some(({ meaning }) => meaning.delivered);
  for (const link of links) {
    const signs = clause.marks.filter((mark) => !(onPaper && mark.meaning.agreement) && !(money && (mark.meaning.received || mark.meaning.instrument)));
    const verdict = readLink(tokens, clause, signs, link, links.length, context);
    if (verdict && (onPaper || money) && verdict.kind === "claim") continue;
    add(link.meaning.link!, verdict, own.length > 0 ? link : undefined);
  }
  return { findings, links };
}

/** The links that a clause speaks of: not those that it only names as feed, use or neighbour. */
function linksOf(tokens: readonly Token[], clause: Clause): At[] {
  const named = clause.marks.filter(({ meaning }) => meaning.link);
  const into = named.findIndex((mark) => tokens[mark.from - 1]?.word === "into" || tokens[mark.from - 2]?.word === "into");
  const spoken = into > 0 ? named.slice(into) : named;
  const recycled = spoken.some((mark) => mark.meaning.link === "Recycling");
  return spoken.filter((mark, index) => {
    if (recycled && mark.meaning.link === "Magnet" && spoken[index - 1]?.meaning.link === "Recycling") return false;
    return index === 0 || !aside(tokens, mark);
  });
}

const ASIDE = new Set(["for", "from", "in", "beside", "near", "alongside", "adjacent", "feedstock", "using"]);
const ARTICLES = new Set(["the", "a", "an", "its", "their", "our", "to", "rare", "earth", "own", "existing", "heavy", "light", "permanent", "sintered", "ndfeb", "ndpr", "further", "planned"]);

/** Whether a link stands behind a word that makes it the use, the feed or the neighbour of another. */
function aside(tokens: readonly Token[], mark: At): boolean {
  let at = mark.from - 1;
  while (at > 0 && ARTICLES.has(tokens[at]!.word)) at--;
  return ASIDE.has(tokens[at]?.word ?? "");
}

function readLink(tokens: readonly Token[], clause: Clause, marks: readonly At[], link: At, links: number, context: Context): Verdict | undefined {
  const signs = marks.filter((mark) => mark.meaning.status || (mark.meaning.delivered && movesProduct(link, mark)));
  const negation = negationOf(clause, signs, link);
  if (negation) return negation;
  const setback = signs.find(({ meaning }) => meaning.status === "Stalled" || meaning.status === "Cancelled");
  const hedges = marks.filter(({ meaning }) => meaning.hedge || meaning.open);
  if (setback && !hedges.some((hedge) => hedge.from < setback.from && hedge.meaning.hedge === "whole"))
    return { status: setback.meaning.status!, kind: "evidence", marks: [setback], ground: { kind: "status" } };
  const facts = signs.filter((sign) => !setback && isFact(tokens, clause, marks, sign, context));
  const fact = bestFact(facts, link, links);
  const hedge = fact && hedges.find((mark) => takesBack(mark, fact));
  if (fact && !hedge) return factual(clause, fact);
  return prospect(clause, signs, hedge ?? hedges[0], link, context);
}

function movesProduct(link: At, delivery: At): boolean {
  const gap = Math.max(link.from - delivery.to, delivery.from - link.to);
  return gap <= DELIVERY_REACH && !["Recycling", "Mining"].includes(link.meaning.link!);
}

const statusOf = (sign: At): ReadStatus => sign.meaning.status ?? "Operating";

/** Whether a sign says that something is or was done, and not only names it. */
function isFact(tokens: readonly Token[], clause: Clause, marks: readonly At[], sign: At, context: Context): boolean {
  const form = sign.meaning.status ? sign.meaning.form! : "done";
  if (form === "done" || form === "unfinished") return true;
  const hedgedBefore = context.hedged || marks.some((mark) => mark.meaning.hedge === "whole" && mark.from < sign.from);
  if (form === "present") return !hedgedBefore;
  if (form === "event") return marks.some(({ meaning }) => meaning.achieved);
  const before = tokens[sign.from - 1]?.word ?? "";
  if (["we", "they", "who"].includes(before)) return true;
  const first = tokens.slice(clause.from, sign.from).every(({ word }) => word === "and" || word === "also");
  return first && context.proven && !context.hedged;
}

/** With one link the highest of the facts, and what is unfinished before all; with several the one nearest to the link. */
function bestFact(facts: readonly At[], link: At, links: number): At | undefined {
  const unfinished = facts.filter(({ meaning }) => meaning.form === "unfinished");
  const of = unfinished.length > 0 ? unfinished : facts;
  const gap = (sign: At): number => (sign.from >= link.to ? sign.from - link.to : link.from - sign.to);
  const better = (one: At, other: At): boolean =>
    links > 1 && gap(one) !== gap(other) ? gap(one) < gap(other) : weightOf(statusOf(one)) > weightOf(statusOf(other));
  return of.reduce<At | undefined>((best, sign) => (best && !better(sign, best) ? best : sign), undefined);
}

/** Whether a word of doubt reaches a fact: a plan not one of building, a purpose only what follows it. */
function takesBack(hedge: At, fact: At): boolean {
  if (hedge.meaning.open || hedge.meaning.hedge === "whole") return true;
  if (hedge.meaning.hedge === "purpose") return hedge.from < fact.from || fact.meaning.form === "event";
  return weightOf(statusOf(fact)) >= weightOf("Operating");
}

function factual(clause: Clause, sign: At): Verdict {
  const status = statusOf(sign);
  const caps = clause.marks.filter(({ meaning }) => meaning.cap && weightOf(meaning.cap) < weightOf(status));
  const cap = caps.sort((one, other) => weightOf(one.meaning.cap!) - weightOf(other.meaning.cap!))[0];
  const achieved = sign.meaning.form === "event" ? clause.marks.filter(({ meaning }) => meaning.achieved) : [];
  const held = cap?.meaning.cap ?? status;
  const marks = [sign, ...achieved, ...(cap ? [cap] : [])];
  if (held === "Announced") return { status: held, kind: "claim", marks, ground: { kind: "status" } };
  return { status: held, kind: "evidence", marks, ground: cap ? { kind: "cap", by: cap } : { kind: "status" } };
}

/** What is only wished for, planned or named. */
function prospect(clause: Clause, signs: readonly At[], hedge: At | undefined, link: At, context: Context): Verdict | undefined {
  const deed = signs[0] ?? clause.marks.find(({ meaning }) => meaning.cap);
  const near = hedge && Math.max(link.from - hedge.to, hedge.from - link.to) <= WISH_REACH;
  if (hedge && (deed || near)) return { status: "Announced", kind: "claim", marks: deed ? [hedge, deed] : [hedge], ground: { kind: "hedge", by: hedge } };
  if (!signs[0]) return undefined;
  const ground: Ground = context.hedged ? { kind: "carried" } : { kind: "named", by: signs[0] };
  return { status: "Announced", kind: "claim", marks: [signs[0]], ground };
}

/** A "not" before a sign or before the link takes it back: with "yet" it is still to come, without it is not there. */
function negationOf(clause: Clause, signs: readonly At[], link: At): Verdict | undefined {
  const deeds = signs.some(({ meaning }) => meaning.form === "event") ? clause.marks.filter(({ meaning }) => meaning.achieved) : [];
  const reached = [...signs, ...deeds, link];
  const not = clause.marks.find(({ meaning, to }) => meaning.negation && reached.some((mark) => mark.from >= to && mark.from - to < NEGATION_REACH));
  if (!not) return undefined;
  const denied = [...signs, ...deeds].find((mark) => mark.from >= not.to);
  const marks = denied ? [not, denied] : [not];
  const yet = clause.marks.find(({ meaning }) => meaning.yet);
  if (denied && (denied.meaning.status === "Stalled" || denied.meaning.status === "Cancelled")) return undefined;
  if (yet) return { status: "Announced", kind: "claim", marks: [...marks, yet], ground: { kind: "yet", by: yet } };
  return { status: "Absent", kind: "evidence", marks, ground: { kind: "status" } };
}

/** What a clause says of a buyer: samples with one, product delivered to one, parts approved by one, or paper signed. */
function readSale(clause: Clause, buyer: At | undefined, context: Context): Verdict | undefined {
  const find = (test: (meaning: Meaning) => unknown): At | undefined => clause.marks.find(({ meaning }) => test(meaning));
  const qualified = find(({ status }) => status === "Qualified");
  if (!buyer && !qualified) return undefined;
  const delivered = find((meaning) => meaning.delivered);
  const agreement = find((meaning) => meaning.agreement);
  const signs = [qualified, delivered, agreement, buyer].filter((mark) => mark !== undefined);
  const negation = negationOf(clause, signs.slice(0, -1), signs.at(-1)!);
  if (negation) return negation;
  const setback = find(({ status }) => status === "Cancelled");
  if (setback && agreement) return { status: "Cancelled", kind: "evidence", marks: [setback, agreement], ground: { kind: "status" } };
  const hedge = clause.marks.find(({ meaning }) => meaning.hedge === "whole" || meaning.hedge === "purpose" || meaning.open);
  const paper: Ground | undefined = agreement && { kind: "paper", by: agreement };
  if (agreement?.meaning.agreement === "MoU" && !qualified) return { status: "Announced", kind: "claim", marks: [agreement], ground: paper! };
  if (hedge && (delivered || qualified || agreement || context.hedged || buyer)) {
    const deed = qualified ?? delivered ?? agreement ?? buyer!;
    return { status: "Announced", kind: "claim", marks: [hedge, deed], ground: agreement && !delivered ? paper! : { kind: "hedge", by: hedge } };
  }
  if (qualified) return { status: "Qualified", kind: "evidence", marks: [qualified], ground: { kind: "status" } };
  const sample = find(({ cap, status }) => cap === "Pilot" || status === "Pilot");
  if (sample) return { status: "Pilot", kind: "evidence", marks: [sample], ground: { kind: "cap", by: sample } };
  if (delivered) return agreement
    ? { status: "Operating", kind: "evidence", marks: [delivered, agreement], ground: { kind: "delivered" } }
    : { status: "Pilot", kind: "evidence", marks: [delivered], ground: { kind: "spot", by: delivered } };
  return agreement && { status: "Announced", kind: "claim", marks: [agreement], ground: paper! };
}

/** What a clause says of money: come or signed and available, or conditional. */
function readMoney(clause: Clause): Verdict | undefined {
  const instrument = clause.marks.find(({ meaning }) => meaning.instrument);
  if (!instrument) return undefined;
  const received = clause.marks.find(({ meaning }) => meaning.received) ?? clause.marks.find(({ meaning, from }) => meaning.achieved && from > instrument.from && instrument.meaning.instrument === "Other")
    ?? (instrument.meaning.instrument === "Other" ? clause.marks.find(({ meaning }) => meaning.achieved) : undefined);
  const conditional = clause.marks.find(({ meaning }) => meaning.conditional);
  const hedge = conditional ?? clause.marks.find(({ meaning, from }) => meaning.hedge && (!received || (meaning.hedge === "purpose" ? from < received.from : true)));
  const not = clause.marks.find(({ meaning, to }) => meaning.negation && (received ?? instrument).from >= to);
  if (not) {
    const yet = clause.marks.some(({ meaning }) => meaning.yet);
    return yet ? { status: "Announced", kind: "claim", marks: [not, instrument], ground: { kind: "yet", by: not } } : { status: "Absent", kind: "evidence", marks: [not, instrument], ground: { kind: "status" } };
  }
  if (hedge) return { status: "Announced", kind: "claim", marks: [hedge, instrument], ground: { kind: "hedge", by: hedge } };
  return received && { status: "Funded", kind: "evidence", marks: [received, instrument], ground: { kind: "money" } };
}

function finding(tokens: readonly Token[], clause: Clause, link: ReadLink, verdict: Verdict, at: At | undefined): Finding {
  const marks = [...verdict.marks.filter(({ from, to }) => from >= clause.from && to <= clause.to), ...(at ? [at] : [])];
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to));
  const words = (mark: At): string => tokens.slice(mark.from, mark.to).map(({ word }) => word).join(" ");
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    link,
    status: verdict.status,
    route: routeOf(clause, link, verdict),
    kind: verdict.kind,
    why: reasonOf(verdict.ground, verdict.status as Status, link, words),
  };
}

/** The route that the words name. Without one a link is Built, and of a customer nothing is known. */
function routeOf(clause: Clause, link: ReadLink, verdict: Verdict): Finding["route"] {
  const find = <Value>(value: (meaning: Meaning) => Value | undefined): Value | undefined => clause.marks.map(({ meaning }) => value(meaning)).find((found) => found !== undefined);
  if (link === "Capital") return find(({ instrument }) => (instrument === "Other" ? undefined : instrument)) ?? "Other";
  if (link === "Customer") return find(({ agreement }) => (agreement === "MoU" ? agreement : undefined)) ?? find(({ agreement }) => agreement) ?? "";
  if (verdict.status === "Absent" || !STATUSES.includes(verdict.status as Status)) return find(({ route }) => route) ?? "";
  return ROUTES.find((route: Route) => route === find((meaning) => meaning.route)) ?? "Built";
}
