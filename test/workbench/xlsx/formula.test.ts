import { describe, expect, it } from "vitest";
import { asStored, asTyped, isOfAnotherFile, maySpill, partOf, shifted } from "./formula.ts";

/** As it is typed, and as Excel stores it. */
const FORMULAS: readonly (readonly [what: string, typed: string, stored: string])[] = [
  ["a function of the add-in bears Excel's prefix", '=CHAIN.COVERAGE(Evidence[#All],"MP Materials")', '_xldudf_CHAIN_COVERAGE(Evidence[#All],"MP Materials")'],
  ["also within another function", "=IFERROR(CHAIN.RUN(Evidence[#All],A2),0)", "IFERROR(_xldudf_CHAIN_RUN(Evidence[#All],A2),0)"],
  ["a function's name in a text stays a text", '="=CHAIN.RUN("&A1', '"=CHAIN.RUN("&A1'],
  ["functions that came after 2007 bear a prefix", "=SORT(FILTER(A1:B9,B1:B9>0))&XLOOKUP(1,A:A,B:B)", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))&_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["functions of 2007 bear none", "=SUM(A1:A3)+ROUND(B1,2)", "SUM(A1:A3)+ROUND(B1,2)"],
  ["names that LET and LAMBDA declare bear a prefix where they are used too", "=LET(x,A1,y,x*2,MAP(B1:B3,LAMBDA(z,z+y)))", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlfn.MAP(B1:B3,_xlfn.LAMBDA(_xlpm.z,_xlpm.z+_xlpm.y)))"],
  ["a cell with all that it spills is a function", "=SUM('My sheet'!$A$1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!$A$1))"],
  ["parts of a table stay as they are", "=Evidence[[#This Row],[Ownership]]*SUM(Evidence[Quantity])", "Evidence[[#This Row],[Ownership]]*SUM(Evidence[Quantity])"],
];

describe("formulas in a file", () => {
  it.each(FORMULAS)("%s", (_, typed, stored) => {
    expect(asStored(typed)).toBe(stored);
    expect(asTyped(stored)).toBe(typed);
  });

  it("read as typed where LibreOffice wrote names and parts of tables small", () => {
    expect(asTyped('_xldudf_chain_gaps(Evidence[#all],"a [#all] b")')).toBe('=CHAIN.GAPS(Evidence[#All],"a [#all] b")');
  });

  it("may spill where a function of the add-in or of arrays is called, not where a text names one", () => {
    expect(["=CHAIN.GAPS(Evidence[#All],A1)", "=SORT(A1:A3)", "=A1#"].map(maySpill)).toEqual([true, true, true]);
    expect(['="CHAIN.GAPS("', "=SUM(A1:A3)", "=SORT+1"].map(maySpill)).toEqual([false, false, false]);
  });

  it("refer to another file by a number in brackets, not to a table's column 1", () => {
    expect(["[1]Sheet1!A1", "SUM('[2]My sheet'!A1:A3)"].map(isOfAnotherFile)).toEqual([true, true]);
    expect(["T[1]", '"[1]"', "Evidence[#All]"].map(isOfAnotherFile)).toEqual([false, false, false]);
  });
});

describe("a formula that is written once for a block", () => {
  it("moves what is not fixed by a dollar sign, two rows down and one column right", () => {
    expect(shifted("A1+$A1+A$1+$A$1", 2, 1)).toBe("B3+$A3+B$1+$A$1");
    expect(shifted("SUM(Z9:AZ$9)+SUM(A:$B)+SUM(1:$2)", 2, 1)).toBe("SUM(AA11:BA$9)+SUM(B:$B)+SUM(3:$2)");
  });

  it("moves neither functions nor names, texts, tables or sheets that look like cells", () => {
    expect(shifted(`LOG10(A1)&"A1"&'A1'!B2&T[A1]&A1_b`, 1, 0)).toBe(`LOG10(A2)&"A1"&'A1'!B3&T[A1]&A1_b`);
  });
});

it("a cell's part of an answer is its row and column of the whole", () => {
  expect(partOf("=INDEX(CHAIN.GAPS(Evidence[#All],B3),2,12)")).toEqual({ whole: "=CHAIN.GAPS(Evidence[#All],B3)", row: 2, column: 12 });
  expect(partOf("=INDEX(A1:B9,A1,2)")).toBeNull();
});
