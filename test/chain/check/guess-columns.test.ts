import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../../src/chain/check/check.ts";
import { guessColumns } from "../../../src/chain/check/guess-columns.ts";
import { unknownWords } from "../../../src/chain/check/unknown-words.ts";
import { headerRowOf, listBelow } from "../../../src/chain/cells/header-row.ts";
import type { Column } from "../../../src/chain/model/columns.ts";
import { DEFAULT_MODEL } from "../../../src/chain/model/model.ts";

const guess = (headers: string[], own: [string, Column][] = []) => Object.fromEntries([...guessColumns(headers, new Map(own))].map(([column, place]) => [column, headers[place]]));

describe("the columns of an investor's own table", () => {
  it("take whom a project belongs to for the company, before the project's own name", () => {
    expect(guess(["Name", "Developer", "Stage", "Status"])).toMatchObject({ Company: "Developer", Site: "Name" });
    expect(guess(["Asset name (English)", "Owner", "Status"])).toMatchObject({ Company: "Owner", Site: "Asset name (English)" });
    expect(guess(["Project", "Owner", "Status"])).toEqual({ Company: "Owner", Site: "Project", Status: "Status" }); // and no slip of Product
    expect(guess(["Name", "Status"])).toMatchObject({ Company: "Name" });
  });

  it("are all guessed at, not only the three that must be there", () => {
    expect(guess(["Firm", "Evidence date", "Doc", "Stake", "URL", "State", "Segment"])).toEqual({ Company: "Firm", Date: "Evidence date", Source: "Doc", Ownership: "Stake", Link: "URL", Status: "State", Stage: "Segment" });
  });

  it("are guessed with what they do not mean in mind: a state may be a country's, a year the opening's, a number only the list's own", () => {
    expect(guess(["Project", "Developer", "State", "Phase", "Target date"])).toEqual({ Company: "Developer", Site: "Project", Status: "Phase", Due: "Target date" });
    expect(guess(["Entity ID", "Entity Name", "Plant Name", "Opening Year", "Status"])).toEqual({ Company: "Entity Name", Site: "Plant Name", Status: "Status" });
  });

  it("are also known in German, Chinese and Japanese", () => {
    expect(guess(["Unternehmen", "Standort", "Stufe", "Status", "Kapazität", "Datum", "Quelle"])).toEqual({ Company: "Unternehmen", Site: "Standort", Stage: "Stufe", Status: "Status", Quantity: "Kapazität", Date: "Datum", Source: "Quelle" });
    expect(guess(["公司", "项目名称", "环节", "状态", "产能", "来源"])).toEqual({ Company: "公司", Site: "项目名称", Stage: "环节", Status: "状态", Quantity: "产能", Source: "来源" });
    expect(guess(["会社名", "製品", "工程", "状況"])).toEqual({ Company: "会社名", Product: "製品", Stage: "工程", Status: "状況" });
  });

  it("are named by the column's own name before another that is accepted, wherever it stands", () => {
    expect(guess(["Share", "Ownership"])).toEqual({ Ownership: "Ownership" });
    expect(guess(["URL", "Name", "Link", "Company"])).toMatchObject({ Link: "Link", Company: "Company" });
  });

  it("are those that the Model's Column rows name, whatever the headers say", () => {
    expect(guess(["Company", "Parent"], [["parent", "Company"]])).toEqual({ Company: "Parent" });
  });
});

describe("the words that the method does not know", () => {
  const table = [["Company", "Stage", "Status", "Deal"], ["A", "Mining", "In Betrieb", ""], ["B", "Mine", "in betrieb", "Closed"], ["C", "Magnet", "Production", "signed"], ["D", "Magnet", "nonsense", ""]];

  it("are listed by how often they stand, each with a guess that says no more than was written", () => {
    expect(unknownWords(table, DEFAULT_MODEL).map(({ column, word, count, guess: meaning }) => [column, word, count, meaning])).toEqual([
      ["Status", "In Betrieb", 2, "Operating"],
      ["Stage", "Mine", 1, "Mining"],
      ["Status", "Production", 1, "Operating"],
      ["Status", "nonsense", 1, ""],
      ["Deal", "signed", 1, ""],
    ]);
  });

  it("are read in the first column too, and an error value or a blank is no word", () => {
    const failed = { type: "Error", basicValue: "#N/A" };
    const first = [["Stage", "Company", "Status"], ["Mine", "A", failed], ["#N/A", "B", "n/a"], [null, "C", 0], ["Mining", "D", "Pilot"]];
    expect(unknownWords(first, DEFAULT_MODEL).map(({ column, word }) => [column, word])).toEqual([["Stage", "Mine"]]);
  });

  it("are none that the Model has a Word row for", () => {
    const model = { ...DEFAULT_MODEL, words: new Map([["in betrieb", "Operating"], ["nonsense", "Stalled"]]) };
    expect(unknownWords(table, model).map(({ word }) => word)).toEqual(["Mine", "Production", "signed"]);
  });
});

describe("CHECK's suggestion for an unknown word", () => {
  const sentence = (status: string) => checkEvidence([["Company", "Stage", "Status"], ["A", "Mining", status]], { ...DEFAULT_MODEL, words: new Map([["in betrieb", "Operating"]]) }, null).find(({ kind }) => kind === "Error")?.sentence;

  it("knows the words of the Model's Word rows, and takes production for no construction", () => {
    expect(sentence("In Betreib")).toBe("The Status 'In Betreib' is not known. Did you mean 'in betrieb'?");
    expect(sentence("Production")).toBe("The Status 'Production' is not known. Did you mean 'Operating'?");
  });
});

describe("a list on a sheet that is no table", () => {
  const sheet = [["Mines of the world", "", ""], ["", "", ""], ["Source: a ministry", "2026", ""], ["Company", "Country", "Year"], ["Alpha", "France", 2024], ["Beta", "Chile", 2025], ["", "", ""], ["Notes", "", ""]];

  it("begins at the row that names its columns, below titles and notes, and ends at its first blank row", () => {
    expect(headerRowOf(sheet)).toBe(3);
    expect(listBelow(sheet, 3)).toEqual({ row: 3, column: 0, height: 3, width: 3 });
  });

  it("is none where nothing stands below", () => {
    expect(headerRowOf([["only one"], [1]])).toBe(-1);
    expect(listBelow(sheet, 5)).toBeUndefined();
    expect(listBelow(sheet, 40)).toBeUndefined();
  });
});
