import { describe } from "vitest";
import { searchFaults } from "./search.ts";

describe.each(["Selected cell", "New sheet"] as const)("an insert of values, %s", (where) => searchFaults("Values", where, "zero"));
