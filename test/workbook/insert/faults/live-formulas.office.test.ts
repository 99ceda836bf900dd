import { describe } from "vitest";
import { testFaults } from "./insert-faults.ts";

// Excel hands empty cells to a formula as 0 or as null: that changes what is handed, not what is written or taken back.
describe.each([
  ["Selected cell", "zero"],
  ["New sheet", "null"],
] as const)("an insert of live formulas, %s, empty cells handed over as %s", (where, blanks) => testFaults("Live formulas", where, blanks));
