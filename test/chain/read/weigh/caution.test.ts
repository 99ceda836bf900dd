import { expect, it } from "vitest";
import type { Reading } from "../../../../src/chain/read/weigh/classifier.ts";
import { held } from "../../../../src/chain/read/weigh/caution.ts";

const OUTPUT: Reading = { status: "Operating", kind: "evidence" };
const CLAIM: Reading = { status: "Announced", kind: "claim" };

it.each([
  "Supply of oxide from the separation plant is conditional upon the start of the mine.",
  "Deliveries of magnets remain subject to the buyer's tests.",
  "The tolling of concentrate is still contingent on a permit.",
])("what is said to depend on a condition is a claim, never output: %s", (sentence) => expect(held(sentence, "Separation", OUTPUT)).toEqual(CLAIM));

it("a condition of a second thing is no doubt about the first", () => {
  expect(held("The plant made 500 t of oxide last year; its expansion is subject to financing.", "Separation", OUTPUT)).toEqual(OUTPUT);
  expect(held("The mine, subject to a royalty of 2%, shipped 500 t of concentrate.", "Concentration", OUTPUT)).toEqual(OUTPUT);
});

it("a condition makes a study or a claim nothing else than it is", () => {
  const studied: Reading = { status: "Studied", kind: "evidence" };
  expect(held("The study is subject to review.", "Separation", studied)).toEqual(studied);
  expect(held("The plan is subject to review.", "Separation", CLAIM)).toEqual(CLAIM);
});

it.each([
  "Discussions with export credit agencies on the magnet plant continue.",
  "Negotiations over the supply of magnets are held with two carmakers.",
])("talks are a claim, never output: %s", (sentence) => expect(held(sentence, "Magnet", OUTPUT)).toEqual(CLAIM));

it("of ore that a plant treats no mine is read, nor of a price a product, nor of praise that a thing is not there", () => {
  const treated = "The demonstration plant has processed ore from the Yarrabee deposit and made 4.2 t of carbonate.";
  expect(held(treated, "Mining", OUTPUT)).toBeUndefined();
  expect(held(treated, "Concentration", OUTPUT)).toEqual(OUTPUT);
  expect(held("The plant processed ore mined at Yarrabee.", "Mining", OUTPUT)).toEqual(OUTPUT);
  expect(held("Cash cost of $37.42 per kilogram of NdPr oxide.", "Separation", { status: "Studied", kind: "evidence" })).toBeUndefined();
  expect(held("NdPr oxide was sold at a price of $61 per kilogram.", "Separation", OUTPUT)).toEqual(OUTPUT);
  expect(held("No undeveloped rare earth deposit anywhere ranks above Yarrabee.", "Mining", { status: "Absent", kind: "evidence" })).toBeUndefined();
});

it("what the company pays is no money that came to it", () => {
  const funded: Reading = { status: "Funded", kind: "evidence" };
  expect(held("Harrow paid US$84m in cash for Ravenhill Alloys.", "Capital", funded)).toBeUndefined();
  expect(held("The grant of US$84m for the magnet plant was paid in May.", "Capital", funded)).toEqual(funded);
  expect(held("The ministry has paid us €4m for the plant.", "Capital", funded)).toEqual(funded);
});

it.each([
  "Our loan of US$150 million from the Department of Energy has not closed.",
  "The company was awarded US$18.4 million by the Army.",
])("money that is awarded or not closed is a claim: %s", (sentence) => expect(held(sentence, "Capital", { status: "Funded", kind: "evidence" })).toEqual(CLAIM));

it("what a thing is worth is no money that came", () => {
  expect(held("Equipment worth €14 million has arrived on site.", "Capital", { status: "Funded", kind: "evidence" })).toBeUndefined();
});

it("the cells of solvent extraction make no metal, those of electrolysis do", () => {
  expect(held("Solvent extraction cells were filled in August.", "Metal", OUTPUT)).toBeUndefined();
  expect(held("The extraction cells and the electrolysis of metal are in operation.", "Metal", OUTPUT)).toEqual(OUTPUT);
});

it("what a partner does is not the company's", () => {
  expect(held("Harrow's partner Solvay separates the oxide at La Rochelle.", "Separation", OUTPUT)).toBeUndefined();
  expect(held("With its partner Solvay it now separates oxide at La Rochelle.", "Separation", OUTPUT)).toEqual(OUTPUT);
});

it("a first feed is a trial, and a study that is expected a claim", () => {
  expect(held("Feed was introduced to the separation plant on 12 September.", "Separation", OUTPUT)).toEqual({ status: "Pilot", kind: "evidence" });
  expect(held("A feasibility study is expected by mid 2027.", "Magnet", { status: "Studied", kind: "evidence" })).toEqual(CLAIM);
});

it("what is planned is a claim where nothing else is told, and what a country makes is no company's", () => {
  const building: Reading = { status: "Construction", kind: "evidence" };
  expect(held("Groundbreaking is planned for early 2026; production in late 2027.", "Magnet", building)).toEqual(CLAIM);
  expect(held("The plant, whose expansion is planned, makes 500 t of oxide a year.", "Separation", OUTPUT)).toEqual(OUTPUT);
  expect(held("China makes 90% of them.", "Magnet", OUTPUT)).toBeUndefined();
  expect(held("Outside China it makes the most.", "Magnet", OUTPUT)).toEqual(OUTPUT);
});

it.each([
  "Supply of NdPr oxide to Japan was signed; the chief executive calls the volumes limited.",
  "One sale of 100 t of oxide, to be delivered by March 2027.",
  "A ten-year oxide offtake; nothing has been delivered.",
  "The separation plant is on the point of commissioning.",
  "The company has ordered NdPr oxide from Norrex.",
])("what is signed, ordered or still to be delivered is a claim: %s", (sentence) => expect(held(sentence, "Separation", OUTPUT)).toEqual(CLAIM));

it("a supply that is signed beside output is no doubt about it", () => {
  expect(held("It shipped 40 t of oxide under a supply contract signed in May.", "Separation", OUTPUT)).toEqual(OUTPUT);
});

it("what a laboratory made is Studied", () => {
  expect(held("The laboratory made the first kilogram of Dy oxide.", "Separation", OUTPUT)).toEqual({ status: "Studied", kind: "evidence" });
  expect(held("The plant, checked by a laboratory, made 40 tonnes of Dy oxide.", "Separation", OUTPUT)).toEqual(OUTPUT);
});

it("a fleet that was delivered is building at most", () => {
  expect(held("The mining fleet was delivered in May.", "Mining", OUTPUT)).toEqual({ status: "Construction", kind: "evidence" });
});

it("what was never made is a claim, and who supplies the company is no customer of it", () => {
  expect(held("No magnets have been produced so far.", "Magnet", { status: "Pilot", kind: "evidence" })).toEqual(CLAIM);
  expect(held("Feed is supplied by Serra Verde under a ten-year contract.", "Customer", OUTPUT)).toBeUndefined();
  expect(held("The carmaker is supplied by the company under a ten-year contract.", "Customer", OUTPUT)).toEqual(OUTPUT);
});

it("engineering is on paper, and what is demonstrated is a trial", () => {
  const building: Reading = { status: "Construction", kind: "evidence" };
  expect(held("Detailed engineering of the separation plant is 80% complete, its progress is good.", "Separation", building)).toEqual({ status: "Studied", kind: "evidence" });
  expect(held("Engineering is complete and the foundations are poured.", "Separation", building)).toEqual(building);
  expect(held("The company has demonstrated production of NdFeB magnets.", "Magnet", OUTPUT)).toEqual({ status: "Pilot", kind: "evidence" });
});
