import type { Status } from "../../../model/vocabulary.ts";
import type { Clause } from "../../text/clauses.ts";
import { weightOf, type Finding } from "../../finding.ts";
import { isOthers } from "../third-parties.ts";
import { linksOf } from "../links-of-clause.ts";
import { readLink } from "./read-link.ts";
import { readMoney } from "./read-money.ts";
import { readSale } from "./read-sale.ts";
import { routeOf } from "../route-of.ts";
import type { Reading } from "./merge-readings.ts";
import type { Token } from "../../text/tokens.ts";
import type { At, Context, Verdict } from "../verdict.ts";
import { reasonOf } from "../why.ts";
import type { ReadLink } from "../../words/link-words.ts";

/** What one clause says of each link in it, or of `context.links` when it names none. */
export function readClause(tokens: readonly Token[], clause: Clause, context: Context): { readings: Reading[]; links: readonly At[]; others: boolean } {
  const own = linksOf(tokens, clause);
  const links = own.length > 0 ? own : context.links;
  const asides = new Set(clause.marks.filter((mark) => mark.meaning.link && !own.includes(mark)).map(({ to }) => to));
  if (isOthers(tokens, clause, own, context)) return { readings: [], links: own, others: true };
  const readings: Reading[] = [];
  const add = (link: ReadLink, verdict: Verdict | undefined, at?: At): void => {
    if (verdict) readings.push(reading(tokens, clause, finding(tokens, clause, link, verdict, at), verdict));
  };
  const money = readMoney(clause, context);
  add("Capital", money);
  const agreed = clause.marks.some(({ meaning }) => meaning.agreement);
  const buyer = clause.marks.find(({ meaning }) => meaning.buyer ?? (agreed && meaning.trade));
  const sale = readSale(tokens, clause, buyer, context);
  add("Customer", sale, buyer);
  const onPaper = sale !== undefined && !clause.marks.some(({ meaning }) => meaning.delivered);
  for (const link of links) {
    const signs = clause.marks.filter((mark) => !(onPaper && mark.meaning.agreement) && !(money && (mark.meaning.received || mark.meaning.instrument)) && !(mark.meaning.form === "present" && asides.has(mark.from)));
    const verdict = readLink(tokens, clause, signs, link, links.length, context);
    if (verdict && onPaper && verdict.kind === "claim") continue;
    add(link.meaning.link!, verdict, own.length > 0 ? link : undefined);
  }
  return { readings, links, others: false };
}

const WORKS = new Set(["production", "construction", "commissioning", "operation", "operations"]);
const RELATIVE = new Set(["which", "who", "that"]);

function reading(tokens: readonly Token[], clause: Clause, finding: Finding, { status, kind, fact }: Verdict): Reading {
  return {
    finding,
    restart: kind === "evidence" && status !== "Stalled" && clause.marks.some(({ meaning }) => meaning.restart),
    achieved: kind === "evidence" && weightOf(status) >= weightOf("Construction") && fact !== undefined && (fact.meaning.form === "event" || WORKS.has(tokens[fact.to - 1]!.word)),
    before: tokens[clause.from]!.word === "after",
    unfinished: fact?.meaning.form === "unfinished",
    purpose: fact?.meaning.form === "present" && RELATIVE.has(tokens[fact.from - 1]?.word ?? ""),
  };
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
