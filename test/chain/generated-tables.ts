/** Generated evidence tables, for the properties that hold whatever an investor writes. */
import fc from "fast-check";
import { ASSERTERS, DEALS, INSTRUMENTS, LINKS, QUANTITY_BASES, ROUTES, SETBACKS, STATUSES } from "../../src/chain/model/vocabulary.ts";
import type { Cell } from "./evidence-table.ts";

export const GENERATED_HEADER = [
  "Company", "Stage", "Status", "Route", "Ownership", "Deal", "Through", "Product", "Quantity", "Unit", "Basis",
  "Site", "Country", "Date", "Asserted by", "Source", "Link",
];

export const GENERATED_COMPANIES = ["Alpha", "Beta", "Gamma"];

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const orBlank = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });

const STAGES = [...LINKS, "Recycling", "Short-loop recycling", "Talent"] as const;

const ordinary = (statuses: readonly string[], deals: readonly string[]) =>
  fc.tuple(
    oneOf(...GENERATED_COMPANIES),
    oneOf(...STAGES),
    oneOf(...statuses),
    orBlank(oneOf(...ROUTES)),
    orBlank(oneOf<Cell>(0.125, 0.5, 1, 49, 100, "51%", "0.6")),
    orBlank(oneOf(...deals)),
    orBlank(oneOf("ASM", "LCM")),
    orBlank(oneOf("NdPr", "Dy, Tb")),
    orBlank(oneOf<Cell>(850, "1000")),
    orBlank(oneOf("t NdPr oxide/yr", "t feed/yr")),
    orBlank(oneOf(...QUANTITY_BASES)),
    orBlank(oneOf("Lacq", "Narva")),
    orBlank(oneOf("France", "Estonia")),
    orBlank(oneOf<Cell>(45000, 45400.5, 46000, "2024-02-29", "2026-07-05")),
    orBlank(oneOf(...ASSERTERS)),
    orBlank(oneOf("Report", "Filing 10-K")),
    orBlank(oneOf("https://example.com")),
  ).filter(([, stage, , route]) => stage !== "Customer" || route !== "Purchase"); // which cannot be read

const capital = fc
  .tuple(oneOf(...GENERATED_COMPANIES), oneOf(...STATUSES), oneOf(...INSTRUMENTS))
  .map(([company, status, instrument]) => [company, "Capital", status, instrument, ...GENERATED_HEADER.slice(4).map(() => null)] as Cell[]);

/** A row that can be read and takes nothing back. */
export const plainRow = fc.oneof({ weight: 12, arbitrary: ordinary(STATUSES, ["Closed", "Pending"]) as fc.Arbitrary<Cell[]> }, { weight: 1, arbitrary: capital });
/** A row that can be read, setbacks among them. */
export const anyRow = fc.oneof(
  { weight: 12, arbitrary: ordinary([...STATUSES, ...SETBACKS], DEALS) as fc.Arbitrary<Cell[]> },
  { weight: 1, arbitrary: capital },
);

/** A header row and up to 25 rows. Each company has one plain row at least, so that it can be asked about. */
export const generatedTable = fc
  .array(anyRow, { maxLength: 25 })
  .map((rows) => [GENERATED_HEADER, ...GENERATED_COMPANIES.map((name) => [name, "Mining", "Announced", ...GENERATED_HEADER.slice(3).map(() => null)]), ...rows] as Cell[][]);

/** Anything that a cell may hold, sense or nonsense. */
export const junkCell = fc.oneof(
  oneOf<Cell>(null, 0, -0, "", " ", true, false, 1e308, -1e308, Number.MIN_VALUE, NaN, Infinity, 45000, 0.5),
  oneOf<Cell>("#N/A", "#REF!", "=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "05/07/2026", "2026-13-45", "12,5 %", "🧲⛏️", "شركة المعادن", "חברה", "__proto__", "constructor", "toString"),
  oneOf<Cell>({ type: "Error", basicValue: "#VALUE!" }, [], {}),
  oneOf<Cell>("x".repeat(32_767), "Operating".repeat(3000)),
  oneOf<Cell>(...STATUSES, ...LINKS, ...ROUTES, ...DEALS, "Alpha", "Beta"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.double(),
);
