import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read as readCell } from "../../../src/functions/read.ts";
import { read } from "../../../src/chain/read/read.ts";
import { errorOf } from "../../functions/ask.ts";
import { graded } from "./graded.ts";

/** What a text says of the chain, without its promotional phrases. */
const said = (text: string): string[] => graded(text).filter((finding) => !finding.startsWith("promotion"));

describe("READ tells evidence from claim by the words (rubric, src/chain/README.md)", () => {
  it.each([
    ["has started commercial production", "The company has started commercial production of separated NdPr oxide.", "Separation Operating evidence"],
    ["is expected to", "The separation plant is expected to start commercial production in 2027.", "Separation Announced claim"],
    ["is under construction", "The refinery is under construction, with commissioning expected in 2027.", "Separation Construction evidence"],
    ["pilot plant", "The pilot plant produced 150 kg of mixed rare earth carbonate.", "Concentration Pilot evidence"],
    ["first kilogram", "Energy Fuels Successfully Produces First Kilogram of 99.9% Purity Dysprosium Oxide", "Separation Pilot evidence"],
    ["laboratory scale", "Test work has produced a mixed rare earth carbonate at laboratory scale.", "Concentration Studied evidence"],
    ["ground was broken", "Ground was broken in May on the separation complex in Louisiana.", "Separation Construction evidence"],
    ["opened", "Neo opened its sintered magnet plant in Narva in September.", "Magnet Construction evidence"],
    ["designed to", "The facility is designed to produce 1,200 tonnes of magnets a year.", "Magnet Announced claim"],
    ["agreed to acquire", "Iluka has agreed to acquire an operating metal plant.", "Metal Announced claim"],
    ["has not yet begun", "Construction of the separation facility has not yet begun.", "Separation Announced claim"],
    ["no", "The company has no magnet production.", "Magnet Absent evidence"],
    ["care and maintenance", "The mine was placed on care and maintenance in 2016.", "Mining Idled evidence"],
    ["will not proceed", "The company will not proceed with the separation plant in Texas.", "Separation Cancelled evidence"],
    ["a named output without a verb", "Annual magnet production: 2,000 tonnes.", "Magnet Announced claim"],
    ["a feasibility study tells of output", "The feasibility study was completed and outlines production of NdPr oxide.", "Separation Studied evidence"],
    ["a plan carries on to the verbs after it", "The company plans to build a magnet factory, and produces magnets there from 2028.", "Magnet Announced claim"],
    ["a purpose does not take back what was done", "The company is building a plant to make magnets.", "Magnet Construction evidence"],
  ])("%s: %s → %s", (_words, text, finding) => expect(said(text)).toEqual([finding]));

  it.each([
    ["The acquisition of Ravenhill Group closed on 3 March.", [{ link: "", status: "", route: "Acquired", kind: "evidence" }]],
    ["The acquisition of Ravenhill Group should close on 3 March.", []],
    ["The acquisition of a house was completed.", []],
    ["Has the acquisition of Ravenhill Group closed?", []],
  ])("a purchase that has closed is told even where no link is named, and its status left to the reader: %s", (text, findings) => {
    expect(read(text)).toMatchObject(findings);
    expect(read(text)).toHaveLength(findings.length);
  });

  it("reads each link of a sentence by its own verb", () => {
    expect(said("The company operates a mine, is building a separation plant and plans to make magnets.")).toEqual([
      "Mining Operating evidence",
      "Separation Construction evidence",
      "Magnet Announced claim",
    ]);
  });

  it("takes no evidence for the company from what is said of others", () => {
    expect(said("China produces 90% of the world's magnets.")).toEqual([]);
  });

  it("does not take a company's name for a link", () => {
    expect(said("Shares of Less Common Metals were sold in London.")).toEqual([]);
    expect(said("Noveon Magnetics operates in Texas.")).toEqual([]);
  });

  it("understands “the plant” by the sentence before, and says so when no link is named", () => {
    expect(said("The alloy plant is in Cheshire. The plant was commissioned in May.").at(-1)).toBe("Alloy Pilot evidence");
    expect(said("• The alloy plant is in Cheshire\n• The plant was commissioned in May")).not.toContain("Alloy Pilot evidence"); // a point of a list stands by itself
    expect(said("Ground was broken on the first commercial plant.")).toEqual([" Construction evidence"]);
  });
});

