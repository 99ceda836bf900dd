import type { Finding } from "../finding.ts";
import { buyerIn } from "./buyer.ts";
import { countryIn } from "./country.ts";
import { dealOf, throughIn, type Deal } from "./deal.ts";
import { dueIn, promisedIn } from "./dates/due.ts";
import { moneyIn } from "./money.ts";
import { ownershipIn } from "./ownership.ts";
import { productIn, quantityIn } from "./quantity.ts";
import { siteIn } from "./site.ts";

/** What a row needs besides link, status and route, as far as the sentence of a finding gives it; blank where it does not. */
export interface Fields {
  readonly deal: "" | Deal;
  readonly through: string;
  readonly buyer: string;
  /** The share owned, such as "51%". */
  readonly ownership: string;
  readonly product: string;
  readonly quantity: number | "";
  readonly unit: string;
  readonly basis: string;
  readonly site: string;
  readonly country: string;
  /** The days or periods promised, in order: two where an earlier promise is taken back for a later one. */
  readonly due: readonly string[];
  readonly promised: string;
}

const BOUGHT = new Set(["Acquired", "Joint venture", "Stake"]);

/** The fields that the sentence of a finding gives. With the `day` of its document (YYYY-MM-DD), a due without a year is the next one. */
export function fieldsOf(sentence: string, { link, status, route, kind }: Pick<Finding, "link" | "status" | "route" | "kind">, day = ""): Fields {
  const bought = BOUGHT.has(route);
  const money = link === "Capital";
  const through = bought ? throughIn(sentence) : "";
  const site = siteIn(sentence);
  const enables = money || link === "Talent"; // money and people have no buyer and no owner
  const due = money && kind === "evidence" ? [] : dueIn(sentence, kind === "claim", day); // money that has come is due no more
  const [quantity, unit] = money ? moneyIn(sentence) : quantityIn(sentence, link);
  return {
    deal: bought ? dealOf(sentence, kind, route) : "",
    through,
    buyer: enables ? "" : buyerIn(sentence, link),
    ownership: enables ? "" : ownershipIn(sentence),
    product: money ? "" : productIn(sentence, link),
    quantity,
    unit,
    basis: quantity === "" || money ? "" : basisOf(sentence, kind === "claim", status, unit),
    site: site === through ? "" : site, // "an interest in Norland Metals"
    country: countryIn(sentence),
    due: due.map(({ period }) => period),
    promised: due.length === 0 || bought ? "" : promisedIn(sentence, due.at(-1)!.start, money),
  };
}

function basisOf(sentence: string, claim: boolean, status: string, unit: string): string {
  if (/\b(?:offtake|contract|agreement|memorandum)\b/i.test(sentence) && claim) return "Contract";
  if (claim) return "Target";
  if (status === "Studied") return unit.includes("/") ? "Target" : ""; // what a study foresees; of a resource none
  if (/\b(?:capacity|nameplate|laid out for|up to|design)\b/i.test(sentence) || status === "Construction" || status === "Funded") return "Nameplate";
  return "Actual";
}
