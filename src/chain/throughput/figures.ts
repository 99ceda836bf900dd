/** The quantities that count for a link, and what is counted once. Source of the rule: method, section 8 and "What is counted once". */
import type { Range } from "../model/model.ts";
import type { QuantityBasis } from "../model/vocabulary.ts";
import type { Unit } from "../units/unit.ts";

/** One row's quantity. Texts are keys, "" where blank. */
export interface Figure {
  readonly row: number;
  readonly unit: Unit;
  /** Tonnes a year of the unit's product that are theirs: × control. */
  readonly tonnes: number;
  /** Undefined for SmCo, which is never converted. */
  readonly magnet: Range | undefined;
  readonly basis: QuantityBasis | undefined;
  /** Serial number of the day, NaN when undated. */
  readonly date: number;
  readonly site: string;
  readonly country: string;
  /** On a Contract row its Buyer, else its Through; "" on any other row. */
  readonly partner: string;
}

export interface Counted {
  readonly figures: readonly Figure[];
  /** Left out because the same product also has a named Site. */
  readonly withoutSite: readonly Figure[];
  /** Left out because the product made of them is counted. */
  readonly feeds: readonly Figure[];
}

/** The figures of one link from one stage, each thing once. */
export function countOnce(all: readonly Figure[]): Counted {
  const latest = latestOfEach(all);
  const named = new Set(latest.filter(({ site }) => site !== "").map(({ unit }) => unit.product));
  const withoutSite = latest.filter(({ site, unit }) => site === "" && named.has(unit.product));
  const placed = latest.filter((figure) => !withoutSite.includes(figure));
  const made = latest.filter(({ unit }) => unit.kind === "Main"); // also what is not added itself: its feed is no more
  const feeds = placed.filter((figure) => figure.unit.kind === "Feed" && made.some((product) => isOnePlace(figure, product)));
  return { figures: placed.filter((figure) => !feeds.includes(figure)), withoutSite, feeds };
}

/** Two sites are one only if Country is equal too, where both give one. */
function isOnePlace(one: Figure, other: Figure): boolean {
  return one.site === other.site && (one.country === "" || other.country === "" || one.country === other.country);
}

/** Of each Site, Product and, on Contract rows, Buyer (or Through): the figure that no other beats. */
function latestOfEach(all: readonly Figure[]): Figure[] {
  const best = new Map<string, Map<string, Figure>>(); // by country within the rest of the key
  for (const figure of all) {
    const key = JSON.stringify([figure.unit.product, figure.partner, figure.site]);
    const countries = best.get(key) ?? new Map<string, Figure>();
    const known = countries.get(figure.country);
    if (!known || beats(figure, known)) countries.set(figure.country, figure);
    best.set(key, countries);
  }
  return [...best.values()].flatMap((countries) => {
    const places = [...countries.values()];
    return places.filter((figure) => !places.some((other) => other !== figure && isOnePlace(figure, other) && beats(other, figure)));
  });
}

const FIRMEST: readonly (QuantityBasis | undefined)[] = ["Actual", "Nameplate"];

/** The later date, undated last; then Actual, then Nameplate; then a year's figure before a part's of the same twelve months; then the lower; then the earlier row. */
function beats(one: Figure, other: Figure): boolean {
  const day = ({ date }: Figure) => (Number.isNaN(date) ? -Infinity : date);
  if (day(one) !== day(other)) return day(one) > day(other);
  const firmness = ({ basis }: Figure) => (FIRMEST.includes(basis) ? FIRMEST.indexOf(basis) : FIRMEST.length);
  if (firmness(one) !== firmness(other)) return firmness(one) < firmness(other);
  const isYear = ({ unit, date, basis }: Figure) => basis === "Actual" && !Number.isNaN(date) && unit.period === "yr";
  if (isYear(one) !== isYear(other)) return isYear(one);
  const size = ({ magnet, tonnes }: Figure) => (magnet ? midpoint(magnet) : tonnes);
  return size(one) !== size(other) ? size(one) < size(other) : one.row < other.row;
}

export const midpoint = ({ low, high }: Range): number => (low + high) / 2;
