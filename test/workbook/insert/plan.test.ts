import { expect, it } from "vitest";
import { quotedText } from "../../../src/workbook/insert/plan/formulas/formulas.ts";
import { cellOf, placed } from "../../../src/workbook/insert/plan.ts";

it("a cell of the insert within its own formula gets its address from the place of the insert", () =>
  expect(placed(`=IF(${cellOf(3, 11)}="","",${cellOf(3, 11)})`, 10, 1)).toBe('=IF(M14="","",M14)')); // row 3 of an insert that begins in row 11; column 11 of one that begins in B

it("a text within the formula stays as it is, even one that looks like such a cell", () => {
  const company = `A "B" ${cellOf(1, 2)}`;
  expect(placed(`=CHAIN.GAPS(Evidence[#All],${quotedText(company)})`, 5, 5)).toBe(`=CHAIN.GAPS(Evidence[#All],${quotedText(company)})`);
});

it("what is no formula stays as it is", () => expect([placed(`'${cellOf(1, 2)}`, 5, 5), placed(7, 5, 5), placed(null, 5, 5)]).toEqual([`'${cellOf(1, 2)}`, 7, null]));
