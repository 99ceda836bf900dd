import { keyOf } from "../../../chain/cells/cell.ts";
import { editDistance } from "../../../chain/cells/names/edit-distance.ts";
import { bareName } from "../../../chain/check/check-names.ts";
import type { Tickers } from "../../parts/pickers/tickers.ts";
import type { Draft } from "./draft.ts";

/**
 * The known company that a new name may stand for: the same but for punctuation and legal form, a slip of the pen, or the one whose name begins
 * with it or that it begins with. undefined for a name that is known, and for one that is like no other.
 */
export function nearCompany(name: string, known: readonly string[]): string | undefined {
  const key = keyOf(name);
  if (key === "" || known.some((one) => keyOf(one) === key)) return undefined;
  const begins = (long: string, short: string) => long.startsWith(`${short} `);
  return known.find((one) => bareName(one) === bareName(name)) ?? known.find((one) => isSlip(keyOf(one), key)) ?? only(known.filter((one) => begins(keyOf(one), key) || begins(key, keyOf(one))));
}

/** At most two letters apart, and one in four: more would ask about every new name. */
const isSlip = (known: string, name: string): boolean => Math.abs(known.length - name.length) <= 2 && editDistance(known, name) <= Math.min(2, Math.floor(name.length / 4));

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** The draft with another company, and the ticker that the table knows of it. A ticker that was typed by hand stays. */
export function withCompany(draft: Draft, company: string, tickers: Tickers): Draft {
  const of = (name: string | undefined): readonly string[] => tickers.get(keyOf(name)) ?? [];
  const typed = draft.Ticker?.trim() ?? "";
  const known = of(company);
  const isOwn = typed !== "" && !of(draft.Company).includes(typed);
  return { ...draft, Company: company, ...(!isOwn && (known.length > 0 || typed !== "") && { Ticker: known[0] ?? "" }) };
}
