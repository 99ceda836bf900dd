import { describe } from "vitest";
import { testFaults } from "./insert-faults.ts";

describe.each(["Selected cell", "New sheet"] as const)("an insert of values, %s", (where) => testFaults("Values", where, "zero"));