describe("READ on buyers, money and deals", () => {
  it.each([
    ["an offtake is paper until something is delivered", "The company signed a binding offtake agreement with General Motors for magnets.", "Customer Announced claim", "Contract"],
    ["a memorandum is an MoU", "Vulcan Elements has signed a memorandum of understanding to purchase NdPr oxide.", "Separation Announced claim", "MoU"],
    ["samples with a buyer are Pilot", "Qualification samples were delivered to two OEMs in March.", "Customer Pilot evidence", ""],
    ["deliveries under contract are Operating", "Deliveries to GM under the supply contract started in July 2025.", "Customer Operating evidence", "Contract"],
    ["what runs to plan is no plan", "Mining of the deposit continued to plan, with 240,000 tonnes of ore mined.", "Mining Operating evidence", "Built"],
    ["cash at a quarter's end is cash", "Cash of A$412 million at quarter end.", "Capital Funded evidence", "Cash"],
    ["a placement that closed is funded equity", "The company raised US$75 million in a private placement.", "Capital Funded evidence", "Equity"],
    ["a letter of interest is not a loan", "The company received a letter of interest for a loan of up to $600 million.", "Capital Announced claim", "Loan"],
    ["a closed purchase counts as bought", "The company has acquired an operating metal maker.", "Metal Operating evidence", "Acquired"],
  ])("%s", (_rule, text, finding, route) => {
    expect(said(text)).toEqual([finding]);
    expect(read(text)[0]!.route).toBe(route);
  });
});

describe("READ and promotion", () => {
  it("lists each promotional phrase with what is wrong with it, and reads no link into “mine-to-magnet”", () => {
    const found = read("We are building a world-class mine-to-magnet supply chain.");
    expect(found.map(({ kind }) => kind)).toEqual(["promotion", "promotion"]);
    expect(found.map(({ why }) => why.split(":")[0])).toEqual(["Superlative", "Claims full integration. Ask, link by link"]);
  });
});

describe("READ never says more than the words", () => {
  const facts = [
    "produce separated NdPr oxide", "commission the metal plant", "complete construction of the magnet factory", "deliver magnets to customers under the supply agreement",
    "mine ore", "cast NdFeB alloy", "close the loan", "start commercial production of magnets", "qualify its magnets with General Motors", "recycle magnet scrap",
  ];
  const doubts = ["plans to", "expects to", "will", "may", "hopes to", "could", "intends to", "is on track to", "has yet to", "has agreed to", "aims to", "is in talks to", "was meant to", "would"];

  it("gives no evidence of a status for what is planned, promised or possible, in any pairing of doubt and deed", () => {
    for (const doubt of doubts) for (const fact of facts) for (const text of [`The company ${doubt} ${fact}.`, `In 2027, it ${doubt} ${fact}, subject to financing.`]) {
      expect(read(text).filter(({ kind, status }) => kind === "evidence" && status !== "Absent"), text).toEqual([]);
    }
  });

  it("quotes the text's own words, whatever the text", () => {
    const word = fc.constantFrom("mine", "magnets", "produced", "will", "not", "yet", "under", "construction", "offtake", "agreement", ",", ".", "and", "pilot", "plant", "China", "\n", "(", "50%", "it", "sold", "based", "which", "loan", "received", "is", "é", "𝒜");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("CHAIN.READ in a cell", () => {
  it("answers a header row and a row for each finding, reading the cells of a range as paragraphs", () => {
    expect(readCell([["The separation plant is under construction."], [0], [null], ["It is world-class."]]).map((row) => row.slice(0, 6))).toEqual([
      ["Words", "Link", "Status", "Route", "Kind", "Why"],
      ["separation plant is under construction", "Separation", "Construction", "Built", "evidence", "Under construction: no output yet."],
      ["world-class", "", "", "", "promotion", "Superlative: nobody has measured it. Ask against whom, and by which figure."],
    ]);
  });

  it("says when nothing was found, and asks for a text when there is none", () => {
    expect(readCell([["The annual general meeting is on Monday."]])[1]![5]).toBe("No link, status or promotional phrase was found.");
    expect(errorOf(() => readCell([[""], [null]]))).toEqual({ code: "#VALUE!", message: "There is no text to read. Name the cell, or the column of cells, that holds the press release." });
  });

  it.each(["#N/A", { type: "Error", basicValue: "#N/A" }])("a cell that shows an error is an error: %j", (cell) => {
    expect(errorOf(() => readCell([["Alpha makes NdFeB magnets."], [cell]]))).toEqual({ code: "#VALUE!", message: "A cell of the text shows the error #N/A. Mend its formula, or leave the cell out." });
  });

  it("a data type is read as the text that it shows", () => {
    expect(readCell([[{ type: "Entity", text: "Alpha produced 200 t of NdFeB magnets in 2025.", properties: {} }]])[1]!.slice(1, 3)).toEqual(["Magnet", "Operating"]);
  });
});
