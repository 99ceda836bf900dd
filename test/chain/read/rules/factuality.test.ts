import { describe, expect, it } from "vitest";
import { propose as read } from "../../../../src/chain/read/weigh/propose.ts";

/** All that a text says: words | link | status | route | kind. */
const said = (text: string): string[] => read(text).map(({ start, end, link, status, route, kind }) => [text.slice(start, end), link, status, route, kind].join(" | "));

describe("READ tells a deed from a word that only names it", () => {
  it.each<[string, string, string[]]>([
    ["capacity behind a proven fact is still no output", "The plant makes alloy, and annual capacity for magnets is 2,000 tonnes.", ["makes alloy | Alloy | Operating | Built | evidence", "annual capacity for magnets | Magnet | Announced | Built | claim"]],
    ["a feed's participle says nothing of the plant that it feeds", "The company has commissioned a magnet plant that is fed from recycled material.", ["commissioned a magnet | Magnet | Pilot | Built | evidence"]],
    ["behind an article a completed construction is a deed all the same", "The inspectors approved the completed construction of the refinery.", ["completed construction of the refinery | Separation | Construction | Built | evidence"]],
    ["shipments that reached an amount were made", "The shipments of concentrate reached 10,000 tonnes.", ["shipments of concentrate | Concentration | Operating | Built | evidence"]],
    ["“we” and a verb, and “and also” with the next", "We mine ore and also refine oxides.", ["mine | Mining | Operating | Built | evidence", "refine | Separation | Operating | Built | evidence"]],
    ["a verb that something only helps with is no deed", "The company produces NdPr metal, and a federal grant helps it build a magnet plant.", ["produces NdPr metal | Metal | Operating | Built | evidence", "build a magnet | Magnet | Announced | Built | claim"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ lets a doubt, a plan and a purpose reach as far as the words do", () => {
  it.each<[string, string, string[]]>([
    ["what a plant will be does not undo that it was commissioned, nor count as done", "The company has commissioned a plant that will be the only producer of sintered magnets in Canada.", ["commissioned a plant that will be the only producer of sintered magnets | Magnet | Pilot | Built | evidence"]],
    ["where the product will go takes nothing back", "The company produces magnets that will go into electric motors.", ["produces magnets | Magnet | Operating | Built | evidence"]],
    ["a deed of the plant that “will be” done is to come", "The magnet plant that will be commissioned in May is in Texas.", ["magnet plant that will be commissioned | Magnet | Announced | Built | claim"]],
    ["“with”, a part of the plan", "The refinery is expected to open in 2026, with first oxide produced in 2027.", ["refinery is expected | Separation | Announced | Built | claim"]],
    ["“with” and a verb of its own is a deed beside the plan", "The company plans to double its separation plant, with the first line already having been commissioned in May.", ["been commissioned | Separation | Pilot | Built | evidence"]],
    ["what a planned plant produces is not produced", "The planned magnet plant produces 2,000 tonnes a year.", ["planned magnet plant produces | Magnet | Announced | Built | claim"]],
    ["construction “to be completed” is to come", "Construction of the refinery to be completed in 2026.", ["Construction of the refinery to be | Separation | Announced | Built | claim"]],
    ["a deal not closed brings no plant, however far it is built", "The company has agreed to acquire a refinery under construction in Estonia.", ["agreed to acquire a refinery under construction | Separation | Announced | Acquired | claim"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ takes production or construction for a fact only where it has begun", () => {
  it.each<[string, string, string[]]>([
    ["the verb goes on behind an “and”, over a few qualities", "The company has begun production of metal and small-scale trial production of magnets.", ["begun production of metal | Metal | Operating | Built | evidence", "trial production of magnets | Magnet | Pilot | Built | evidence"]],
    ["not behind a “while”", "The company has begun production of metal while production of magnets is a matter for 2027.", ["begun production of metal | Metal | Operating | Built | evidence", "production of magnets | Magnet | Announced | Built | claim"]],
    ["not over another verb", "The company has begun production of metal and, with its customers, is discussing production of magnets.", ["begun production of metal | Metal | Operating | Built | evidence", "production of magnets | Magnet | Announced | Built | claim"]],
    ["not to what is planned", "The company has begun production of metal and planned trial production of magnets.", ["begun production of metal | Metal | Operating | Built | evidence", "planned trial production of magnets | Magnet | Announced | Built | claim"]],
    ["not to what is expected", "The company has begun production of metal and expects trial production of magnets next year.", ["begun production of metal | Metal | Operating | Built | evidence", "trial production of magnets next year | Magnet | Announced | Built | claim"]],
    ["preparations that have begun are not what they are for", "Preparations for the commercial production of magnets have begun.", ["commercial production of magnets | Magnet | Announced | Built | claim"]],
    ["“until” at the head of the sentence: it has not begun", "Until construction of the separation plant begins, the concentrate is sold to a refiner.", ["construction of the separation | Separation | Announced | Built | claim", "concentrate is sold | Concentration | Operating | Built | evidence"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ picks, of several facts of a clause, the one that is the link's", () => {
  it.each<[string, string, string[]]>([
    ["what a plant makes does not outrun that it is being built", "The company is building a plant that makes magnets.", ["is building a plant that makes magnets | Magnet | Construction | Built | evidence"]],
    ["an oxide named by its element is one product, and its furthest fact counts", "In Dy oxide, the line commissioned in May has produced 5 tonnes.", ["Dy oxide, the line commissioned in May has produced | Separation | Operating | Built | evidence"]],
    ["of two links each has the fact beside it", "The company commissioned its metal line with an alloy line under construction.", ["commissioned its metal | Metal | Pilot | Built | evidence", "alloy line under construction | Alloy | Construction | Built | evidence"]],
    ["of two equally near the further along", "The company has commissioned the alloy line producing strip-cast flake.", ["alloy line producing | Alloy | Operating | Built | evidence"]],
    ["of two that touch the link the first", "The mill processed ore mined at the Browns Range pit.", ["processed ore | Mining | Operating | Built | evidence"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ holds a fact down to the lowest word beside it, and says which", () => {
  const reasoned = (text: string): string[] => said(text).map((finding, at) => `${finding} | ${read(text)[at]!.why}`);

  it.each<[string, string, string[]]>([
    ["grams out of a pilot plant are a laboratory's", "The pilot plant has produced several grams of terbium oxide.", ["has produced several grams of terbium | Separation | Studied | Built | evidence | “grams of” holds Separation at Studied."]],
    ["a study of production that is finished is a study", "A feasibility study of the production of magnets was completed.", ["feasibility study of the production of magnets was completed | Magnet | Studied | Built | evidence | “feasibility study” holds Magnet at Studied."]],
    ["a study of construction that has begun is neither", "A feasibility study of construction of the metal plant has begun.", ["feasibility study of construction of the metal | Metal | Announced | Built | claim | “feasibility study” is named, and no word says that it has begun: a claim, not proof."]],
  ])("%s: %s", (_, text, findings) => expect(reasoned(text)).toEqual(findings));
});

describe("READ speaks of no link that is only feed, contents or destination", () => {
  it.each<[string, string, string[]]>([
    ["what is turned into another is its feed", "The company converts NdPr oxide into finished magnets.", ["converts NdPr oxide into finished magnets | Magnet | Operating | Built | evidence"]],
    ["what is processed to another is both", "The company processes tailings to mixed rare earth carbonate.", ["processes tailings | Mining | Operating | Built | evidence", "processes tailings to mixed rare earth carbonate | Concentration | Operating | Built | evidence"]],
    ["“production of its” names a product and no neighbour", "The mine has begun production of its rare earth concentrate.", ["mine has begun production | Mining | Operating | Built | evidence", "begun production of its rare earth concentrate | Concentration | Operating | Built | evidence"]],
    ["oxides in a drill hole are no oxide made", "Drilling returned 2% rare earth oxides.", ["Drilling | Mining | Announced | Built | claim"]],
    ["nor are the oxides of a resource", "The mineral resource holds 400,000 tonnes of rare earth oxides.", ["mineral resource | Mining | Studied | Built | evidence"]],
    ["a destination may carry a name", "The company ships alloy to its Fort Worth magnet plant.", ["ships alloy | Alloy | Operating | Built | evidence"]],
    ["of up to three words", "The company ships alloy to the Ras Al Khair magnet plant.", ["ships alloy | Alloy | Operating | Built | evidence"]],
    ["a longer row of capitals in a headline is more than a name", "Xenotime from Australia's Browns Range Mine Yielded 20 Tonnes of Dysprosium Oxide", ["Mine Yielded | Mining | Operating | Built | evidence", "Yielded 20 Tonnes of Dysprosium | Separation | Operating | Built | evidence"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ takes the last of the links side by side", () => {
  it.each<[string, string, string[]]>([
    ["a verb before its product keeps its deed and gives up its link", "The company mines monazite concentrate.", ["mines monazite concentrate | Concentration | Operating | Built | evidence"]],
    ["an element with a slash behind it belongs to the alloy", "The strip caster has produced 20 tonnes of dysprosium/terbium magnet alloy.", ["strip caster has produced | Alloy | Operating | Built | evidence"]],
    ["an element with an “and” behind it too", "The foundry produced 20 tonnes of neodymium and samarium-cobalt alloys.", ["produced 20 tonnes of neodymium and samarium-cobalt alloys | Alloy | Operating | Built | evidence"]],
    ["over three words of quality", "The plant makes neodymium and mixed heavy rare earth metals.", ["makes neodymium and mixed heavy rare earth metals | Metal | Operating | Built | evidence"]],
    ["not over a verb", "The company separates dysprosium and makes metals.", ["separates | Separation | Operating | Built | evidence", "makes metals | Metal | Operating | Built | evidence"]],
    ["a list with commas names each product", "The company makes oxide, metal and alloy.", ["makes oxide | Separation | Operating | Built | evidence", "makes oxide, metal | Metal | Operating | Built | evidence", "makes oxide, metal and alloy | Alloy | Operating | Built | evidence"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ names the route that the words name", () => {
  it.each<[string, string, string[]]>([
    ["a loan in a package is a loan", "The company closed a financing package with a $100 million loan.", ["closed a financing package | Capital | Funded | Loan | evidence"]],
    ["an offtake agreement that is a memorandum is a memorandum", "The offtake agreement with General Motors is a memorandum of understanding.", ["offtake agreement | Customer | Announced | MoU | claim"]],
    ["what was cancelled keeps the route that it had", "The joint venture's magnet plant was cancelled.", ["magnet plant was cancelled | Magnet | Cancelled | Joint venture | evidence"]],
  ])("%s: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});
