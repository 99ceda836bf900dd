/** Makes the model of a draft, and checks what only the whole can show. Source of the rule: method, section 7. */
import { keyOf, quoted } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { suggestion } from "../cells/names/nearest.ts";
import { Words } from "../cells/names/word-index.ts";
import type { Column } from "./columns.ts";
import { alternateKey, type Draft } from "./draft.ts";
import { CAPITAL, DEFAULT_MODEL, stagesOf, totalWeight, type Alternate, type ChainLink, type Model } from "./model.ts";
import { ASSERTERS, DEALS, INSTRUMENTS, ROUTES, STATUS_WORDS, STATUSES } from "./vocabulary.ts";

/** Errors: #VALUE! for weights, credits, alternates, enablers, aliases, words or defaults that do not fit together. */
export function finishModel(draft: Draft): Model {
  const links = draft.links.length > 0 ? draft.links : DEFAULT_MODEL.links;
  const alternates = chosenAlternates(draft, links);
  const { enablers, unused } = besideTheChain(draft, links, alternates);
  const { credits, control, reliability, threshold, factors, columns, defaults, words, product, options } = draft;
  const model = { links, alternates, enablers, unused, credits, control, reliability, threshold, factors, columns, defaults, words, product, options, aliases: resolvedAliases(draft.aliases) };
  checkWeights(model);
  checkCredits(model);
  checkWords(model);
  return model;
}

function chosenAlternates(draft: Draft, links: readonly ChainLink[]): Alternate[] {
  const canonical = new Map(links.map(({ name }) => [keyOf(name), name]));
  const chosen = new Map<string, Alternate>();
  for (const alternate of DEFAULT_MODEL.alternates) {
    if (canonical.has(keyOf(alternate.link)) && !canonical.has(keyOf(alternate.name))) chosen.set(alternateKey(alternate.name, alternate.link), alternate);
  }
  for (const { name, link, share } of draft.alternates.values()) {
    const target = canonical.get(keyOf(link));
    if (target === undefined && share === 0) continue;
    if (target === undefined) {
      throw badInput(`The model's Alternate feeds ${quoted(link)}, which is not a link of its chain. ${suggestion(link, links.map((each) => each.name))}`);
    }
    if (canonical.has(keyOf(name))) throw badInput(`The model's Alternate ${quoted(name)} is itself a link. Give the alternate another name.`);
    if (share > 0) chosen.set(alternateKey(name, link), { name, link: target, share });
    else chosen.delete(alternateKey(name, link));
  }
  return [...chosen.values()];
}

/** The enablers in use, and the stages whose rows are read and count for nothing. */
function besideTheChain(draft: Draft, links: readonly ChainLink[], alternates: readonly Alternate[]): Pick<Model, "enablers" | "unused"> {
  const scored = new Set([...links, ...alternates].map(({ name }) => keyOf(name)));
  const twice = [...draft.enablers].find(([key, { used }]) => used && scored.has(key) && draft.given.has(`Enabler|${key}`));
  if (twice) throw badInput(`The model's Enabler ${quoted(twice[1].name)} is also a link or an alternate. An enabler is never scored: keep one of the rows.`);
  const enablers = [...draft.enablers.values()].filter(({ name, used }) => used && !scored.has(keyOf(name))).map(({ name }) => name);
  const known = new Set([...scored, ...enablers.map(keyOf)]);
  const named = [...DEFAULT_MODEL.alternates, ...draft.alternates.values(), ...draft.enablers.values()].map(({ name }) => name);
  return { enablers, unused: [...new Set(named)].filter((name) => !known.has(keyOf(name))) };
}

/** An alias of an alias stands for the last name. */
function resolvedAliases(aliases: ReadonlyMap<string, string>): Map<string, string> {
  const resolved = new Map<string, string>();
  for (const [key, first] of aliases) {
    let name = first;
    for (const met = new Set([key]); aliases.has(keyOf(name)); name = aliases.get(keyOf(name)) ?? name) {
      if (met.has(keyOf(name))) throw badInput(`The model's Alias rows lead ${quoted(first)} back to itself. Keep the rows that lead to one name.`);
      met.add(keyOf(name));
    }
    resolved.set(key, name);
  }
  return resolved;
}

function checkWeights(model: Model): void {
  if (!(totalWeight(model) > 0)) throw badInput("The weights of the model's links add up to 0. Give one of them a weight above 0.");
  if (!Number.isFinite(totalWeight(model))) throw badInput("The weights of the model's links are too large to add up. Use smaller ones.");
}

function checkCredits({ credits }: Model): void {
  credits.forEach((credit, level) => {
    const below = credits[level - 1] ?? 0;
    if (credit < below) {
      throw badInput(`The model gives ${STATUSES[level]} the credit ${credit}, less than ${STATUSES[level - 1]} with ${below}. Credits must not fall as the status rises.`);
    }
  });
}

/** The words that each column with a Default or a Word may hold. */
function wordsOf(model: Model): Partial<Record<Column, readonly string[]>> {
  const routes = [...ROUTES, ...(model.enablers.some((name) => keyOf(name) === keyOf(CAPITAL)) ? INSTRUMENTS : [])];
  return { Stage: stagesOf(model), Status: STATUS_WORDS, Route: routes, Deal: DEALS, "Asserted by": ASSERTERS };
}

function checkWords(model: Model): void {
  const known = wordsOf(model);
  const all = [...new Set(Object.values(known).flat())];
  for (const word of model.words.values()) {
    if (!all.some((each) => keyOf(each) === keyOf(word))) throw badInput(`The model's Word row leads to ${quoted(word)}, which is not a word of the method. ${suggestion(word, all)}`);
  }
  for (const [column, value] of model.defaults) {
    const words = known[column];
    if (words && new Words(words, model.words).place(value) < 0) throw badInput(`The model's Default ${column} ${quoted(value)} is not known. ${suggestion(value, words)}`);
  }
}
