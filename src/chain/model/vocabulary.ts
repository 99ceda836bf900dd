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
export const SETBACKS = ["Idled", "Stalled", "Cancelled"] as const;
export type Setback = (typeof SETBACKS)[number];

/** Levels that a rule names, as places in `STATUSES`. */
export const [ABSENT, ANNOUNCED, STUDIED, FUNDED, CONSTRUCTION, PILOT, OPERATING, QUALIFIED] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** The code of a setback in a status column: levels 0–7 come first. */
export const [IDLED, STALLED, CANCELLED] = [8, 9, 10] as const;
export const STATUS_WORDS: readonly string[] = [...STATUSES, ...SETBACKS];

export const ROUTES = ["Built", "Acquired", "Joint venture", "Stake", "Contract", "Purchase", "MoU"] as const;
export type Route = (typeof ROUTES)[number];
export const [BUILT, ACQUIRED, JOINT_VENTURE, STAKE, CONTRACT, PURCHASE, MOU] = [0, 1, 2, 3, 4, 5, 6] as const;
/** Whether a route counts as proof only when its deal is closed, by the place in `ROUTES`. */
export const NEEDS_CLOSING: readonly boolean[] = ROUTES.map((route) => route === "Acquired" || route === "Joint venture" || route === "Stake");

/** On Capital rows the route is the instrument. */
export const INSTRUMENTS = ["Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

export const DEALS = ["Closed", "Pending", "Terminated"] as const;
export type Deal = (typeof DEALS)[number];
export const [CLOSED, PENDING, TERMINATED] = [0, 1, 2] as const;

/** What a Quantity is: measured output, design rate, plan, or contracted volume. */
export const QUANTITY_BASES = ["Actual", "Nameplate", "Target", "Contract"] as const;
export type QuantityBasis = (typeof QUANTITY_BASES)[number];
export const ACTUAL = 0;

/** Who says it, the best witness first; Sponsored is paid for by the issuer. A blank ranks after Press. */
export const ASSERTERS = ["Filing", "Government", "Company", "Press", "Analyst", "Aggregator", "Sponsored"] as const;
export type Asserter = (typeof ASSERTERS)[number];

const PRESS = ASSERTERS.indexOf("Press");
/** Whom to believe first, as a number to sort by: the place in `ASSERTERS`, a blank (any place past the list) just after Press. */
export const asserterOrder = (asserter: number): number => (asserter < ASSERTERS.length ? asserter : PRESS + 0.5);
/** Whether a witness alone leaves low confidence, by the place in `ASSERTERS`. */
export const isDoubtful = (asserter: number): boolean => asserter > PRESS && asserter < ASSERTERS.length;

/** Which of a link's three values a score adds up. */
export const BASES = ["Proven", "Pro forma", "Claimed"] as const;
export type Basis = (typeof BASES)[number];

export const STATES = ["Proven", "Pending", "Partial", "Claimed", "Absent", "Silent"] as const;
export type State = (typeof STATES)[number];

export const CONFIDENCES = ["High", "Medium", "Low", "None"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The default chain, upstream to downstream. */
export const LINKS = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"] as const;
