import { describe, expect, it } from "vitest";
import { ChainError, orProblem } from "../../../src/chain/cells/chain-error.ts";
import { modelTable, readModel } from "../../../src/chain/model/model-table.ts";
import { DEFAULT_MODEL } from "../../../src/chain/model/model.ts";
import { ask, errorOf } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell } from "../evidence-table.ts";

const table = evidence({ Stage: "Metal", Status: "Operating" });
type Line = readonly [setting: string, item: string, value: Cell];
const refusal = (...rows: Line[]) => errorOf(() => ask.coverage(table, { model: modelOf(...rows) }))?.message;

describe("what a Model table may look like (method, section 7)", () => {
  it.each([[[[null, 0, " "]]], [[["", ""], [null]]]])("leaves the defaults in force when it is blank: %j", (cells) => {
    expect(readModel(cells)).toBe(DEFAULT_MODEL);
  });

  it("needs the headers Setting, Item and Value, in any order, and reads a table without its header row by position", () => {
    const headed = [
      ["value", "Note", "ITEM", "setting"],
      [0.9, "", "Operating", "Credit"],
    ];
    expect(ask.link(table, "Metal", "Proven", { model: headed })).toBe(0.9);
    expect(ask.link(table, "Metal", "Proven", { model: [["credit", "operating", 0.9]] })).toBe(0.9);
    for (const missing of ["Setting", "Item", "Value"]) {
      const model = [["Setting", "Item", "Value"].map((header) => (header === missing ? "Colour" : header)), ["Credit", "Operating", 0.9]];
      expect(errorOf(() => ask.coverage(table, { model }))).toEqual({
        code: "#VALUE!",
        message: "The model needs the headers Setting, Item and Value. Start from the table that CHAIN.MODEL() gives.",
      });
    }
  });

  it("names the row at fault, for a panel that marks it: its header is row 1", () => {
    for (const line of [["Credit", "Operating", 2], ["Weigth", "Metal", 1]] as const) {
      const problem = orProblem(() => readModel([...modelOf(["Credit", "Pilot", 0.5]), line]));
      expect(problem instanceof ChainError && problem.facts.place).toEqual({ table: "model", row: 3 });
    }
  });

  it("the table of the defaults has a row for each, with what it means, and changes nothing when it is read", () => {
    const [header, ...rows] = modelTable();
    expect(header).toEqual(["Setting", "Item", "Value", "Note"]);
    // 7 links, 3 alternates, 2 enablers, 8 credits, 6 controls, 7 asserters, 6 thresholds, 1 filter; the rest are factors
    const counts = Object.entries({ Link: 7, Alternate: 3, Enabler: 2, Credit: 8, Control: 6, Reliability: 7, Threshold: 6, Filter: 1 });
    for (const [setting, count] of counts) expect([setting, rows.filter(([its]) => its === setting).length]).toEqual([setting, count]);
    for (const [setting, item, , note] of rows) expect(String(note), `${setting} ${item}`).toMatch(/\w/);
    expect(rows).toContainEqual(["Alternate", "Recycling > Mining", 0.5, "the share of the link that it can stand in for; 0 to drop"]);
    expect(rows).toContainEqual(["Credit", "Pilot", 0.5, "level 5"]);
    expect(rows).toContainEqual(["Threshold", "Level", "Operating", "a Proven link has at least this status"]);
    expect(readModel(modelTable())).toEqual(DEFAULT_MODEL);
  });

  it("passes over blank rows, and counts them when it names a row", () => {
    const model = [...modelOf(), [null, 0, "", null], ["Credit", "Operating", 2, null]];
    expect(errorOf(() => ask.coverage(table, { model }))?.message).toBe("Model row 3: the credit '2' of 'Operating' is not between 0 and 1.");
  });
});

