import { describe, expect, it } from "vitest";
import { proposed } from "./graded.ts";

/** What a text says of the chain, without its promotional phrases. */
const said = (text: string): string[] => proposed(text).filter((finding) => !finding.startsWith("promotion"));

describe("READ is no more certain than the words", () => {
  it.each([
    ["a question says nothing", "Can the company make magnets at scale?", []],
    ["what once was says nothing of today", "Until 2002 the company operated a separation plant at the site.", []],
    ["experience of a team is no output", "Our management has a track record of successful production of rare earth oxides.", []],
    ["how magnets are made in general is nobody's output", "Rare earth magnets are produced by sintering NdFeB powder.", []],
    ["the market's growth is not the company's", "Global magnet production rose 14% in 2024.", []],
    ["a maker of something else is no maker of the link", "It signed a binding offtake with the turbine manufacturer Enercon for metal.", ["Customer Announced claim"]],
    ["a first output is a trial's", "We successfully produced our first on-spec NdPr metal in December.", ["Metal Pilot evidence"]],
    ["the first plant of a country is not a first output", "The company operates the first magnet plant in Canada.", ["Magnet Operating evidence"]],
    ["a pilot plant's output stays Pilot behind an “and”", "The pilot plant has been commissioned and is producing mixed rare earth carbonate.", ["Concentration Pilot evidence"]],
    ["a condition at the head of a sentence covers what follows", "Assuming the loan closes, construction of the concentrator begins in May.", ["Capital Announced claim", "Concentration Announced claim"]],
    ["a heading of plans covers its list", "Key milestones for 2026: commissioning of the separation plant completed; first oxide produced.", ["Separation Announced claim"]],
    ["“with” and a participle behind a plan are a part of the plan", "The refinery will be commissioned in stages, with first oxide produced in 2027.", ["Separation Announced claim"]],
    ["an open deal covers what is told of the thing to be bought", "It has agreed to acquire LCM, which makes rare earth metals.", ["Metal Announced claim"]],
    ["“may not” is a doubt and not a no", "We may not achieve commercial magnet production on schedule or at all.", ["Magnet Announced claim"]],
    ["a no behind an “if” is a condition", "The buyer can cancel if our magnets are not qualified.", ["Customer Announced claim"]],
    ["a permit is paper, and no plant", "A permit for production of rare earth carbonate was issued in June.", ["Concentration Announced claim"]],
    ["a study that has begun is not a study", "A feasibility study of a metal plant has begun.", ["Metal Announced claim"]],
    ["capacity is no output", "Installed capacity at the magnet plant is 1,200 tonnes.", ["Magnet Announced claim"]],
    ["engineering is on paper", "Detailed engineering of the separation circuit is 60% complete.", ["Separation Announced claim"]],
    ["a plant that changes hands is no product sold", "The leach plant was sold.", []],
    ["a study's or a test's product is no output", "Bench-scale testing produced separated NdPr oxide.", ["Separation Studied evidence"]],
    ["building that goes to plan is building", "Construction of the refinery, located in Texas, is on track.", ["Separation Construction evidence"]],
    ["commissioning that is on track is still to come", "Commissioning of the magnet plant remains on track.", ["Magnet Announced claim"]],
    ["a start with a date is a plan", "Commercial production of magnets starts in Q1.", ["Magnet Announced claim"]],
    ["what money is for is announced", "The company received a $20 million grant to build a magnet plant.", ["Capital Funded evidence", "Magnet Announced claim"]],
    ["engineering that is done is paper", "It has completed detailed engineering for its alloy plant.", ["Alloy Announced claim"]],
    ["a report that is delivered is no ore", "Viridis delivers maiden ore reserve for its project.", ["Mining Studied evidence"]],
    ["equipment that arrives is no product", "The company shipped its sintering furnaces to Texas.", []],
  ])("%s: %s", (_rule, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ takes nothing of others for the company's own", () => {
  it.each([
    ["a partner's plant", "Our partner Solvay separates rare earth oxides in France.", []],
    ["a supplier's, told by the way", "LCM, our supplier, produces NdPr metal in Cheshire.", []],
    ["a maker named behind a “by”", "Metal made by our partner met specification.", []],
    ["those of the clause before, behind an “and”", "China mines most of the ore and makes most magnets.", []],
    ["what is done with a partner is the company's", "With our partner JS Link, we are building a magnet plant.", ["Magnet Construction evidence"]],
    ["a supplier of something is the company itself", "Neo, a leading supplier of powders, produces bonded magnets.", ["Magnet Operating evidence"]],
    ["a plant that sells another link's product", "The metal plant sold 12 tonnes of alloy.", ["Alloy Operating evidence"]],
  ])("%s: %s", (_rule, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ on no, on pauses and on returns", () => {
  it.each([
    ["a no denies its own noun, and not what stands behind a preposition", "No lost-time injuries were recorded during construction of the separation plant.", ["Separation Construction evidence"]],
    ["a no behind the verb denies it", "The alloy plant sold no product in the quarter.", ["Alloy Absent evidence"]],
    ["hardly any is no", "Hardly any separated oxide has been produced.", ["Separation Absent evidence"]],
    ["what runs again is not stalled", "Production at the separation plant was suspended in November and resumed in January.", ["Separation Operating evidence"]],
    ["what stopped after it ran again is", "The mine was restarted in March but has been suspended since June.", ["Mining Stalled evidence"]],
    ["what is no longer shipped", "The company stopped shipping rare earth concentrate in April.", ["Concentration Stalled evidence"]],
    ["an agreement that ended ends no plant", "The agreement with the mining contractor at the mine was terminated.", []],
  ])("%s: %s", (_rule, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ finds the link that is meant", () => {
  it.each([
    ["the last of a compound", "The company has begun production of dysprosium metal.", ["Metal Operating evidence"]],
    ["the last of a list of elements", "The plant makes samarium, dysprosium and terbium metals.", ["Metal Operating evidence"]],
    ["recycling takes in what it recycles", "The company operates a rare earth magnet recycling plant.", ["Recycling Operating evidence"]],
    ["a deposit's contents are no oxide made", "The deposit hosts an inferred resource of 12 Mt at 1% rare earth oxides.", ["Mining Studied evidence"]],
    ["a destination is not the thing sent", "The company ships strip-cast alloy to its magnet plant.", ["Alloy Operating evidence"]],
    ["a plant may carry the name of its link", "Metal production continued at the Korean Metals Plant.", ["Metal Operating evidence"]],
    ["a name in a headline with small words", "eVAC Magnetics Ships First Magnets to General Motors", ["Customer Pilot evidence", "Magnet Pilot evidence"]],
    ["the main clause goes on behind a “which”", "The refinery, which will produce 17,500 tonnes of oxides a year, is 45% complete.", ["Separation Construction evidence"]],
    ["what a thing is for does not outrun how far it is", "The vessel, which recycles magnet scrap, is currently being commissioned.", ["Recycling Pilot evidence"]],
    ["what a new plant can do takes nothing back", "Cyclic opened a plant in Ontario that can recycle 100 tonnes of magnets a year.", ["Recycling Pilot evidence"]],
    ["a second event of the same verb", "It has begun commercial production of NdPr metal and trial production of magnets.", ["Metal Operating evidence", "Magnet Pilot evidence"]],
    ["a comma between two qualities parts nothing", "Trial production of automotive-grade, sintered NdFeB magnets is underway.", ["Magnet Pilot evidence"]],
  ])("%s: %s", (_rule, text, findings) => expect(said(text)).toEqual(findings));
});
