import { ROUTES, STATUSES, type Route, type Status } from "../model/vocabulary.ts";
import type { Clause } from "./clauses.ts";
import type { Meaning } from "./dictionary.ts";
import type { Finding } from "./finding.ts";
import type { Verdict } from "./verdict.ts";
import type { ReadLink } from "./words/link-words.ts";

/** The route that the words name. Without one a link is Built, and of a customer nothing is known. */
export function routeOf(clause: Clause, link: ReadLink, verdict: Pick<Verdict, "status">): Finding["route"] {
  const find = <Value>(value: (meaning: Meaning) => Value | undefined): Value | undefined => clause.marks.map(({ meaning }) => value(meaning)).find((found) => found !== undefined);
  if (link === "Capital") return find(({ instrument }) => (instrument === "Other" ? undefined : instrument)) ?? "Other";
  if (link === "Customer") return find(({ agreement }) => (agreement === "MoU" ? agreement : undefined)) ?? find(({ agreement }) => agreement) ?? "";
  if (verdict.status === "Absent" || !STATUSES.includes(verdict.status as Status)) return find(({ route }) => route) ?? "";
  return ROUTES.find((route: Route) => route === find((meaning) => meaning.route)) ?? "Built";
}