describe("what the Model table refuses, in whole sentences", () => {
  const SETTINGS = "Link, Alternate, Enabler, Credit, Control, Reliability, Alias, Threshold, Factor, Column, Default, Word, Filter";

  it.each<[Line, string]>([
    [["", "Metal", 1], `the Setting is blank. Use one of: ${SETTINGS}.`],
    [["Weigth", "Metal", 1], "the Setting 'Weigth' is not known. Use one of: " + SETTINGS + "."],
    [["Links", "Metal", 1], "the Setting 'Links' is not known. Did you mean 'Link'?"],
    [["Link", " ", 1], "the Item of Link is blank. Name what the row sets."],
    [["Link", "Metal", -1], "the weight '-1' of 'Metal' is not a number of 0 or more."],
    [["Link", "Metal", Infinity], "the weight 'Infinity' of 'Metal' is not a number of 0 or more."],
    [["Link", "Metal", "heavy"], "the weight 'heavy' of 'Metal' is not a number of 0 or more."],
    [["Alternate", "Recycling", 1], "the Alternate 'Recycling' should read like Recycling > Mining."],
    [["Alternate", "Recycling > Metal > Alloy", 1], "the Alternate 'Recycling > Metal > Alloy' should read like Recycling > Mining."],
    [["Alternate", "> Metal", 1], "the Alternate '> Metal' should read like Recycling > Mining."],
    [["Alternate", "Recycling > Metal", 2], "the share '2' of 'Recycling > Metal' is not between 0 and 1. 1 stands in for the whole link, 0 drops it."],
    [["Enabler", "Talent", "perhaps"], "the value 'perhaps' of 'Talent' is neither 1 (use) nor 0 (drop)."],
    [["Credit", "Operatng", 1], "the status 'Operatng' is not known. Did you mean 'Operating'?"],
    [["Credit", "Pilot", 1.1], "the credit '1.1' of 'Pilot' is not between 0 and 1."],
    [["Credit", "Pilot", -0.1], "the credit '-0.1' of 'Pilot' is not between 0 and 1."],
    [["Credit", "Absent", 0.1], "Absent cannot earn credit: it says that nothing was found."],
    [["Control", "Contrakt", 0.5], "the Control item 'Contrakt' is not known. Did you mean 'Contract'?"],
    [["Control", "Contract", 50], "the control '50' of 'Contract' is not between 0 and 1."],
    [["Reliability", "Analist", 0.5], "the asserter 'Analist' is not known. Did you mean 'Analyst'?"],
    [["Reliability", "Analyst", "low"], "the reliability 'low' of 'Analyst' is not between 0 and 1."],
    [["Threshold", "Levels", "Pilot"], "the Threshold item 'Levels' is not known. Did you mean 'Level'?"],
    [["Threshold", "Level", "Absent"], "the Level 'Absent' must be a status above Absent. Use one of: Announced, Studied, Funded, Construction, Pilot, Operating, Qualified."],
    [["Threshold", "Control", 51], "the threshold '51' of 'Control' is not between 0 and 1."],
    [["Threshold", "Stale days", -1], "the Stale days '-1' are not a number of 0 or more."],
    [["Threshold", "Stale days", "two years"], "the Stale days 'two years' are not a number of 0 or more."],
    [["Factor", "TREO > NdPr oxid", "0.2"], "the Factor 'TREO > NdPr oxid' is not known. Did you mean 'TREO > NdPr oxide'?"],
    [["Factor", "TREO > NdPr oxide", "0.3-0.2"], "the Factor 'TREO > NdPr oxide' has the value '0.3-0.2'. Give a range from low to high such as 0.70-0.90, or one number."],
    [["Factor", "TREO > NdPr oxide", "0.1 to 1.2.3"], "the Factor 'TREO > NdPr oxide' has the value '0.1 to 1.2.3'. Give a range from low to high such as 0.70-0.90, or one number."],
    [["Column", "Issuer name", "Compny"], "the Column 'Issuer name' is to stand for 'Compny', which is not a column. Did you mean 'Company'?"],
    [["Factor", "TREO > NdPr oxide", null], "the Factor 'TREO > NdPr oxide' has the value ''. A conversion is above 0."],
    [["Factor", "TREO > NdPr oxide", -1], "the Factor 'TREO > NdPr oxide' has the value '-1'. A conversion is above 0."],
    [["Threshold", "Reliability", 2], "the threshold '2' of 'Reliability' is not between 0 and 1."],
    [["Threshold", "Scale", "big"], "the Scale 'big' is not a number of 0 or more."],
    [["Threshold", "Expired days", -1], "the Expired days '-1' are not a number of 0 or more."],
    [["Alias", "MP", ""], "the Alias 'MP' stands for nothing. Put the company's name into Value."],
    [["Alias", "MP", " mp "], "the Alias 'MP' stands for itself. Take the row away."],
    [["Default", "Statuss", "Pilot"], "the Default 'Statuss' is not known. Did you mean 'Status'?"],
    [["Default", "Status", "n/a"], "the Default 'Status' is blank. Put the value of every row into Value."],
    [["Word", "In Betrieb", null], "the Word 'In Betrieb' stands for nothing. Put a word of the method into Value."],
    [["Filter", "Product", "Dy, Tb"], "the Filter Product 'Dy, Tb' is more than one product. Name one, such as Dy."],
    [["Filter", "Country", "France"], "the Filter 'Country' is not known. Use Product."],
  ])("refuses %j", (row, sentence) => {
    expect(refusal(row)).toBe(`Model row 2: ${sentence}`);
  });

  it.each<[Line, Line, string]>([
    [["Credit", "Pilot", 0.4], ["Credit", " PILOT", 0.5], "Credit ' PILOT' is given twice. Keep one of the rows."],
    [["Alternate", "Recycling>Metal", 1], ["Alternate", "Recycling > Metal", 0], "Alternate 'Recycling > Metal' is given twice. Keep one of the rows."],
    [["Column", "Issuer name", "Company"], ["Column", "issuer_name", "Company"], "Column 'issuer_name' is given twice. Keep one of the rows."],
  ])("refuses %j with %j: the same setting twice", (first, second, sentence) => {
    expect(refusal(first, second)).toBe(`Model row 3: ${sentence.replace("' PILOT'", "'PILOT'")}`);
  });

  it.each<[Line[], string]>([
    [[["Link", "Metal", 0]], "The weights of the model's links add up to 0. Give one of them a weight above 0."],
    [[["Link", "Metal", 1e308], ["Link", "Alloy", 1e308]], "The weights of the model's links are too large to add up. Use smaller ones."],
    [[["Credit", "Pilot", 0.2]], "The model gives Pilot the credit 0.2, less than Construction with 0.3. Credits must not fall as the status rises."],
    [[["Alternate", "Scrap > Melting", 1]], "The model's Alternate feeds 'Melting', which is not a link of its chain. Use one of: Mining, Concentration, Separation, Metal, Alloy, Magnet, Customer."],
    [[["Enabler", "Metal", 1]], "The model's Enabler 'Metal' is also a link or an alternate. An enabler is never scored: keep one of the rows."],
    [[["Alias", "MP", "MP Corp"], ["Alias", "MP Corp", "MP"]], "The model's Alias rows lead 'MP Corp' back to itself. Keep the rows that lead to one name."],
    [[["Word", "In Betrieb", "Operatng"]], "The model's Word row leads to 'Operatng', which is not a word of the method. Did you mean 'Operating'?"],
    [[["Default", "Status", "Operatng"]], "The model's Default Status 'Operatng' is not known. Did you mean 'Operating'?"],
    [[["Alternate", "Metal > Alloy", 1]], "The model's Alternate 'Metal' is itself a link. Give the alternate another name."],
  ])("refuses %j: each row is well, and the whole is not", (rows, sentence) => {
    expect(refusal(...rows)).toBe(sentence);
  });
});

