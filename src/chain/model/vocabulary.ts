/**
 * The words of the method: statuses, routes, deals, bases and asserters, and the default chain.
 * Everything that an investor may change is data in the Model table (`model.ts`); these are its defaults.
 */

/** How far a link has come, in order of level: the position in this list is the level (0–7). */
export const STATUSES = [
  "Absent",
  "Announced",
  "Studied",
  "Funded",
  "Construction",
  "Pilot",
  "Operating",
  "Qualified",
] as const;
export type Status = (typeof STATUSES)[number];

/** Dated facts that take earlier evidence back. */
export const SETBACKS = ["Stalled", "Cancelled"] as const;
export type Setback = (typeof SETBACKS)[number];

/** The place of a setback in a status column's codes: levels 0–7 come first. */
export const STALLED = STATUSES.length;
export const CANCELLED = STATUSES.length + 1;
export const STATUS_WORDS: readonly string[] = [...STATUSES, ...SETBACKS];

export const ROUTES = ["Built", "Acquired", "Joint venture", "Stake", "Contract", "MoU"] as const;
export type Route = (typeof ROUTES)[number];

/** On Capital rows the route is the instrument. */
export const INSTRUMENTS = ["Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

export const DEALS = ["Closed", "Pending", "Terminated"] as const;
export type Deal = (typeof DEALS)[number];

/** What a Quantity is: measured output, design rate, plan, or contracted volume. */
export const QUANTITY_BASES = ["Actual", "Nameplate", "Target", "Contract"] as const;
export type QuantityBasis = (typeof QUANTITY_BASES)[number];

export const ASSERTERS = ["Filing", "Company", "Press", "Aggregator", "Analyst"] as const;

/** Which of a link's three values a score adds up. */
export const BASES = ["Proven", "Pro forma", "Claimed"] as const;
export type Basis = (typeof BASES)[number];

export const STATES = ["Proven", "Pending", "Partial", "Claimed", "Absent", "Silent"] as const;
export type State = (typeof STATES)[number];

export const CONFIDENCES = ["High", "Medium", "Low", "None"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The default chain, upstream to downstream. */
export const LINKS = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"] as const;
