import { ROUTES, STATUSES, type Route, type Status } from "../../model/vocabulary.ts";
import type { Clause } from "../text/clauses.ts";
import type { Meaning } from "../words/dictionary.ts";
import type { Finding } from "../finding.ts";
import type { At, Verdict } from "./verdict.ts";
import type { Token } from "../text/tokens.ts";
import type { ReadLink } from "../words/link-words.ts";

/** The route that the words name. Without one a link is Built, and of a customer nothing is known. */
export function routeOf(clause: Clause, link: ReadLink, verdict: Pick<Verdict, "status">): Finding["route"] {
  const find = <Value>(value: (meaning: Meaning) => Value | undefined): Value | undefined => clause.marks.map(({ meaning }) => value(meaning)).find((found) => found !== undefined);
  if (link === "Capital") return find(({ instrument }) => (instrument === "Other" ? undefined : instrument)) ?? "Other";
  if (link === "Customer") return find(({ agreement }) => (agreement === "MoU" ? agreement : undefined)) ?? find(({ agreement }) => agreement) ?? "";
  if (verdict.status === "Absent" || !STATUSES.includes(verdict.status as Status)) return find(routeButPurchase) ?? "";
  return ROUTES.find((route: Route) => route === find(routeButPurchase)) ?? "Built";
}

const routeButPurchase = ({ route }: Meaning): Route | undefined => (route === "Purchase" ? undefined : route);

const PLANTS = new Set(["plant", "factory", "refinery", "mine", "mill", "smelter", "works", "facility", "company", "business", "foundry"]);
const PASSIVE = new Set(["was", "were", "been"]);
/** What is done for hire. */
const PROCESSED = new Set<ReadLink>(["Concentration", "Separation", "Metal", "Alloy", "Magnet"]);
const TOLLED = /^toll(?:s|ed|ing|er)?$/;
const GOT = /^(?:obtain|procure|source|purchase|buy)(?:s|ed|d|ing)?$|^bought$/;
const OWN = new Set(["its", "our", "own", "their"]);
/** Words from a plant to the verb that it was bought, and from the verb to whom a thing is bought from. */
const REACH = 8;

/**
 * How a link is paid for: its output ("metal is made from oxide bought in" buys oxide and makes metal), its plant ("the plant was bought
 * from Norrex") or the use of another's ("a toll refiner separates our carbonate"); undefined where none is said.
 */
export function boughtAs(tokens: readonly Token[], marks: readonly At[], link: ReadLink): "Purchase" | "Acquired" | "Contract" | undefined {
  if (PROCESSED.has(link) && tokens.some(({ word }) => TOLLED.test(word))) return "Contract";
  if (isGotFromOthers(tokens, marks, link)) return "Purchase";
  const purchase = marks.find(({ meaning }) => meaning.route === "Purchase");
  if (!purchase) return undefined;
  const before = tokens.slice(Math.max(0, purchase.from - REACH), purchase.from).map(({ word }) => word);
  if (PASSIVE.has(before.at(-1) ?? "") && before.some((word) => PLANTS.has(word))) return "Acquired";
  const gap = ({ from, to }: At): number => (from >= purchase.to ? from - purchase.to : purchase.from - to);
  const nearest = marks.filter(({ meaning }) => meaning.link).sort((one, other) => gap(one) - gap(other))[0];
  return nearest?.meaning.link === link ? "Purchase" : undefined;
}

/** "We obtain NdPr metal from two suppliers": the link stands between a verb of buying and whom it is bought from, who is not the company itself. */
function isGotFromOthers(tokens: readonly Token[], marks: readonly At[], link: ReadLink): boolean {
  return marks.some(({ meaning, from, to }) => {
    if (meaning.link !== link || PLANTS.has(tokens[to]?.word ?? "")) return false;
    const got = tokens.slice(Math.max(0, from - REACH), from).some(({ word }) => GOT.test(word));
    const behind = got ? tokens.slice(to, to + REACH).map(({ word }) => word) : [];
    const source = behind.indexOf("from");
    return source >= 0 && !OWN.has(behind[source + 1] ?? "");
  });
}
