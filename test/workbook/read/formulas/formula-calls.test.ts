import { describe, expect, it } from "vitest";
import { callsIn } from "../../../../src/workbook/read/formulas/formula-calls.ts";

const kinds = (formula: string) => callsIn(formula)[0]!.args.map(({ kind }) => kind);
const written = (formula: string) => callsIn(formula)[0]!.args.map((argument) => argument.written);

describe("Reading a formula's arguments", () => {
  it("tells tables, cells, texts, numbers and other formulas apart, and keeps the place of what was left out", () => {
    expect(callsIn('=CHAIN.COVERAGE(Evidence[#All],B3,"Proven",,Model[#All])')).toEqual([
      {
        id: "COVERAGE",
        args: [
          { kind: "table", written: "Evidence[#All]", table: "Evidence" },
          { kind: "cells", written: "B3" },
          { kind: "text", written: '"Proven"', text: "Proven" },
          { kind: "left out", written: "" },
          { kind: "table", written: "Model[#All]", table: "Model" },
        ],
      },
    ]);
    expect(kinds("=CHAIN.HISTORY(Evidence[#All],$A$2,DATE(2026,7,5))")).toEqual(["table", "cells", "formula"]);
    expect(kinds("=CHAIN.TROUGH(120,4.5,-30,1e2)")).toEqual(["number", "number", "number", "number"]);
  });

  it("keeps commas, brackets and doubled quotes within a text", () => {
    const [call] = callsIn('=CHAIN.WHY(Evidence[#All],"Smith, ""Rare"" (Earths)","Magnet")');
    expect(call!.args[1]).toEqual({ kind: "text", written: '"Smith, ""Rare"" (Earths)"', text: 'Smith, "Rare" (Earths)' });
    expect(call!.args).toHaveLength(3);
  });

  it("keeps commas within arrays, inner calls, sheet names and table brackets", () => {
    expect(written('=CHAIN.TEAM(Evidence[[#All],[Company]:[Note]],{"Alpha","Beta"})')).toEqual(["Evidence[[#All],[Company]:[Note]]", '{"Alpha","Beta"}']);
    expect(written("=CHAIN.RANK(Evidence[#All],IF(A1,B1,C1),'Smith, Jones''s'!A1)")).toEqual(["Evidence[#All]", "IF(A1,B1,C1)", "'Smith, Jones''s'!A1"]);
    expect(kinds("=CHAIN.RANK(Evidence[#All],,'Smith, Jones''s'!$A$1:$B$9)")).toEqual(["table", "left out", "cells"]);
    expect(kinds("=CHAIN.RANK(Evidence[Odd'],name],A3#)")).toEqual(["table", "cells"]);
  });

  it("finds a call inside another formula, and calls inside calls", () => {
    expect(callsIn("=INDEX(chain.check(Evidence[#All]),2,6)").map(({ id }) => id)).toEqual(["CHECK"]);
    expect(callsIn("=CHAIN.RANK(Evidence[#All],CHAIN.COMPANIES(Evidence[#All]))").map(({ id }) => id)).toEqual(["RANK", "COMPANIES"]);
    expect(callsIn("=CHAIN.MODEL()")).toEqual([{ id: "MODEL", args: [] }]);
  });

  it("finds no call in a text, in another namespace or in a plain formula", () => {
    expect(callsIn('="CHAIN.RANK(A1)"')).toEqual([]);
    expect(callsIn("=BLOCKCHAIN.RANK(A1)")).toEqual([]);
    expect(callsIn("=SUM(A1:A3)")).toEqual([]);
  });
});
