/** Evidence and Model tables as investors write them: other headers, other spellings, blanks, placeholders, periods, data types, setbacks, promises, and now and then a cell that cannot be read. */
import fc from "fast-check";
import { ACCEPTED, COLUMNS } from "./columns.ts";
import { LEVELS } from "./model.ts";
import type { Cell, Cells } from "./texts.ts";

export const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const BLANK = oneOf<Cell>(null, null, 0, "", "  ", "n/a", "-", "\u200b", { type: "Empty", basicValue: "" });
/** A value, or `blanks` times as often a blank. */
const mostly = (value: fc.Arbitrary<Cell>, blanks = 1) => fc.oneof({ weight: 10, arbitrary: value }, { weight: 10 * blanks, arbitrary: BLANK });
/** Once in a while, a cell that cannot be read. */
const orBad = (value: fc.Arbitrary<Cell>, ...bad: Cell[]) => fc.oneof({ weight: 1500, arbitrary: value }, { weight: 1, arbitrary: oneOf(...bad) });

/** A word in another case, with other white space, with something invisible, full-width, or as a data type. */
const spelled = (word: fc.Arbitrary<string>) =>
  fc.tuple(word, fc.nat(24)).map(([text, way]): Cell => {
    if (way === 0) return text.toUpperCase();
    if (way === 1) return text.toLowerCase();
    if (way === 2) return `  ${text.replace(" ", " \n ")}\t`;
    if (way === 3) return `${text.slice(0, 2)}\u200b${text.slice(2)}\u200e`;
    if (way === 4) return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    if (way === 5) return { type: "Entity", text, properties: {} };
    return text;
  });

const ERROR: Cell = { type: "Error", basicValue: "#N/A" };
const OWNERSHIP = oneOf<Cell>(0.2, 0.4999, 0.5, 0.6, 1, 1.5, 20, 49, 50, 51, 100, "51%", "0.5", "51", " 49.5 % ", "0.5%", "100%", { type: "FormattedNumber", basicValue: 0.51, numberFormat: "0%" });
const DATES = oneOf<Cell>(
  45_000, 45_000.75, 45_365, 45_366, 45_731, 45_732, 2022, 2024, "2019-06-30", "2020-03-15", "2021-03-15", "2023", "2023-03-15", "Q1 2024", "2024-02-29", "2024-H1", "March 2025", "2025-03", "2025-03-16", "2026-01-31",
  { type: "FormattedNumber", basicValue: 45_731, numberFormat: "yyyy-mm-dd" },
);
const DUES = oneOf<Cell>("2023-12-31", 2023, 2024, "Q2 2024", "2024-H2", 2025, "Q3 2025", "2026-06", 2027);
/** Days before, on and after the dates above. */
export const asOfDate = oneOf<Cell>(null, null, null, "", 0, 45_366, 45_366.9, 45_731, "2025-03-15", "2025-03", 2024, "H1 2024", "2026-12-31");

const ordinaryStage = oneOf("Mining", "Concentration", "Separation", "Separation", "Metal", "Metal", "Metal", "Alloy", "Magnet", "Magnet", "Customer", "Recycling", "Short-loop recycling", "Talent");
const status = fc.oneof(
  { weight: 2, arbitrary: oneOf(...LEVELS) },
  { weight: 5, arbitrary: oneOf("Pilot", "Operating", "Operating", "Qualified", "Construction") },
  { weight: 1, arbitrary: oneOf("Idled", "Stalled", "Cancelled") },
);
export const UNITS = oneOf<Cell>("t NdPr oxide/yr", "t NdPr oxide/qtr", "kg NdPr metal/yr", "t NdFeB alloy/yr", "kg NdFeB magnet/month", "t NdFeB magnet/yr", "t TREO/yr", "t TREO 5% NdPr/yr", "t concentrate 52% TREO/yr", "t SmCo magnet/yr", "t feed/yr", "kg");

