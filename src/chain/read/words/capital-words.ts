import type { Instrument } from "../../vocabulary.ts";

/** Words for money, by instrument. On Capital rows the route is the instrument (method, section 4). */
export const INSTRUMENT_WORDS: Readonly<Record<Exclude<Instrument, "Offtake">, readonly string[]>> = {
  Grant: ["grant", "grants", "subsidy", "subsidies", "government award", "defence|defense award", "state aid", "dod award", "title iii award", "non repayable"],
  "Tax credit": ["tax credit", "tax credits", "45x", "48c", "investment tax credit", "production tax credit"],
  Loan: ["loan", "loans", "debt facility|facilities", "debt financing", "credit facility", "term loan", "bond", "bonds", "convertible notes|note|bond", "export finance", "project finance facility", "loan facility", "debt", "debentures", "export credit"],
  Equity: ["private placement", "placement", "equity raise|raising|placement|financing|investment|round", "share purchase plan", "share issue", "rights issue", "entitlement offer", "public offering", "capital raise|raising", "preferred stock", "equity", "ipo", "institutional placement", "bought deal", "series a|b|c|d"],
  Cash: ["cash balance", "cash on hand", "cash at bank", "cash and cash equivalents", "cash on the balance sheet", "cash at end", "in cash", "cash position"],
  Other: ["funding", "financing", "finance package", "financing package", "funding package", "prepayment", "royalty financing", "streaming agreement", "finance approvals", "final investment decision", "fid", "financial close"],
};

/** The money has come, or is signed and available. */
export const RECEIVED: readonly string[] = [
  "raised", "raises", "received", "receives", "settled", "closed", "closes", "closes #", "drawn", "drew down", "has drawn", "drawn down", "disbursed", "awarded", "was awarded", "were awarded", "has been awarded", "won", "wins", "secured", "secures", "obtained", "in hand", "on hand", "on the balance sheet", "had cash", "ended the quarter|year|period with", "completed", "completes", "signed and available", "bought preferred stock", "buys preferred stock", "invested", "approved", "finalised", "finalized", "at end", "held cash", "has cash",
];

/** Money that is conditional or only wished for. */
export const NOT_RECEIVED: readonly string[] = ["up to", "conditional commitment", "conditional", "commitment", "letter of interest", "letter of intent", "indication", "indicative", "applied for", "application", "non-binding", "term sheet", "proposed", "subject to", "shortlisted", "eligible", "mandated", "seeking", "in principle", "preliminary"];

/** Talk of money that is not the project's: results and prices. */
export const NOT_CAPITAL: readonly string[] = ["cash flow|flows|cost|costs", "debt free", "equity holders|market|markets", "financing costs", "finance director|minister|department|ministry", "chief financial officer", "brand equity", "granted", "interest in", "study funding"];
