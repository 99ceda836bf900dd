/** Sites and countries of rows. Source of the rule: method, "Places". */
import { NO_KEY, type Evidence } from "../../evidence/evidence.ts";

/** Whether a row names its Site. */
export const namesSite = (evidence: Evidence, row: number): boolean => evidence.keys("Site")[row] !== NO_KEY;

/** Two sites are one only if they have a name, and Country is equal too where both rows give one. */
export function atOneSite(evidence: Evidence, row: number, other: number): boolean {
  const sites = evidence.keys("Site");
  if (sites[row] === NO_KEY || sites[row] !== sites[other]) return false;
  const countries = evidence.keys("Country");
  return countries[row] === NO_KEY || countries[other] === NO_KEY || countries[row] === countries[other];
}