const fields = {
  Company: spelled(oneOf("Alpha", "Alpha", "Alpha", "Alpha", "Beta", "Beta", "Gamma Ré", "delta metals")),
  Ticker: orBad(mostly(oneOf<Cell>("ALP", "BET")), ERROR),
  Status: orBad(spelled(status), "Operatng", true, "#REF!", "tbd", 7),
  Ownership: orBad(mostly(OWNERSHIP, 2), -0.5, 100.5, "0", "0%", "150%", "most", true),
  Deal: orBad(mostly(spelled(oneOf("Closed", "Closed", "Closed", "Pending", "Pending", "Terminated")), 1.5), "Closing", true),
  Through: mostly(spelled(oneOf("LCM", "LCM", "Less Common")), 2),
  Product: mostly(oneOf<Cell>("NdPr", "Dy, Tb", "Dy/Tb", "ndpr ; Dy", "DyTb"), 1.5),
  Quantity: orBad(mostly(oneOf<Cell>(0.001, 0.5, 2, 8, 850, 1000, 3000, "1000"), 1.5), "some", true, -1),
  Unit: mostly(UNITS, 0.3),
  Basis: orBad(mostly(spelled(oneOf("Actual", "Actual", "Nameplate", "Target", "Contract")), 1), "Guess"),
  Site: mostly(spelled(oneOf("Narva", "La Rochelle")), 2),
  Country: mostly(oneOf<Cell>("France"), 1),
  Date: orBad(mostly(DATES, 0.3), "soon", "2026-02-30", "2026-13-01", -3, 3000, "1949-12-31", true),
  "Asserted by": mostly(spelled(oneOf("Filing", "Government", "Company", "Company", "Press", "Aggregator", "Analyst", "Sponsored", "Rumour"))),
  Source: orBad(mostly(spelled(oneOf("Annual report", "Slides", "10-K")), 0.4), ERROR),
  Link: mostly(oneOf<Cell>("https://example.com/a", "HTTPS://example.com/b#page=2", "https://example.com/b", "www.example.com"), 2),
  Note: orBad(mostly(oneOf<Cell>("seen", "=1+1", "🧲")), "#N/A"),
  Buyer: mostly(spelled(oneOf("GM", "Ford")), 8),
  Due: orBad(mostly(DUES, 3), "soon", 1905),
  Promised: orBad(mostly(spelled(oneOf("Pilot", "Operating", "Construction", "Qualified")), 3), "Soon"),
  Recorded: orBad(mostly(DATES, 3), "later"),
  Quote: mostly(oneOf<Cell>("we expect"), 3),
  Page: mostly(oneOf<Cell>(12, "p. 3"), 3),
  Archive: mostly(oneOf<Cell>("https://web.archive.org/a"), 3),
};

type Fact = Record<string, Cell>;
const ordinary: fc.Arbitrary<Fact> = fc
  .record({
    ...fields,
    Stage: orBad(spelled(ordinaryStage), "Seperation", "Magnets and alloy", true, ""),
    Route: orBad(mostly(spelled(oneOf("Built", "Built", "Acquired", "Joint venture", "Stake", "Contract", "Purchase", "MoU"))), "Aquired", "Grant", 3),
  })
  // a purchase of the last link's product is a row error: seldom, so that most tables can be read
  .map((fact) => (fact.Route === "Purchase" && fact.Stage === "Customer" && fact.Page === null ? { ...fact, Route: null } : fact));
const capital: fc.Arbitrary<Fact> = fc.record({
  ...fields,
  Stage: spelled(fc.constant("Capital")),
  Route: orBad(mostly(spelled(oneOf("Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"))), "Built", "Bond"),
});
const nothing: fc.Arbitrary<Fact> = BLANK.map((blank) => Object.fromEntries(COLUMNS.map((column) => [column, blank])));
const fact = fc.oneof({ weight: 40, arbitrary: ordinary }, { weight: 2, arbitrary: capital }, { weight: 1, arbitrary: nothing });
/** Now and then a fact of nobody. */
const among = (one: fc.Arbitrary<Fact>): fc.Arbitrary<Fact[]> => fc
  .tuple(fc.array(one, { minLength: 1, maxLength: 45, size: "max" }), fc.nat(30))
  .map(([rows, which]) => (which === 0 ? [{ ...rows[0], Company: " ", Stage: "Metal" }, ...rows] : rows));

