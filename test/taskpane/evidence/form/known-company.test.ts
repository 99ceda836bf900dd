import { describe, expect, it } from "vitest";
import { nearCompany, withCompany } from "../../../../src/taskpane/evidence/form/known-company.ts";

const known = ["Energy Fuels", "Lynas Rare Earths", "MP Materials", "Rare Element", "Rare Earth Salts"];

describe("a new company's name", () => {
  it.each([
    ["Lynas Rare Earth", "Lynas Rare Earths", "a letter is missing"],
    ["MP Materials Corp.", "MP Materials", "but for its legal form"],
    ["Lynas", "Lynas Rare Earths", "the name begins with it"],
    ["Energy Fuels Canada", "Energy Fuels", "it begins with the name"],
    ["mp  materials", undefined, "known, whatever the case and the spaces"],
    ["Rare", undefined, "two names begin with it"],
    ["Energy Feuls", "Energy Fuels", "two letters are swapped"],
    ["Acme Rare Earths", undefined, "more than two letters apart from Lynas Rare Earths"],
    ["Solvay", undefined, "like no other"],
    ["", undefined, "nothing typed"],
  ])("%j may be %s: %s", (...[name, near]) => expect(nearCompany(name, known)).toBe(near));
});

describe("the ticker beside a company in the form", () => {
  const tickers = new Map([
    ["mp materials", ["NYSE:MP"]],
    ["energy fuels", ["NYSEAMERICAN:UUUU", "TSX:EFR"]],
  ]);

  it("is the first that the table knows of it", () => expect(withCompany({ Stage: "Metal" }, "MP Materials", tickers)).toEqual({ Stage: "Metal", Company: "MP Materials", Ticker: "NYSE:MP" }));
  it("goes with the company that it came with", () => {
    const first = withCompany({}, "MP Materials", tickers);
    expect(withCompany(first, "Energy Fuels", tickers).Ticker).toBe("NYSEAMERICAN:UUUU");
    expect(withCompany(first, "Acme", tickers).Ticker).toBe("");
  });
  it("stays where it was typed by hand", () => expect(withCompany({ Ticker: "LSE:X" }, "MP Materials", tickers)).toEqual({ Ticker: "LSE:X", Company: "MP Materials" }));
  it("is left alone for a company without one", () => expect(withCompany({}, "Acme", tickers)).toEqual({ Company: "Acme" }));
});
