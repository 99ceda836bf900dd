import { describe, expect, it } from "vitest";
import { matrix } from "../../src/functions/matrix.ts";

const HEADER = ["Company", "Stage", "Status", "Deal", "Source"];
const EVIDENCE = [
  HEADER,
  ["Zeta", "Magnet", "Operating", "Closed", "10-K"],
  ["Alpha", "Mining", "Pilot", "Closed", "10-K"],
  ["Beta", "Mining", "Operatng", "Closed", "10-K"],
];

const names = (by?: string, companies?: string[][]) => matrix(EVIDENCE, companies, undefined, undefined, undefined, by).map(([name]) => name);

describe("the order of MATRIX", () => {
  it("is A to Z where no companies are given, else as given", () => {
    expect(names()).toEqual(["Company", "Alpha", "Beta", "Zeta"]);
    expect(names("Company", [["Zeta"], ["Alpha"]])).toEqual(["Company", "Zeta", "Alpha"]);
  });

  it("by Ranking is that of the ranking, a company that cannot be read last", () => {
    expect(names("Ranking")).toEqual(["Company", "Zeta", "Alpha", "Beta"]); // 0.85 ÷ 7 before 0.5 ÷ 7
    expect(names("ranking", [["Alpha"], ["Zeta"]])).toEqual(["Company", "Zeta", "Alpha"]);
  });
});