/** Facts that meet: few companies, stages and places, sourced and dated, so that rows restate, contradict and replace each other. */
const meeting: fc.Arbitrary<Fact> = fc.record({
  ...Object.fromEntries(Object.entries(fields).filter(([column]) => !["Ticker", "Country", "Quote", "Page", "Archive", "Note"].includes(column))),
  Company: oneOf<Cell>("Alpha", "Alpha", "Alpha", "Beta"),
  Stage: oneOf<Cell>("Metal", "Metal", "Alloy", "Magnet", "Recycling", "Customer"),
  Status: fc.oneof({ weight: 12, arbitrary: status }, { weight: 6, arbitrary: oneOf("Construction", "Operating") }) as fc.Arbitrary<Cell>,
  Route: oneOf<Cell>(null, null, null, "Built", "Acquired", "Contract", "MoU"),
  Deal: oneOf<Cell>(null, null, null, "Closed", "Closed", "Pending", "Pending", "Terminated"),
  Through: oneOf<Cell>(null, null, null, null, "LCM"),
  Product: oneOf<Cell>(null, null, null, null, "NdPr", "Dy, Tb"),
  Quantity: oneOf<Cell>(null, 0.5, 900, 1000, 1050, 1300, 4000),
  Unit: oneOf<Cell>("t NdPr oxide/yr", "t NdPr oxide/yr", "t NdFeB alloy/yr", "t NdFeB magnet/yr"),
  Basis: oneOf<Cell>(null, null, "Actual", "Actual", "Nameplate", "Target"),
  Site: oneOf<Cell>(null, null, null, null, "Narva", "Lacq"),
  Buyer: oneOf<Cell>(null, null, null, null, null, "GM"),
  Date: fc.oneof({ weight: 9, arbitrary: DATES }, { weight: 1, arbitrary: fc.constant<Cell>(null) }),
  Source: oneOf<Cell>("Annual report", "Slides", "10-K", "10-K", "Release", null),
  Due: oneOf<Cell>(null, null, "2023-12-31", 2023, 2024, "Q2 2024", 2025, "2026-06", 2027),
  Promised: oneOf<Cell>(null, null, null, null, "Pilot"),
  "Asserted by": oneOf<Cell>(null, "Company", "Company", "Filing", "Press", "Analyst", "Aggregator"),
});

export const meetingFacts = fc.array(meeting, { minLength: 2, maxLength: 25, size: "max" });

/** A header in another case, with other spaces or punctuation, or an accepted one. */
const titled = (column: string, way: number): string => {
  const accepted = [column, ...ACCEPTED[column]!];
  const title = accepted[way % accepted.length]!;
  if (way % 7 === 1) return title.toUpperCase();
  if (way % 7 === 2) return ` ${title.replace(" ", "_")}: `;
  if (way % 7 === 3) return title.replace(" ", "");
  return title;
};

const OPTIONAL = COLUMNS.filter((column) => !["Company", "Stage", "Status"].includes(column));

/** Cells of one table: columns under any accepted header, in any order, some left out, one that means nothing. */
const tableWith = (rows: fc.Arbitrary<Fact[]>): fc.Arbitrary<Cells> => fc
  .record({
    rows,
    order: fc.shuffledSubarray([...COLUMNS, "Grade of ore"], { minLength: COLUMNS.length + 1 }),
    left: fc.subarray(OPTIONAL, { maxLength: 3 }),
    ways: fc.array(fc.nat(50), { minLength: COLUMNS.length + 1, maxLength: COLUMNS.length + 1 }),
  })
  .map(({ rows, order, left, ways }) => {
    const columns = order.filter((column) => !left.includes(column));
    const header = columns.map((column, place) => (ACCEPTED[column] ? titled(column, ways[place]!) : column));
    return [header, ...rows.map((row) => columns.map((column) => (column === "Grade of ore" ? 7 : (row[column] ?? null))))];
  });

