import { describe, expect, it } from "vitest";
import { propose as read } from "../../../../src/chain/read/weigh/propose.ts";

/** All that a text says: words | link | status | route | kind. */
const said = (text: string): string[] => read(text).map(({ start, end, link, status, route, kind }) => [text.slice(start, end), link, status, route, kind].join(" | "));

describe("READ, rule by rule (rubric, src/chain/README.md)", () => {
  it.each<[string, string, string[]]>([
    ["a plan that fails is no plan: a condition before the no", "If it finds no partner it will not make magnets.", ["If it finds no partner it will not make magnets | Magnet | Announced | Built | claim"]],
    ["without, of another thing, takes back what follows", "Without a partner the company does not make metal.", ["not make metal | Metal | Absent |  | evidence"]],
    ["without takes back the link behind it, not the one before", "The plant makes alloy without magnets.", ["makes alloy | Alloy | Operating | Built | evidence", "without magnets | Magnet | Absent |  | evidence"]],
    ["neither, nor", "The company has neither a refinery nor a metal plant.", ["neither a refinery | Separation | Absent |  | evidence", "neither a refinery nor a metal | Metal | Absent |  | evidence"]],
    ["a no reaches over a list", "No magnets, alloy or metal are made.", ["No magnets | Magnet | Absent |  | evidence", "No magnets, alloy | Alloy | Absent |  | evidence", "No magnets, alloy or metal | Metal | Absent |  | evidence"]],
    ["what was sold: none", "The company has sold no alloy.", ["no alloy | Alloy | Absent |  | evidence"]],
    ["with yet, it is still to come", "The company has shipped no magnets to customers yet.", ["shipped no magnets to customers yet | Customer | Announced |  | claim", "shipped no magnets to customers yet | Magnet | Announced | Built | claim"]],
    ["cannot, with yet", "The plant does not yet, and under the present permit cannot, produce magnets.", ["yet, and under the present permit cannot, produce magnets | Magnet | Announced | Built | claim"]],
    ["a deal that was not cancelled says nothing", "The contract for the metal plant was not cancelled.", []],
    ["no longer", "The plant no longer produces metal.", ["no longer produces metal | Metal | Absent |  | evidence"]],
    ["a no of something else ends at the preposition", "There were no injuries during construction of the magnet plant.", ["construction of the magnet | Magnet | Announced | Built | claim"]],
    ["without, of the link itself", "Without separation, the company makes alloy.", ["Without separation, the company makes | Separation | Absent |  | evidence", "makes alloy | Alloy | Operating | Built | evidence"]],
  ])("a no takes back what it reaches: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a rival behind the link only buys", "The company makes magnets that its competitors import.", ["makes magnets | Magnet | Operating | Built | evidence"]],
    ["a clause with a subject of its own does not go on with the rivals", "Chinese competitors make metal; it makes magnets.", ["makes magnets | Magnet | Operating | Built | evidence"]],
    ["nor one that begins with and, and a subject", "China makes metal and the company makes magnets.", ["makes magnets | Magnet | Operating | Built | evidence"]],
    ["and with a verb goes on with them", "China mines ore and makes magnets.", []],
    ["with a partner, whatever stands before its name, the company acts itself", "With its joint development partner the company makes alloy.", ["makes alloy | Alloy | Operating | Built | evidence"]],
    ["by a partner, the partner does", "The alloy is made by our partner in Japan.", []],
    ["for a partner, the company does", "The company makes alloy for its key supplier.", ["makes alloy | Alloy | Operating | Built | evidence"]],
    ["a toll processor is another", "Our toll processor produces oxide.", []],
    ["through a third party", "The company, through a third party, separates concentrate.", ["separates concentrate | Concentration | Operating | Built | evidence"]],
    ["outside China names a place", "Magnets made outside China are sold to carmakers.", ["are sold to carmakers | Customer | Pilot |  | evidence", "Magnets made outside China are sold | Magnet | Operating | Built | evidence"]],
  ])("what others do is no evidence of the company: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a memorandum on a plant is paper", "The company signed a memorandum of understanding for a magnet plant in Texas.", ["memorandum of understanding for a magnet | Magnet | Announced | Built | claim"]],
    ["a memorandum that only mentions the product far on is none", "The memorandum of understanding with the port authority of the city of Jubail in the kingdom mentions magnets.", []],
    ["an open deal holds down what hangs on it, not what is being built", "Following its agreement to acquire VAC, the company is building a magnet plant.", ["is building a magnet | Magnet | Construction | Built | evidence"]],
    ["cast behind a name is a verb where tonnes follow", "Its foundry in Texas cast 20 tonnes of alloy.", ["cast 20 tonnes of alloy | Alloy | Operating | Built | evidence"]],
    ["a mine with a name is a noun", "Visitors toured the Mountain Pass mine.", []],
    ["concentrate before production is a noun", "Concentrate production began in June.", ["Concentrate production began | Concentration | Operating | Built | evidence"]],
    ["a resource that is delivered is no ore", "The drill programme delivered a mineral resource.", ["mineral resource | Mining | Studied | Built | evidence"]],
    ["a plant that was sold made nothing by that", "The magnet plant has been sold.", []],
    ["product that was sold was made", "Alloy was sold in 2015.", ["Alloy was sold | Alloy | Operating | Built | evidence"]],
    ["what was once says nothing of today", "The company remembers the former magnet production in Indiana.", []],
    ["what one product is made for is no output of the other", "The company produces alloy to make magnets.", ["produces alloy | Alloy | Operating | Built | evidence", "produces alloy to make magnets | Magnet | Announced | Built | claim"]],
    ["a plant's purpose does not take back that its building has begun", "Construction of a plant to make magnets has begun.", ["Construction of a plant to make magnets has begun | Magnet | Construction | Built | evidence"]],
    ["feed in a headline is no output", "Noveon Makes Magnets From Own Alloy", ["Makes Magnets | Magnet | Operating | Built | evidence"]],
    ["a line that is commissioned for customers is no sample with one", "The company commissioned the alloy line producing flake for its metal customers.", ["alloy line producing | Alloy | Operating | Built | evidence"]],
    ["what has been cast was made", "The company has cast alloy.", ["has cast alloy | Alloy | Operating | Built | evidence"]],
    ["money that came proves nothing of what it is for", "The company received a $20 million grant to build a metal plant and make magnets.", ["received a $20 million grant | Capital | Funded | Grant | evidence", "to build a metal | Metal | Announced | Built | claim", "make magnets | Magnet | Announced | Built | claim"]],
    ["a remark within a sentence leaves its beginning where it was", "The $20 million grant awarded by the DoD, based in Washington, is important for the company.", ["grant awarded | Capital | Funded | Grant | evidence"]],
    ["also where it begins with a condition", "Once the magnet plant, based in Texas, is built, production of alloy begins.", ["Once the magnet | Magnet | Announced | Built | claim", "production of alloy | Alloy | Announced | Built | claim"]],
    ["what others do is none of the company's, of a plant without a link too", "China has opened a new port and commissioned a plant in May.", []],
    ["a question says nothing, however it is cried", "Can it make magnets?!", []],
  ])("a deed is told from its noun, its plant and its paper: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["not received is not there", "The grant has not been received.", ["grant has not | Capital | Absent | Grant | evidence"]],
    ["not yet drawn is a promise", "The loan has not yet been drawn.", ["loan has not | Capital | Announced | Loan | claim"]],
    ["the company has not received it", "The company has not received the grant.", ["not received the grant | Capital | Absent | Grant | evidence"]],
    ["it has not received it yet", "The company has not yet received the grant.", ["not yet received the grant | Capital | Announced | Grant | claim"]],
    ["closed, taken, reached", "The final investment decision was taken in May.", ["final investment decision was taken | Capital | Funded | Other | evidence"]],
    ["in words of its own", "The financing was concluded in May.", ["financing was concluded | Capital | Funded | Other | evidence"]],
    ["a purpose behind it takes nothing back", "The company raised $40 million in a placement to build a metal plant.", ["raised $40 million in a placement | Capital | Funded | Equity | evidence", "to build a metal | Metal | Announced | Built | claim"]],
    ["a wish does", "The company will raise $40 million in a placement.", ["will raise $40 million in a placement | Capital | Announced | Equity | claim"]],
    ["cash is there", "The company had cash of $90 million.", ["had cash | Capital | Funded | Cash | evidence"]],
    ["a credit line without a word that it came is nothing", "Under the loan, construction began.", []],
    ["a condition that opens the sentence holds the money down", "Subject to shareholder approval, the company has secured a loan of $50 million.", ["secured a loan | Capital | Announced | Loan | claim"]],
  ])("money is come, promised or not there: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a contract that was ended is taken back", "The offtake agreement with General Motors was terminated.", ["offtake agreement with General Motors was terminated | Customer | Cancelled | Contract | evidence"]],
    ["by the buyer too", "General Motors cancelled the supply agreement.", ["General Motors cancelled the supply agreement | Customer | Cancelled | Contract | evidence"]],
    ["a condition before a contract", "Subject to financing, the company has signed an offtake agreement with a carmaker.", ["Subject to financing | Capital | Announced | Other | claim", "offtake agreement | Customer | Announced | Contract | claim"]],
    ["a condition before deliveries", "If financing closes, magnets will be delivered to customers under the supply agreement.", ["If financing | Capital | Announced | Other | claim", "If | Magnet | Announced | Built | claim", "will be delivered to customers | Customer | Announced | Contract | claim"]],
    ["and where the words after it sound done", "Subject to qualification, magnets are delivered to customers.", ["Subject to qualification | Magnet | Announced | Built | claim", "are delivered to customers | Customer | Announced |  | claim"]],
    ["a test behind the delivery takes nothing back, and without a contract it is a trial", "Magnets were delivered to customers to test their quality.", ["delivered to customers | Customer | Pilot |  | evidence", "Magnets were delivered | Magnet | Operating | Built | evidence"]],
    ["what is qualified is qualified, though the paper is a memorandum", "Magnets qualified by a carmaker are sold under a memorandum of understanding.", ["qualified by a carmaker | Customer | Qualified | MoU | evidence", "Magnets qualified by | Magnet | Qualified | Built | evidence"]],
    ["a contract of the past says nothing", "The former supply agreement with Siemens covered magnets.", []],
    ["no contract", "The company has no offtake agreement.", ["no offtake agreement | Customer | Absent | Contract | evidence"]],
    ["no samples", "No samples were delivered to customers.", ["No samples were delivered to customers | Customer | Absent |  | evidence"]],
    ["not binding is a memorandum", "The company signed a non-binding offtake agreement with a carmaker.", ["non-binding offtake agreement | Customer | Announced | MoU | claim"]],
  ])("a buyer's deed is told from a buyer's paper: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a bench holds it at Studied", "Bench-scale testing produced separated NdPr oxide.", ["Bench-scale testing produced separated | Separation | Studied | Built | evidence"]],
    ["not yet begun", "Construction of the separation facility has not yet begun.", ["separation facility has not yet begun | Separation | Announced | Built | claim"]],
    ["money come, and what it is for", "The company received a $20 million grant to build a magnet plant.", ["received a $20 million grant | Capital | Funded | Grant | evidence", "to build a magnet | Magnet | Announced | Built | claim"]],
    ["working", "Described as a working rare earth alloy producer.", ["working rare earth alloy | Alloy | Operating | Built | evidence"]],
    ["an aside between a plant and its verb", "Construction of the refinery, located in Texas, is on track.", ["Construction of the refinery, located in Texas, is on track | Separation | Construction | Built | evidence"]],
    ["a headline, a first shipment", "eVAC Magnetics Ships First Magnets to General Motors", ["Ships First Magnets to General Motors | Customer | Pilot |  | evidence", "Ships First Magnets | Magnet | Pilot | Built | evidence"]],
    ["deliveries under a contract", "Deliveries to GM under the supply contract started in July 2025.", ["Deliveries to GM under the supply contract | Customer | Operating | Contract | evidence"]],
    ["a condition that runs over a list", "Plan subject to financing, permits and two undeveloped clay mines; also 30 t Tb.", ["subject to financing | Capital | Announced | Other | claim", "subject to | Mining | Announced | Built | claim", "mines; also 30 t Tb | Separation | Announced | Built | claim"]],
    ["engineering that is complete is no building", "Detailed engineering of the separation circuit is 60% complete.", ["Detailed engineering of the separation circuit is 60% complete | Separation | Announced | Built | claim"]],
    ["a demonstration that is due", "Solvent extraction demonstration for Dy/Tb, due to start early 2026; commercial output aimed late 2028.", ["Solvent extraction demonstration for Dy/Tb, due to start | Separation | Announced | Built | claim"]],
    ["working at scale", "Reported as the only US rare earth mine and processing site working at scale.", ["working at scale | Mining | Operating | Built | evidence"]],
    ["a study of a project with no link named", "Permitted niobium-led project with a feasibility study; rare earths are a possible by-product.", ["with a feasibility study |  | Studied | Built | evidence"]],
    ["a first kilogram is a trial's", "Energy Fuels Successfully Produces First Kilogram of 99.9% Purity Dysprosium Oxide", ["Produces First Kilogram of 99.9% Purity Dysprosium | Separation | Pilot | Built | evidence"]],
    ["a start that is told", "The company has started commercial production of separated NdPr oxide.", ["has started commercial production of separated | Separation | Operating | Built | evidence"]],
    ["a start that is expected", "The separation plant is expected to start commercial production in 2027.", ["separation plant is expected to start commercial production | Separation | Announced | Built | claim"]],
    ["a contract that was signed", "The company signed a binding offtake agreement with General Motors for magnets.", ["binding offtake agreement | Customer | Announced | Contract | claim"]],
    ["a memorandum to buy", "Vulcan Elements has signed a memorandum of understanding to purchase NdPr oxide.", ["memorandum of understanding to purchase | Customer | Announced | MoU | claim"]],
    ["samples, and a deal to come", "Oxide samples to Vulcan Elements for testing; supply deal to be negotiated after validation.", ["supply deal to be | Customer | Announced | Contract | claim", "validation | Separation | Announced | Built | claim"]],
    ["a doubt about a plant that is not named", "The company doubts the DoD-backed Texas plant will be built.", ["doubts |  | Stalled |  | evidence"]],
  ])("a finding quotes its own words: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ says why, in a sentence that quotes the words", () => {
  it.each([
    ["The company has no magnet production.", "Magnet Absent", "The words say that it is not there."],
    ["Drilling at the rare earth deposit is under way.", "Mining Announced", "A site, a licence or drilling is no resource and no plant: announced."],
    ["The feasibility study for the separation plant was completed.", "Separation Studied", "A resource, test work or a study: on paper, not a plant."],
    ["The company took FID on the mine.", "Mining Funded", "The investment decision is reported as taken: money, not a plant."],
    ["The refinery is under construction.", "Separation Construction", "Under construction: no output yet."],
    ["The metal plant was commissioned in May.", "Metal Pilot", "Told as commissioned, opened or in trial: commercial output is not told."],
    ["The company produced 20 tonnes of alloy.", "Alloy Operating", "Output is reported as a fact; look for tonnes of the last reported year."],
    ["The magnets passed qualification at a carmaker.", "Customer Qualified", "A customer's qualification is reported as passed; look for the part and the programme."],
    ["The mine was placed on care and maintenance.", "Mining Stalled", "The words take it back for now."],
    ["The company will not proceed with the separation plant.", "Separation Cancelled", "The words take it back."],
    ["Deliveries to GM under the supply contract started in July.", "Customer Operating", "Deliveries under an agreement are reported as a fact; look for the volume and the buyer."],
    ["The company received a $20 million grant.", "Capital Funded", "Reported as received or approved. Check how much has been drawn."],
    ["Plans for 2027: a refinery, and production of magnets.", "Magnet Announced", "The plan earlier in the sentence covers this too: a claim, not proof."],
    ["The company plans to build a refinery.", "Separation Announced", "“to build” signals a plan or a condition: a claim, not proof."],
    ["The company has not yet produced metal.", "Metal Announced", "“yet” says that it is still to come: a claim, not proof."],
    ["The company signed a binding offtake agreement with General Motors.", "Customer Announced", "“binding” is paper: nothing is reported as delivered."],
    ["Test work produced mixed carbonate at laboratory scale.", "Concentration Studied", "“test work” holds Concentration at Studied."],
    ["The company ships magnets to General Motors.", "Customer Pilot", "“ships” without a contract is a sale on the spot: Pilot for a customer."],
    ["Annual magnet production: 2,000 tonnes.", "Magnet Announced", "“production” is named, and no word says that it has begun: a claim, not proof."],
  ])("%s", (text, finding, why) => {
    const found = read(text).filter(({ link, status }) => `${link} ${status}` === finding);
    expect(found.map((one) => one.why)).toEqual([why]);
  });
});
