import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/chain/read/document/document.ts";
import { READ_HEADER, readTable } from "../../../../src/chain/tables/read-table.ts";

const document = (...paragraphs: string[]) => readDocument(paragraphs.map((text) => ({ text })));

describe("READ answers for a whole document", () => {
  const release = document(
    "Boreal Magnets produces first NdPr oxide",
    "Vancouver, 14 March 2025 – Boreal Magnets Corp. (TSX: BMAG) today reported on its quarter.",
    "The company produced 412 tonnes of separated NdPr oxide at the Saskatoon Separation Facility during the quarter.",
  );

  it("company, ticker, date and title come from the head of the document", () => {
    expect([release.company, release.ticker, release.date, release.source]).toEqual(["Boreal Magnets Corp.", "TSX:BMAG", "2025-03-14", "Boreal Magnets produces first NdPr oxide"]);
  });

  it("a quantity has the method's unit, its basis and its site, and quotes the whole sentence", () => {
    const output = release.findings.find(({ quantity }) => quantity === 412)!;
    expect(output).toMatchObject({ link: "Separation", status: "Operating", kind: "evidence", unit: "t NdPr oxide/qtr", basis: "Actual", site: "Saskatoon Separation Facility", product: "NdPr oxide" });
    expect(output.quote).toBe("The company produced 412 tonnes of separated NdPr oxide at the Saskatoon Separation Facility during the quarter.");
  });

  it("a document without a day has none: today is never assumed", () => {
    expect(document("The separation plant is under construction.").date).toBe("");
  });

  it("an earlier promise that is taken back gives both promises, in order", () => {
    const { findings } = document("First NdPr oxide from the separation plant, previously guided for Q4 2025, is now expected in the second half of 2026.");
    expect(findings.filter(({ link }) => link === "Separation").map(({ due, promised }) => [due, promised])).toEqual([[["Q4 2025"], "Pilot"], [["H2 2026"], "Pilot"]]);
  });

  it("a purchase agreed and not closed is a pending deal through what is bought", () => {
    const [finding] = document("USA Rare Earth has agreed to acquire Less Common Metals, which makes rare earth metals in Cheshire.").findings;
    expect(finding).toMatchObject({ kind: "claim", route: "Acquired", deal: "Pending", through: "Less Common Metals" });
  });

  it.each([
    ["Arden Rare Earth agrees to buy Lesser Common Metals", "LCM makes neodymium metal in Cheshire and sold 200 t of it last year.", "Metal Announced claim Acquired Pending"],
    ["Arden Rare Earth sells more metal", "LCM makes neodymium metal in Cheshire and sold 200 t of it last year.", "Metal Operating evidence Built "],
    ["Arden publishes its pre-feasibility study", "NdPr oxide production: 5,200 t a year over the first eight years.", "Separation Announced claim Built "],
  ])("the title tells whose output it is: %s", (title, text, finding) => {
    const told = readDocument([{ text: title }, { text }]).findings.filter(({ quote, kind }) => quote === text && kind !== "promotion");
    expect(told.map(({ link, status, kind, route, deal }) => `${link} ${status} ${kind} ${route} ${deal}`)).toContain(finding);
  });

  const told = (...paragraphs: string[]): string[] => document(...paragraphs).findings.map(({ link, status, kind, route, quote }) => `${link} ${status} ${kind} ${route} | ${quote}`);

  it.each([
    "The Company continues discussions with export credit agencies.",
    "Highlights",
    "12 March 2026",
    "The board met in Perth.",
    "- Acquisition of Harrow Metals completed",
    "* The chief executive was re-elected",
  ])("a link goes on only in a sentence that tells of works or output, and never into the next point of a list: %s", (next) => {
    expect(told("The magnet plant at Fort Ridge is under construction.\n" + next).filter((one) => one.startsWith("Magnet"))).toEqual(["Magnet Construction evidence Built | The magnet plant at Fort Ridge is under construction."]);
  });

  it("the head of a table of figures says nothing, its rows do", () => {
    expect(told("Quarter Ore mined (t) Concentrate (t) TREO (t)")).toEqual([]);
    expect(told("NdPr oxide produced (t) 452")).toEqual(["Separation Operating evidence Built | NdPr oxide produced (t) 452"]);
  });

  it("the day on which a period ended is not the day of the report on it", () => {
    expect(document("Quarterly report for the period ended 30 June 2026", "The magnet plant is under construction.").date).toBe("");
    expect(document("Quarterly report for the period ended 30 June 2026", "Perth, 28 July 2026: the magnet plant is under construction.").date).toBe("2026-07-28");
  });

  it("the day of an event is not the day of the document", () => {
    expect(document("On August 4, 2026 we agreed to buy the metal maker Kestrel Metals.").date).toBe("");
    expect(document("Published on 4 August 2026", "The magnet plant is under construction.").date).toBe("2026-08-04");
  });

  it("a plant that was bought is Acquired, and is what it came through", () => {
    expect(document("The plant in Norwich was bought from Ravenhill in May 2025 and makes NdPr metal.").findings[0]).toMatchObject({ link: "Metal", route: "Acquired", deal: "Closed", site: "Norwich" });
    expect(document("Harrow acquired the Norwich metal plant, which produces 300 t of NdPr metal a year, in 2024.").findings[0]).toMatchObject({ link: "Metal", route: "Acquired", deal: "Closed", through: "Norwich metal plant" });
  });

  it("what is obtained from others is a Purchase, and what is processed for a toll a Contract", () => {
    expect(told("We obtain NdPr metal from two suppliers in Vietnam.")).toEqual(["Metal Operating evidence Purchase | We obtain NdPr metal from two suppliers in Vietnam."]);
    expect(told("Under the contract the toll refiner separates our carbonate and returns NdPr oxide to us.")[0]).toMatch(/^Separation Operating evidence Contract/);
    expect(told("We source our oxide from Harrow, and we make metal at Arden.").map((one) => one.split(" |")[0])).toEqual(["Separation Operating evidence Purchase", "Metal Operating evidence Built"]);
  });

  const bought = "Norland produced 212 t of NdPr metal in the quarter.";
  it.each([
    ["Meridian completed the acquisition of a 60% interest in Norland Metals AS, a metal maker.", "Metal Operating evidence Acquired Closed Norland Metals AS 60%"],
    ["Meridian entered into a merger agreement with Norland Metals AS, a metal maker.", "Metal Announced claim Acquired Pending Norland Metals AS "],
    ["Meridian sold 40 t of NdPr metal to Norland Metals AS.", "Metal Operating evidence Built   "],
  ])("what a company makes is the buyer's once its purchase has closed, with the share bought: %s", (deal, finding) => {
    const { findings } = document("Meridian reports on its quarter", deal, bought);
    const output = findings.find(({ quote }) => quote === bought)!;
    expect(`${output.link} ${output.status} ${output.kind} ${output.route} ${output.deal} ${output.through} ${output.ownership}`).toBe(finding);
  });

  it("praise of the only producer tells of no output", () => {
    expect(told("Harrow has poured first NdPr metal at Arden. “This makes us the only fully integrated producer outside China.”").filter((one) => one.includes("evidence"))).toHaveLength(1);
  });

  it("a quarter is named by its last month too, and how rich ore is weighs no oxide", () => {
    const { findings } = document("First NdPr oxide from Kuantan is expected in the March quarter of 2027, compared with the previous guidance of the December quarter 2026.");
    expect(findings.map(({ due }) => due)).toEqual([["Q4 2026"], ["Q1 2027"]]);
    expect(document("Ore mined was 214 kt at 7.1% TREO.").findings[0]).toMatchObject({ quantity: 214000, unit: "t ore" });
  });

  it("a customer that has qualified a product says so of the customer and of the link", () => {
    expect(told("General Motors has qualified the magnets of the Fort Ridge plant.").map((one) => one.split(" |")[0])).toEqual(["Customer Qualified evidence ", "Magnet Qualified evidence Built"]);
    expect(told("Once General Motors has qualified the magnets, deliveries will begin.").filter((one) => one.includes("evidence"))).toEqual([]);
  });

  it("specificity counts the claims that carry a figure, a name or a date", () => {
    const { specificity } = document("A magnet plant of 2,000 tonnes a year is planned by 2028.", "The company plans to produce metal.");
    expect(specificity).toEqual({ specific: 1, claims: 2 });
  });
});

