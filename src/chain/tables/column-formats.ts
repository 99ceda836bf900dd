/** How columns of the result tables are shown: shares, 0 to 1, in per cent; days, which are written as YYYY-MM-DD. */
export const SHARES: ReadonlySet<string> = new Set([
  "Proven",
  "Pro forma",
  "Claimed",
  "Promotion gap",
  "Strength",
  "Coverage",
  "Pending",
  "Claimed only",
  "Could be",
  "Without its strongest source",
  "Coverage without it",
  "Fall",
  "Worth",
  "Points",
  "Use",
]);
/** The same, and the shares of a row or of a sum, which sheets and the panel show so too. */
export const SHOWN_AS_SHARES: ReadonlySet<string> = new Set([...SHARES, "Proof", "Claim", "Grants and tax credits, of committed", "Grants and tax credits, of announced"]);
export const DAYS: ReadonlySet<string> = new Set(["Date", "Due", "First said", "First due", "Last due", "Met on", "First claimed", "First proven"]);
