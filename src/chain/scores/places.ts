/** Where rows stand. Source of the rule: method, "Places". */
import { keyAt, type Evidence } from "../evidence/evidence.ts";

/** The key of a row's Site; "" where none is named. */
export const siteOf = (evidence: Evidence, row: number): string => keyAt(evidence, row, "Site");

/** Two sites are one only if they have a name, and Country is equal too where both rows give one. */
export function atOneSite(evidence: Evidence, row: number, other: number): boolean {
  const site = siteOf(evidence, row);
  if (site === "" || site !== siteOf(evidence, other)) return false;
  const [country, otherCountry] = [row, other].map((each) => keyAt(evidence, each, "Country"));
  return country === "" || otherCountry === "" || country === otherCountry;
}