describe("READ asks for what a document leaves out (kind omission)", () => {
  it("each question once a document, and none where nothing is said of the chain", () => {
    const asked = document("The company plans to produce metal.", "It intends to build a magnet plant.").omissions.map(({ question }) => question);
    expect(asked).toContain("How many tonnes? No tonnage is given.");
    expect(asked).toContain("By when? No date is given.");
    expect(new Set(asked).size).toBe(asked.length);
    expect(document("The annual meeting is on Tuesday.").omissions).toEqual([]);
  });

  it("of an agreement to buy a company nobody asks for a buyer of its output", () => {
    expect(document("Harrow entered into a merger agreement with Kestrel Alloys, a maker of alloy, on 4 August 2026.").omissions.map(({ question }) => question)).not.toContain("Who is the buyer? None is named.");
  });

  it("none that another sentence on the same link answers", () => {
    const questions = (...paragraphs: string[]): string[] => document(...paragraphs).omissions.map(({ question }) => question);
    expect(questions("The company plans to produce metal.", "Metal production of 400 t a year is planned by 2028.")).toEqual([]);
    expect(questions("The company plans to produce metal.", "Production of 400 t of magnets a year is planned by 2028.")).toEqual(["How many tonnes? No tonnage is given.", "By when? No date is given."]);
    const offtake = "Harrow has signed a binding offtake agreement for its magnets.";
    expect(questions(offtake)).toContain("Who is the buyer? None is named.");
    expect(questions(offtake, "Volvo will take magnets under the offtake agreement.")).not.toContain("Who is the buyer? None is named.");
  });

  it("stands behind the findings in CHAIN.READ, whose rows are all as wide as its header", () => {
    const table = readTable([["The company plans to produce metal."]]);
    expect(table.at(-1)![4]).toBe("omission");
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([READ_HEADER.length]));
  });
});
