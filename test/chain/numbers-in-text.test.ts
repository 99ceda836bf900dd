import { describe, expect, it } from "vitest";
import { ownershipOf } from "../../src/chain/cells/ownership.ts";
import { quantityOf } from "../../src/chain/evidence/row-readers.ts";

describe("Ownership (method, section 2): a fraction up to 1, a percentage above 1 and up to 100, or a text such as 51%", () => {
  it.each<[string | number, number]>([
    [0.51, 0.51],
    [1, 1],
    [51, 0.51],
    [100, 1],
    ["51%", 0.51],
    [" 51 % ", 0.51],
    ["0.5%", 0.005],
    ["100%", 1],
    ["0.51", 0.51],
    [".51", 0.51],
    [".515", 0.515],
    ["12.5", 0.125],
    ["1.", 1],
  ])("%j is %d", (cell, share) => expect(ownershipOf(cell)).toBeCloseTo(share, 12));

  it.each(["about 51%", "51% or so", "51 %%", "0%", "101%", 0, -0.1, 100.1, "1,5", ".x", ".", "%", true, {}])("%j is none", (cell) => expect(ownershipOf(cell as string)).toBeNaN());
});

describe("Quantity: a plain number of 0 or more, or a text of one", () => {
  it.each<[string | number, number]>([
    [1300, 1300],
    [" 1300 ", 1300],
    ["+.25", 0.25],
    [".255", 0.255],
    ["7.", 7],
    ["7.25", 7.25],
  ])("%j is %d", (cell, number) => expect(quantityOf(cell)).toBe(number));

  it.each(["1300 t", "c. 1300", "1,300", "1e3", "0x10", ".", ".x", "-5", -5, "--5", "", Infinity, true, null])("%j is none", (cell) => expect(quantityOf(cell as string)).toBeNaN());
});
