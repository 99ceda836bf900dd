import { describe, expect, it } from "vitest";
import { offered } from "../../../../src/taskpane/parts/pickers/filter-names.ts";
import { byTicker, tickersIn } from "../../../../src/taskpane/parts/pickers/tickers.ts";
import { typedNames } from "../../../../src/taskpane/parts/pickers/typed-names.ts";

const names = ["Camp Metals", "Energy Fuels", "MP Materials"];
const tickers = tickersIn(
  [
    ["Company", "Ticker"],
    ["MP Materials", "NYSE:MP"],
    ["Energy Fuels", "NYSEAMERICAN:UUUU"],
    ["energy fuels", "TSX:EFR"],
    ["Energy Fuels", null],
    ["Energy Fuels", "nyseamerican:uuuu"],
  ],
  { Company: 0, Ticker: 1 },
);

describe("the tickers of the evidence", () => {
  it("are gathered for each company, one for each exchange, whatever the case", () => expect(tickers.get("energy fuels")).toEqual(["NYSEAMERICAN:UUUU", "TSX:EFR"]));

  it.each([
    ["UUUU", "Energy Fuels"],
    ["nyse:mp", "MP Materials"],
    [" efr ", "Energy Fuels"],
    ["UU", undefined],
    ["", undefined],
  ])("%j typed in full names %s", (typed, name) => expect(byTicker(tickers, names, typed)).toBe(name));

  it("name nobody where two companies have the symbol, or where a company is called so", () => {
    const two = tickersIn([["Company", "Ticker"], ["Alpha", "TSX:AB"], ["Beta", "ASX:AB"]], { Company: 0, Ticker: 1 });
    expect(byTicker(two, ["Alpha", "Beta"], "AB")).toBeUndefined();
    expect(byTicker(two, ["Alpha", "Beta"], "ASX:AB")).toBe("Beta");
    expect(byTicker(two, ["Alpha", "ASX:AB"], "asx:ab")).toBeUndefined();
  });

  it("find companies in a picker: this very ticker first, and Enter takes it though other names hold the letters", () => {
    expect(offered(names, "mp", tickers)).toEqual({ listed: ["MP Materials", "Camp Metals"], more: 0, meant: "MP Materials" });
    expect(offered(names, "uu", tickers)).toEqual({ listed: ["Energy Fuels"], more: 0, meant: "Energy Fuels" });
  });

  it("stand for names among several typed", () => expect(typedNames("UUUU, NYSE:MP; TSX:XX", names, tickers)).toEqual({ known: ["Energy Fuels", "MP Materials"], unknown: ["TSX:XX"] }));
});