export const evidenceCells = tableWith(among(fact));
export const meetingCells = tableWith(among(meeting));

const share = oneOf<Cell>(0.05, 0.25, 0.5, 0.75, 1);
const CHAIN = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
const weightedChain = fc
  .tuple(fc.subarray([...CHAIN.slice(1), "Recycled oxide"], { minLength: 1 }), fc.array(oneOf<Cell>(0.5, 1, 2, 3, 10, 0), { minLength: 8, maxLength: 8 }))
  .map(([links, weights]) => ["Mining", ...links].map((link, place) => ["Link", link, place === 0 ? 1 : weights[place]!] as Cell[]));
const reweighted = fc.array(oneOf<Cell>(0.5, 1, 2, 3, 10), { minLength: 7, maxLength: 7 }).map((weights) => CHAIN.map((link, place) => ["Link", link, weights[place]!] as Cell[]));
const graded = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .map((credits) => [...credits].sort((a, b) => a - b).map((credit, place) => ["Credit", LEVELS[place + 2]!, credit / 100] as Cell[]));
const single = (setting: string, items: string[], value: fc.Arbitrary<Cell>) => fc.tuple(oneOf(...items), value).map(([item, cell]) => [[setting, item, cell] as Cell[]]);

const settings = fc.oneof(
  weightedChain,
  reweighted,
  graded,
  single("Control", ["Contract", "Purchase", "MoU", "Customer contract", "Joint venture (blank ownership)", "Stake (blank ownership)"], share),
  single("Reliability", ["Filing", "Government", "Company", "Press", "Aggregator", "Analyst", "Sponsored"], share),
  single("Threshold", ["Level"], oneOf<Cell>("Pilot", "Qualified", "operating", "Construction")),
  single("Threshold", ["Control", "Reliability"], share),
  single("Threshold", ["Stale days"], oneOf<Cell>(1, 30, 365, 1096)),
  single("Threshold", ["Scale"], oneOf<Cell>(0, 1, 100, 1000)),
  single("Threshold", ["Expired days"], oneOf<Cell>(0, 200, 1000)),
  single("Alternate", ["Recycling > Mining"], oneOf<Cell>(1, 0.25, 0)),
  single("Alternate", ["Talent > Separation", "Recycling > Magnet"], oneOf<Cell>(1, 0.5)),
  single("Enabler", ["Permits"], fc.constant<Cell>(1)),
  single("Filter", ["Product"], oneOf<Cell>("Dy", "NdPr", "tb")),
  single("Alias", ["Delta Metals", "ＢＥＴＡ"], oneOf<Cell>("Alpha", "Gamma Ré", "New name")),
  single("Word", ["Rumour"], oneOf<Cell>("Press", "Analyst", "Sponsored")),
  fc.constant([["Word", "Operatng", "Operating"], ["Word", "Seperation", "Mining"]] as Cell[][]),
  single("Default", ["Route"], fc.constant<Cell>("Contract")),
  single("Default", ["Asserted by"], oneOf<Cell>("Aggregator", "Filing")),
);

/** No Model table, or one with a few settings, each given once. */
export const modelCells: fc.Arbitrary<Cells | null> = fc.oneof(
  fc.constant(null),
  fc.uniqueArray(settings, { selector: ([first]) => `${String(first![0])} ${first![0] === "Link" || first![0] === "Credit" ? "" : String(first![1])}`, minLength: 1, maxLength: 4 }).map((groups) => [
    ["Setting", "Item", "Value", "Note"],
    ...settingsOf(groups).map((row) => [...row, null]),
  ]),
);

/** All settings, less the alternates that would feed a link which the chain given does not have. */
function settingsOf(groups: Cell[][][]): Cell[][] {
  const rows = groups.flat();
  const links = rows.filter(([setting]) => setting === "Link").map(([, link]) => link);
  return rows.filter(([setting, item]) => setting !== "Alternate" || links.length === 0 || links.includes(String(item).split(" > ")[1]!));
}