describe("what the Model table takes", () => {
  it.each<[Cell, number, number]>([
    ["0.70-0.90", 0.7, 0.9],
    ["0.70 – 0.90", 0.7, 0.9],
    ["-0.15 to 0.20", -0.15, 0.2],
    ["−0.15 to +.20", -0.15, 0.2],
    ["0.8", 0.8, 0.8],
    [0.8, 0.8, 0.8],
    ["1-1", 1, 1],
    [null, 0, 0], // an empty cell and a 0 arrive alike
  ])("reads the Factor %j as %f to %f", (cell, low, high) => {
    const item = low > 0 ? "TREO > NdPr oxide" : "Cost class 3"; // a conversion is above 0
    expect(readModel(modelOf(["Factor", item.toUpperCase().replace(" > ", ">"), cell])).factors.get(item)).toEqual({ low, high });
  });

  it("drops an enabler, so that its rows are still known and never scored", () => {
    const model = modelOf(["Enabler", "talent", 0], ["Enabler", "Permits", true]);
    expect(readModel(model)).toMatchObject({ enablers: ["Capital", "Permits"], unused: ["Talent"] });
    expect(ask.coverage(evidence({ Stage: "Talent", Status: "Operating" }, { Stage: "permits", Status: "Operating" }), { model })).toBe(0);
  });

  it("keeps the alternates whose link is still in the chain, and knows the rows of the others", () => {
    const model = readModel(modelOf(["Link", "Mining", 1], ["Link", "Metal", 1], ["Alternate", "Scrap > METAL", 1], ["Alternate", "Tailings > Leaching", 0]));
    expect(model.alternates).toEqual([
      { name: "Recycling", link: "Mining", share: 0.5 },
      { name: "Scrap", link: "Metal", share: 1 },
    ]);
    expect(model.unused).toEqual(["Short-loop recycling", "Tailings"]);
    expect(readModel(modelOf(["Link", "Recycling", 1], ["Link", "Mining", 1])).alternates).toEqual([]); // now a link of its own
  });

  it("drops an alternate with the share 0, so that its rows are still known and stand in for nothing", () => {
    const model = readModel(modelOf(["Alternate", "Recycling > Mining", 0], ["Alternate", "Recycling > Concentration", 0]));
    expect(model.alternates.map(({ name }) => name)).toEqual(["Short-loop recycling"]);
    expect(model.unused).toEqual(["Recycling"]);
  });

  it("follows an alias of an alias to the last name", () => {
    const model = modelOf(["Alias", "Alpha Old", "Alpha Metals"], ["Alias", "Alpha Metals", "Alpha"]);
    for (const company of ["Alpha Old", "Alpha Metals"]) expect(ask.coverage(table, { company, model })).toBe(ask.coverage(table));
  });

  it("takes as a Default the first word of a list too, and an instrument as long as Capital is an enabler", () => {
    expect(readModel(modelOf(["Default", "Stage", "Mining"], ["Default", "Status", "Absent"])).defaults).toEqual(new Map([["Stage", "Mining"], ["Status", "Absent"]]));
    expect(readModel(modelOf(["Default", "Route", "Loan"])).defaults).toEqual(new Map([["Route", "Loan"]]));
    expect(refusal(["Default", "Route", "Loan"], ["Enabler", "Capital", 0])).toMatch(/^The model's Default Route 'Loan' is not known\. Use one of: Built, /);
  });

  it("sets the thresholds that it names, and leaves the others", () => {
    expect(readModel(modelOf(["Threshold", "stale days", 365])).threshold).toEqual({ ...DEFAULT_MODEL.threshold, staleDays: 365 });
    expect(readModel(modelOf(["Threshold", "Stale days", 0])).threshold.staleDays).toBe(0);
    expect(readModel(modelOf(["Threshold", "Level", "Announced"], ["Threshold", "Control", "1"])).threshold).toEqual({ ...DEFAULT_MODEL.threshold, level: 1, control: 1 });
  });

  it("ends the Filter at a blank Product", () => {
    expect(readModel(modelOf(["Filter", "Product", " Dy "])).product).toBe("Dy");
    expect(readModel(modelOf(["Filter", "Product", ""])).product).toBeUndefined();
  });
});
