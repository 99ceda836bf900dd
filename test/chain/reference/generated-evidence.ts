/** Evidence and Model tables as investors write them: aliases, spellings, blanks, setbacks, and now and then a cell that cannot be read. */
import fc from "fast-check";
import type { Cell, Cells } from "./cells.ts";
import { LEVELS } from "./model.ts";
import { ACCEPTED } from "./rows.ts";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const BLANK = oneOf<Cell>(null, 0, "", "  ");
/** A value, or as often as `blanks` to one a blank. */
const mostly = (value: fc.Arbitrary<Cell>, blanks = 1) => fc.oneof({ weight: 10, arbitrary: value }, { weight: 10 * blanks, arbitrary: BLANK });
/** Once in a while, a cell that cannot be read. */
const orBad = (value: fc.Arbitrary<Cell>, ...bad: Cell[]) => fc.oneof({ weight: 600, arbitrary: value }, { weight: 1, arbitrary: oneOf(...bad) });

/** A word in another case, or with other white space. */
const spelled = (word: fc.Arbitrary<string>) =>
  fc.tuple(word, fc.nat(9)).map(([text, way]): Cell => {
    if (way === 0) return text.toUpperCase();
    if (way === 1) return text.toLowerCase();
    if (way === 2) return `  ${text.replace(" ", " \n ")}\t`;
    return text;
  });

const OWNERSHIP = oneOf<Cell>(0.2, 0.4999, 0.5, 0.6, 1, 1.01, 1.5, 20, 49, 50, 51, 100, "51%", "0.5", "51", " 49.5 % ", "1", "0.5%", "100%");
const DATES = oneOf<Cell>(45_000, 45_000.75, 45_365, 45_366, 45_731, 45_732, "2023-03-15", "2024-02-29", "2024-03-15", "2025-03-15", "2025-03-16", "2026-01-31");
/** 2024-03-15 and 2025-03-15 among them: the dates above fall before, on and after. */
export const asOfDate = oneOf<Cell>(null, null, "", 0, 44_000, 45_366, 45_366.9, 45_731, "2025-03-15", "2026-12-31");

const ordinaryStage = oneOf("Mining", "Concentration", "Separation", "Separation", "Metal", "Metal", "Alloy", "Magnet", "Customer", "Recycling", "Talent");
const status = fc.oneof(
  { weight: 2, arbitrary: oneOf(...LEVELS) },
  { weight: 5, arbitrary: oneOf("Pilot", "Operating", "Operating", "Qualified") },
  { weight: 1, arbitrary: oneOf("Stalled", "Cancelled") },
);
const fields = {
  Company: spelled(oneOf("Alpha", "Alpha", "Alpha", "Alpha", "Beta", "Beta", "Gamma Ré", "delta metals")),
  Ticker: mostly(oneOf<Cell>("ALP", "BET")),
  Status: orBad(spelled(status), "Operatng", true, "#REF!", "  ", 7),
  Ownership: orBad(mostly(OWNERSHIP, 2), -0.5, 100.5, "0", "150%", "most", true),
  Deal: orBad(mostly(spelled(oneOf("Closed", "Closed", "Pending", "Terminated"))), "Closing", true),
  Through: mostly(spelled(oneOf("LCM", "Less Common")), 2),
  Product: mostly(oneOf<Cell>("NdPr", "Dy, Tb", "Dy/Tb", "ndpr ; Dy", "DyTb"), 0.5),
  Quantity: orBad(mostly(oneOf<Cell>(850, 0.5, "1000")), "some", true),
  Unit: mostly(oneOf<Cell>("t NdPr oxide/yr", "kg")),
  Basis: orBad(mostly(spelled(oneOf("Actual", "Nameplate", "Target", "Contract")), 2), "Guess"),
  Site: mostly(spelled(oneOf("Narva", "La Rochelle")), 2),
  Country: mostly(oneOf<Cell>("France", "Estonia")),
  Date: orBad(mostly(DATES, 0.4), "soon", "2026-02-30", "2026-13-01", -3, true),
  "Asserted by": mostly(spelled(oneOf("Filing", "Company", "Press", "Aggregator", "Aggregator", "Analyst", "Analyst", "Rumour"))),
  Source: mostly(spelled(oneOf("Annual report", "Slides", "10-K")), 0.7),
  Link: mostly(oneOf<Cell>("https://example.com/a", "www.example.com"), 2),
  Note: mostly(oneOf<Cell>("seen", "=1+1", "🧲")),
};

