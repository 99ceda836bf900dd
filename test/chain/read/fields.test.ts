import { describe, expect, it } from "vitest";
import { moneyUnitOf } from "../../../src/chain/funding/money-unit.ts";
import { countryIn } from "../../../src/chain/read/fields/country.ts";
import { readDocument } from "../../../src/chain/read/document/document.ts";
import { fieldsOf } from "../../../src/chain/read/fields/fields.ts";
import { ownershipIn } from "../../../src/chain/read/fields/ownership.ts";

const claim = { link: "Magnet", status: "Announced", route: "Built", kind: "claim" } as const;
const output = { link: "Separation", status: "Operating", route: "Built", kind: "evidence" } as const;

describe("The fields of a row that the sentence gives", () => {
  it.each([
    ["The company holds a 51% stake in the refinery.", "51%"],
    ["It owns 80 % of the joint venture.", "80%"],
    ["Before its 42% of the Arden deposit can become 92.5%, consent is needed.", "42%"],
    ["The plant belongs to a wholly owned subsidiary.", "100%"],
    ["It may earn up to 49% of the project.", ""],
    ["It gets 80% of what the plant makes, and sold 30% of output to Japan.", ""],
    ["Construction is 45% complete.", ""],
    ["Its associate, in which it holds 30%, separates 2,000 t of NdPr oxide a year.", "30%"],
  ])("Ownership is a share that is held, never one that may be earned: %s", (sentence, share) => {
    expect(ownershipIn(sentence)).toBe(share);
  });

  const sums: [sentence: string, quantity: number | "", unit: string][] = [
    ["Cash of A$412 million at quarter end.", 412, "AUD m"],
    ["The plant was financed by a loan of €1.25 billion for 5,000 t of magnets a year.", 1.25, "EUR bn"], // the money, not the tonnes
    ["It received a grant of US$750,000.", 750000, "USD"],
    ["USD 45m was drawn.", 45, "USD m"],
    ["₩60 billion was lent.", 60, "KRW bn"],
    ["It was awarded US$18.4 million; US$4 million has been received to date.", 4, "USD m"],
    ["US$20 million of its US$58 million tax credit was received.", 20, "USD m"],
    ["It raised $75 million.", "", ""], // of which country is not said
    ["With a floor price of US$110 per kilogram the state put in US$400 million.", 400, "USD m"],
    ["A US$100-million loan was drawn.", 100, "USD m"],
    ["A loan of €45 Mio and £500k was drawn.", 45, "EUR m"],
    ["It drew US$500 thousand.", 500, "USD k"],
    ["It drew US$1,234,567,890.", 1234567890, "USD"],
    ["It drew EUR 12,5 million.", "", ""], // a decimal comma is not read as 125
    ["It drew US$1,234,567,890,123,456,789.", "", ""], // no part of a number that is too long
    ["The credit is worth US$5m/yr.", "", ""],
    ["The floor price is US$110/kg, and the credit is worth US$12 million a year.", "", ""],
    ["The loan is for a plant of 2,000 tonnes.", "", ""],
  ];
  for (const [sentence, quantity, unit] of sums) {
    it(`the quantity of a Capital row is its sum in the currency that is stated: ${sentence}`, () => {
      expect(fieldsOf(sentence, { link: "Capital", status: "Funded", route: "Loan", kind: "evidence" })).toMatchObject({ quantity, unit, basis: "", product: "" });
      if (unit) expect(moneyUnitOf(unit)).toBeDefined(); // FUNDING reads it
    });
  }

  it.each([
    ["Record quarterly production of 1,812 tonnes NdPr oxide.", "t NdPr oxide/qtr"],
    ["The quarterly report says that 5,000 tonnes of NdPr oxide were made in 2025.", "t NdPr oxide"],
  ])("a unit has the period that the quantity is of, not that of the report: %s", (sentence, unit) => {
    expect(fieldsOf(sentence, output).unit).toBe(unit);
  });

  it.each([
    ["The refinery in Kuantan, Malaysia, made 200 t.", "Malaysia"],
    ["A magnet plant in Texas is being built.", "United States"],
    ["Oxide was sold to customers in Japan.", ""],
    ["The company sells to Japan; its plant at La Rochelle, France, runs.", "France"],
    ["Chinese prices fell.", ""],
  ])("Country is where the thing is, not where it is sold: %s", (sentence, country) => {
    expect(countryIn(sentence)).toBe(country);
  });

  it("a country alone is no Site, nor is a continent", () => {
    expect(fieldsOf("Deliveries of oxide to customers in Asia began.", output).site).toBe("");
    expect(fieldsOf("The plant in Estonia made 40 t of NdPr oxide.", output)).toMatchObject({ site: "", country: "Estonia" });
  });

  it.each([
    ["The White Mesa Mill in Utah produced 40 t of NdPr oxide.", "White Mesa Mill"],
    ["At the Mountain Pass mine in California concentrate was made.", "Mountain Pass"],
    ["The Commercial Demonstration Plant in Kingston ran for a week.", "Kingston"],
    ["Output rose in Utah.", "Utah"],
    ["A sale of the Joint Venture's Eneabba Refinery was refused.", "Eneabba Refinery"],
  ])("Site is the plant by its own name before the place where it stands: %s", (sentence, site) => {
    expect(fieldsOf(sentence, output).site).toBe(site);
  });

  it("of several weights the one of the link's own product counts", () => {
    const sentence = "The mine delivered 45,000 t of REO in concentrate and 1,300 t of NdPr oxide in the year.";
    expect(fieldsOf(sentence, output).quantity).toBe(1300);
    expect(fieldsOf(sentence, { ...output, link: "Concentration" }).quantity).toBe(45000);
  });

  it.each([
    ["Production guidance for 2027 is 40 to 60 tonnes of NdPr oxide.", 40],
    ["The plant made 1,200-1,400 t of NdPr oxide.", 1200],
    ["Output of NdPr oxide rose from 200 to 400 t.", 400],
    ["In 2026 - 50 t of NdPr oxide were made.", 50],
  ])("of a range the lower figure is the quantity: %s", (sentence, quantity) => {
    expect(fieldsOf(sentence, output).quantity).toBe(quantity);
  });

  it.each([
    ["Deliveries to GM began in July under a contract.", "GM"],
    ["Norrex is to supply Schaeffler with oxides for five years.", "Schaeffler"],
    ["Apple has paid the first $40m under its supply agreement with the company.", "Apple"],
    ["The ingots are on their way to the magnet maker NS World.", "NS World"],
    ["It has given notice to end its REEtec offtake.", "REEtec"],
  ])("Buyer is who takes the output: %s", (sentence, buyer) => {
    expect(fieldsOf(sentence, claim).buyer).toBe(buyer);
  });

  it.each([
    ["In 2024 it bought a maker of rare earth metal, whose works turns out 200 t.", "Closed"],
    ["It acquired an option on a maker of rare earth metal.", "Pending"],
    ["It has agreed to buy a maker of rare earth metal.", "Pending"],
    ["The purchase of the metal maker was called off.", "Terminated"],
    ["It acquired the metal plant of Ravenhill in May 2025.", "Closed"], // neither a plan nor the word may
    ["It acquired the right to a plant that it may build.", "Pending"],
  ])("Deal is Closed only where nothing leaves it open: %s", (sentence, deal) => {
    expect(fieldsOf(sentence, { link: "Metal", status: "Operating", route: "Acquired", kind: "evidence" }).deal).toBe(deal);
  });

  it("a joint venture at work has closed, one that is to come has not", () => {
    const venture = { link: "Alloy", status: "Operating", route: "Joint venture", kind: "evidence" } as const;
    expect(fieldsOf("The joint venture with Hyundai makes 1,200 t of alloy a year.", venture).deal).toBe("Closed");
    expect(fieldsOf("The joint venture with Hyundai will make 1,200 t of alloy a year.", { ...venture, status: "Announced", kind: "claim" }).deal).toBe("Pending");
    expect(fieldsOf("The joint venture, subject to approval, is to take over a line that makes 1,200 t of alloy.", venture).deal).toBe("Pending");
  });

  it("what a study foresees is a Target, and a resource has no basis", () => {
    const studied = { link: "Mining", status: "Studied", route: "Built", kind: "evidence" } as const;
    expect(fieldsOf("Mine life is 25 years at 1.2 Mt of ore a year.", studied)).toMatchObject({ quantity: 1_200_000, unit: "t ore/yr", basis: "Target" });
    expect(fieldsOf("The resource is 90 Mt.", studied)).toMatchObject({ quantity: 90_000_000, basis: "" });
  });

  it("what was made since a year is not promised for it", () => {
    expect(fieldsOf("It has made oxide since 2024, and the first commercial plant is not to run before Q1 2026.", claim).due).toEqual(["Q1 2026"]);
  });

  it("what is bought from somebody else's output is of route Purchase", () => {
    const [finding] = readDocument([{ text: "Oxide for the metal plant is sourced from a refinery in Vietnam." }]).findings;
    expect(finding).toMatchObject({ link: "Separation", route: "Purchase" });
    const toll = readDocument([{ text: "NdPr oxide is bought in from a third party, which separates it." }]).findings;
    expect(toll.map(({ route }) => route)).toEqual(["Purchase"]);
    const made = readDocument([{ text: "Metal and alloy are made at Ochang, on oxide bought in from a third party." }]).findings;
    expect(made.filter(({ link }) => link !== "Separation").map(({ route }) => route)).toEqual(["Built", "Built"]);
  });

  it("of money that it is there, of a pilot line that it pilots", () => {
    expect(fieldsOf("The placement should close by March 2027.", { ...claim, link: "Capital" }).promised).toBe("Funded");
    expect(fieldsOf("A pilot line for magnets is due to run from the second half of 2027.", claim).promised).toBe("Pilot");
  });

  it.each([
    ["Construction of the separation plant is expected to begin in the second half of 2027.", "Construction"],
    ["The start of construction of the separation plant is planned for Q2 2027.", "Construction"],
    ["A final investment decision on the separation plant is now targeted for Q2 2027 (previously Q4 2026).", "Funded"],
    ["The FID for the separation plant is due by 30 June 2027.", "Funded"],
    ["After the final investment decision the plant is expected to run at its full rate of production in 2029.", "Operating"],
    ["The separation plant under construction is expected to start production in Q2 2027.", "Pilot"],
  ])("a promise to begin building is no promise of output, nor is one to decide: %s", (sentence, promised) => {
    expect(fieldsOf(sentence, claim).promised).toBe(promised);
  });

  it.each([
    ["The definitive feasibility study for the separation plant is on track for completion in Q2 2027.", "Studied"],
    ["The DFS of the separation plant is due in Q2 2027.", "Studied"],
    ["The study foresees production of oxide from 2028.", "Operating"],
  ])("a study that is promised is Studied, whatever it is a study of: %s", (sentence, promised) => {
    expect(fieldsOf(sentence, claim).promised).toBe(promised);
  });

  it.each([
    ["Commissioning of the magnet line is now expected in Q4 2026, previously Q1 2026.", ["Q1 2026", "Q4 2026"]],
    ["Commissioning of the magnet line, previously guided for Q1 2026, is now expected in Q4 2026.", ["Q1 2026", "Q4 2026"]],
    ["First magnets are expected in H2 2027 instead of Q4 2026.", ["Q4 2026", "H2 2027"]],
    ["Commissioning of the magnet line was moved from Q1 2026 to Q4 2026.", ["Q1 2026", "Q4 2026"]],
  ])("of a promise restated the earlier one comes first, in whichever order the two are told: %s", (sentence, due) => {
    expect(fieldsOf(sentence, claim).due).toEqual(due);
  });

  it("money that has come is due no more: the date is that of its plant", () => {
    const sentence = "The US$50 million loan for the magnet plant, which is due to start in 2027, has been drawn.";
    expect(fieldsOf(sentence, { link: "Capital", status: "Funded", route: "Loan", kind: "evidence" })).toMatchObject({ due: [], promised: "" });
    expect(fieldsOf(sentence, claim).due).toEqual(["2027"]);
  });

  it.each([
    ["The refinery produced 452 t of NdPr oxide for the three months ended 30 June 2026.", "t NdPr oxide/qtr"],
    ["The refinery produced 1,800 t of NdPr oxide in the year to 30 June 2026.", "t NdPr oxide/yr"],
    ["The refinery produced 1,800 t of NdPr oxide over the twelve months to June 2026.", "t NdPr oxide/yr"],
    ["The refinery produced 900 t of NdPr oxide in the six months to June 2026.", "t NdPr oxide"], // the method has no half-years
  ])("a period told in months is read: %s", (sentence, unit) => {
    expect(fieldsOf(sentence, output).unit).toBe(unit);
  });

  it.each([
    ["The demonstration plant processed ore and produced 4.2 t of mixed rare earth carbonate.", "Concentration", "mixed carbonate"],
    ["NdPr oxide goes into NdFeB magnets.", "Magnet", "NdFeB magnets"],
    ["Samarium oxide is made in Kuantan.", "Separation", "Sm oxide"], // and no NdPr
    ["Samarium-cobalt magnets are made in Sheffield.", "Magnet", "SmCo magnets"],
    ["SmCo alloy is cast in Sheffield.", "Alloy", "SmCo alloy"],
    ["The hub turns magnets into mixed rare earth oxides.", "Recycling", "REO"],
  ])("Product is the link's own where the sentence names several: %s", (sentence, link, product) => {
    expect(fieldsOf(sentence, { link: link as "Magnet", status: "Operating", route: "Built", kind: "evidence" }).product).toBe(product);
  });

  it("September is written Sept. too, and a place ends where its word does", () => {
    expect(fieldsOf("The magnet line is to open by Sept. 30, 2027.", claim).due).toEqual(["2027-09-30"]);
    expect(readDocument([{ text: "SAN ANTONIO, Texas, Sept. 22, 2026 - Meridian makes magnets." }]).date).toBe("2026-09-22");
    expect(fieldsOf("Carbonate was made at the Yarrabee demonstration plant.", claim).site).toBe("Yarrabee");
    expect(fieldsOf("Ore is mined at Poços de Caldas.", claim).site).toBe("Poços de Caldas");
  });

  it("a due without a year is the next one after the document's day", () => {
    expect(fieldsOf("Commissioning of the magnet line is expected in the second quarter.", claim, "2025-09-29")).toMatchObject({ due: ["Q2 2026"], promised: "Pilot" });
    expect(fieldsOf("First magnets are expected in November.", claim, "2025-09-29").due).toEqual(["2025-11"]);
    expect(fieldsOf("The magnet line should open this quarter.", claim, "2025-09-29").due).toEqual(["Q3 2025"]);
    expect(fieldsOf("Commissioning of the magnet line is expected in the second quarter.", claim).due).toEqual([]);
  });

  it.each([
    ["First metal is expected in autumn.", "2026-05-10", "2026"], // of a season the year alone: which months it is depends on the hemisphere
    ["First metal is expected this spring.", "2026-12-10", "2027"],
    ["First metal is expected in the coming winter.", "2026-12-10", "2027"], // a winter ends in February
    ["First metal is expected this winter.", "2026-02-10", "2026"],
    ["First metal is expected by year end.", "2026-05-10", "2026"],
    ["First metal is expected before the end of the year.", "2026-05-10", "2026"],
    ["The magnet line will start within 18 months.", "2026-05-10", "2027-11"], // May 2026 + 18 months
    ["The magnet line will start in about two years.", "2026-12-10", "2028-12"],
    ["The magnet line will start within the next twelve months.", "2026-12-10", "2027-12"],
    ["First metal is planned for winter 2026/27.", "2026-05-10", "2027"],
    ["First metal is planned for FY28.", "2026-05-10", "2028"],
    ["First metal is planned for FY2028.", "2026-05-10", "2028"],
    ["First metal is planned for FY 2027/28.", "2026-05-10", "2028"],
    ["First metal is planned for autumn 2028.", "2026-05-10", "2028"],
    ["First metal was made after prices fall in the summer.", "2026-05-10", undefined], // nothing of the future
  ])("a due is the season's year, the year's end, or so many months from the document's day: %s (%s)", (sentence, day, due) => {
    expect(fieldsOf(sentence, claim, day).due[0]).toBe(due);
  });

  it("a pending purchase falls due on the closing that the document names", () => {
    const { findings, company } = readDocument([
      { text: "STILLWATER, 29 September 2025 – Arden Rare Earth, Inc. (Nasdaq: ARDN) has agreed to acquire Lesser Metals, a producer of rare earth metals." },
      { text: "Closing is expected in the fourth quarter of 2025, subject to clearance." },
    ]);
    expect(company).toBe("Arden Rare Earth");
    expect(findings.find(({ link }) => link === "Metal")).toMatchObject({ kind: "claim", deal: "Pending", due: ["Q4 2025"] });
  });
});
