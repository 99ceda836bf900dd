import type { Instrument, Route, Status } from "../../model/vocabulary.ts";
import { Phrases } from "../text/phrases.ts";
import { INSTRUMENT_WORDS, NOT_CAPITAL, NOT_RECEIVED, RECEIVED } from "./capital-words.ts";
import { ACHIEVED, ANAPHORS, HEDGES, NEGATIONS, NOT_A_HEDGE, NOT_OTHERS, OTHERS, PARTNERS, PAST, PLANTS, RESTARTED, YET } from "./certainty-words.ts";
import { AGREEMENTS, BUYERS, DELIVERED, NOT_DELIVERED, TRADES } from "./customer-words.ts";
import { OPEN, ROUTE_WORDS } from "./deal-words.ts";
import { COMPOUNDS, CONTAINED, DEPOSITS, ELEMENTS, LINK_WORDS, NOT_A_LINK, TOTAL_OXIDES, type ReadLink } from "./link-words.ts";
import { PROMOTION } from "./promotion-words.ts";
import { CAP_WORDS, NOT_A_STATUS, STATUS_WORDS, type Form, type ReadStatus } from "./status-words.ts";

/** All that a phrase of the word lists means. A phrase of the lists of exceptions means nothing, and so hides the shorter ones in it. */
export interface Meaning {
  readonly link?: ReadLink;
  readonly status?: ReadStatus;
  readonly form?: Form;
  readonly cap?: Status;
  readonly hedge?: keyof typeof HEDGES;
  readonly negation?: true;
  readonly yet?: true;
  readonly achieved?: keyof typeof ACHIEVED;
  readonly restart?: true;
  readonly past?: true;
  readonly element?: true;
  readonly content?: true;
  readonly deposit?: true;
  readonly others?: true;
  readonly partner?: true;
  readonly buyer?: true;
  readonly trade?: true;
  readonly agreement?: "Contract" | "MoU";
  readonly delivered?: true;
  readonly route?: Route;
  readonly open?: true;
  readonly instrument?: Instrument;
  readonly received?: true;
  readonly conditional?: true;
}

type Entry = readonly [string, Meaning];

const list = (phrases: readonly string[], meaning: Meaning): Entry[] => phrases.map((phrase) => [phrase, meaning] as const);
const byKey = <Key extends string>(lists: Partial<Record<Key, readonly string[]>>, meaning: (key: Key) => Meaning): Entry[] =>
  (Object.keys(lists) as Key[]).flatMap((key) => list(lists[key] ?? [], meaning(key)));

const statuses = (Object.keys(STATUS_WORDS) as ReadStatus[]).flatMap((status) => byKey(STATUS_WORDS[status], (form: Form) => ({ status, form })));

/** Every phrase that says something of a link. */
export const DICTIONARY = new Phrases<Meaning>([
  ...list([...NOT_A_LINK, ...NOT_A_STATUS, ...NOT_A_HEDGE, ...NOT_OTHERS, ...NOT_DELIVERED, ...NOT_CAPITAL], {}),
  ...byKey(LINK_WORDS, (link) => ({ link })),
  ...list(ELEMENTS, { link: "Separation", element: true, content: true }),
  ...list(COMPOUNDS, { link: "Alloy", element: true }),
  ...list(TOTAL_OXIDES, { link: "Separation", content: true }),
  ...list(ELEMENTS.flatMap((element) => CONTAINED.map((thing) => `${element} ${thing}`)), {}),
  ...list(DEPOSITS, { link: "Mining", deposit: true }),
  ...statuses,
  ...byKey(CAP_WORDS, (cap) => ({ cap })),
  ...byKey(HEDGES, (hedge) => ({ hedge })),
  ...list(NEGATIONS, { negation: true }),
  ...list(YET, { yet: true }),
  ...byKey(ACHIEVED, (achieved) => ({ achieved })),
  ...list(RESTARTED, { restart: true, achieved: "begun" }),
  ...list(PAST, { past: true }),
  ...list(OTHERS, { others: true }),
  ...list(PARTNERS, { partner: true }),
  ...list(BUYERS, { buyer: true }),
  ...list(TRADES, { trade: true }),
  ...byKey(AGREEMENTS, (agreement) => ({ agreement })),
  ...list(DELIVERED, { delivered: true }),
  ...byKey(ROUTE_WORDS, (route) => ({ route })),
  ...list(OPEN, { open: true, route: "Acquired" }),
  ...byKey(INSTRUMENT_WORDS, (instrument) => ({ instrument })),
  ...list(RECEIVED, { received: true }),
  ...list(NOT_RECEIVED, { conditional: true }),
]);

/** What stands for a thing named before. */
export const ANAPHORIC = new Phrases<object>(ANAPHORS.map((phrase) => [phrase, {}] as const));

/** A plant of whichever link. */
export const PLANT = new Phrases<object>(PLANTS.map((phrase) => [phrase, {}] as const));

/** Every promotional phrase, with what is wrong with it. */
export const PROMOTIONAL = new Phrases<{ readonly why: string }>(PROMOTION.flatMap(({ why, phrases }) => phrases.map((phrase) => [phrase, { why }] as const)));