type Fact = Record<string, Cell>;
const ordinary: fc.Arbitrary<Fact> = fc.record({
  ...fields,
  Stage: orBad(spelled(ordinaryStage), "Seperation", "Magnets and alloy", true, ""),
  Route: orBad(mostly(spelled(oneOf("Built", "Built", "Acquired", "Joint venture", "Stake", "Contract", "MoU"))), "Aquired", "Grant", 3),
});
const capital: fc.Arbitrary<Fact> = fc.record({
  ...fields,
  Stage: spelled(fc.constant("Capital")),
  Route: orBad(mostly(spelled(oneOf("Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"))), "Built", "Bond"),
});
const nothing: fc.Arbitrary<Fact> = BLANK.map((blank) => Object.fromEntries(Object.keys(ACCEPTED).map((column) => [column, blank])));
const fact = fc.oneof({ weight: 40, arbitrary: ordinary }, { weight: 2, arbitrary: capital }, { weight: 1, arbitrary: nothing });
/** Now and then a fact of nobody, which stops every function. */
const facts = fc
  .tuple(fc.array(fact, { minLength: 1, maxLength: 50, size: "max" }), fc.nat(60))
  .map(([rows, which]) => (which === 0 ? [{ ...rows[0], Company: " ", Stage: "Metal" }, ...rows] : rows));

/** A header in another case, with other spaces or punctuation, or an accepted one. */
const titled = (column: string, way: number): string => {
  const accepted = [column, ...ACCEPTED[column]!];
  const title = accepted[way % accepted.length]!;
  if (way % 7 === 1) return title.toUpperCase();
  if (way % 7 === 2) return ` ${title.replace(" ", "_")}: `;
  if (way % 7 === 3) return title.replace(" ", "");
  return title;
};

/** Cells of one table: columns under any accepted header, in any order, some left out, one that means nothing. */
export const evidenceCells: fc.Arbitrary<Cells> = fc
  .record({
    rows: facts,
    order: fc.shuffledSubarray([...Object.keys(ACCEPTED), "Grade of ore"], { minLength: 20 }),
    left: fc.subarray(["Ticker", "Unit", "Country", "Note", "Site", "Through", "Asserted by", "Deal", "Basis", "Date"], { maxLength: 3 }),
    ways: fc.array(fc.nat(50), { minLength: 20, maxLength: 20 }),
  })
  .map(({ rows, order, left, ways }) => {
    const columns = order.filter((column) => !left.includes(column));
    const header = columns.map((column, place) => (ACCEPTED[column] ? titled(column, ways[place]!) : column));
    return [header, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  });

const share = oneOf<Cell>(0.05, 0.25, 0.5, 0.75, 1);
const weightedChain = fc
  .tuple(fc.subarray(["Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer", "Recycled oxide"], { minLength: 1 }), fc.array(oneOf<Cell>(0.5, 1, 2, 3, 10, 0), { minLength: 8, maxLength: 8 }))
  .map(([links, weights]) => ["Mining", ...links].map((link, place) => ["Link", link, place === 0 ? 1 : weights[place]!] as Cell[]));
const reweighted = fc
  .array(oneOf<Cell>(0.5, 1, 2, 3, 10), { minLength: 7, maxLength: 7 })
  .map((weights) => ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"].map((link, place) => ["Link", link, weights[place]!] as Cell[]));
const graded = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .map((credits) => [...credits].sort((a, b) => a - b).map((credit, place) => ["Credit", LEVELS[place + 2]!, credit / 100] as Cell[]));
const single = (setting: string, items: string[], value: fc.Arbitrary<Cell>) => fc.tuple(oneOf(...items), value).map(([item, cell]) => [[setting, item, cell] as Cell[]]);

const settings = fc.oneof(
  weightedChain,
  reweighted,
  graded,
  single("Control", ["Contract", "MoU", "Customer contract", "Joint venture (blank ownership)", "Stake (blank ownership)"], share),
  single("Reliability", ["Filing", "Company", "Press", "Aggregator", "Analyst"], share),
  single("Threshold", ["Level"], oneOf<Cell>("Pilot", "Qualified", "operating", "Construction")),
  single("Threshold", ["Control"], share),
  single("Threshold", ["Stale days"], oneOf<Cell>(1, 30, 365, 1096)),
  single("Alternate", ["Recycling > Mining"], oneOf<Cell>(1, 0)),
  single("Alternate", ["Talent > Separation", "Recycling > Magnet"], fc.constant<Cell>(1)),
  single("Enabler", ["Permits"], fc.constant<Cell>(1)),
  single("Filter", ["Product"], oneOf<Cell>("Dy", "NdPr", "tb")),
);

/** No Model table, or one with a few settings, each given once. */
export const modelCells: fc.Arbitrary<Cells | null> = fc.oneof(
  fc.constant(null),
  fc.uniqueArray(settings, { selector: ([first]) => `${String(first![0])} ${first![0] === "Link" || first![0] === "Credit" ? "" : String(first![1])}`, minLength: 1, maxLength: 3 }).map((groups) => [
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
