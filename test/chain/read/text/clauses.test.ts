import { describe, expect, it } from "vitest";
import { propose as read } from "../../../../src/chain/read/weigh/propose.ts";

/** All that a text says: words | link | status | route | kind. */
const said = (text: string): string[] => read(text).map(({ start, end, link, status, route, kind }) => [text.slice(start, end), link, status, route, kind].join(" | "));

describe("READ parts a sentence into what is said (src/chain/README.md, Reading a press release)", () => {
  it.each<[string, string, string[]]>([
    [
      "the items of a list share its verb",
      "The company produces NdPr metal and alloy and is building a magnet plant.",
      ["produces NdPr metal | Metal | Operating | Built | evidence", "produces NdPr metal and alloy | Alloy | Operating | Built | evidence", "is building a magnet | Magnet | Construction | Built | evidence"],
    ],
    [
      "so do items of two words",
      "The company produces oxides, dysprosium metal and alloy and is building a magnet plant.",
      ["produces oxides | Separation | Operating | Built | evidence", "produces oxides, dysprosium metal | Metal | Operating | Built | evidence", "produces oxides, dysprosium metal and alloy | Alloy | Operating | Built | evidence", "is building a magnet | Magnet | Construction | Built | evidence"],
    ],
    [
      "a place that opens a clause belongs to what follows",
      "The company produces oxides, and at its metal plant in Estonia, it is installing electrolysis cells.",
      ["produces oxides | Separation | Operating | Built | evidence", "metal plant in Estonia, it is installing | Metal | Construction | Built | evidence"],
    ],
    ["behind an “or” too", "The company may sell its oxide, or at its metal plant in Estonia, it may reduce it to ingots.", ["may sell its oxide | Separation | Announced | Built | claim", "metal plant in Estonia, it may | Metal | Announced | Built | claim"]],
    [
      "a semicolon and a place begin a thing of their own",
      "The company makes oxides; in Narva's magnet plant, presses are being installed.",
      ["makes oxides | Separation | Operating | Built | evidence", "magnet plant, presses are being installed | Magnet | Construction | Built | evidence"],
    ],
    [
      "and late in a long sentence",
      "In its report for the fourth quarter of 2025, filed in Perth on 30 January of this year under the rules of the exchange, the board told the shareholders that a grant of $20 million has been received in December, and at its metal plant in Estonia, cells are being installed.",
      ["grant of $20 million has been received | Capital | Funded | Grant | evidence", "metal plant in Estonia, cells are being installed | Metal | Construction | Built | evidence"],
    ],
    [
      "as the items of a list do",
      "In its report for the fourth quarter of 2025, filed in Perth on 30 January of this year under the rules of the exchange, the board told the shareholders that a grant of $20 million has been received in December, and the company makes NdPr metal and alloy and is building a magnet plant.",
      ["grant of $20 million has been received | Capital | Funded | Grant | evidence", "makes NdPr metal | Metal | Operating | Built | evidence", "makes NdPr metal and alloy | Alloy | Operating | Built | evidence", "is building a magnet | Magnet | Construction | Built | evidence"],
    ],
    [
      "the main clause goes on behind an aside, wherever it stands",
      "In its report for the fourth quarter of 2025, filed in Perth on 30 January of this year under the rules of the exchange, the board told the shareholders that a grant of $20 million has been received in December, and the refinery, which will make oxides, is 45% complete.",
      ["grant of $20 million has been received | Capital | Funded | Grant | evidence", "refinery, which will make oxides, is 45% complete | Separation | Construction | Built | evidence"],
    ],
    [
      "a comma between two qualities parts nothing",
      "Trial production of automotive-grade, sintered NdFeB magnets is under way, and a second line is being built.",
      ["Trial production of automotive-grade, sintered NdFeB magnets is under way | Magnet | Pilot | Built | evidence"],
    ],
    ["what needs the product is not spoken of", "The company produces NdPr oxide, which the magnets of wind turbines contain.", ["produces NdPr oxide | Separation | Operating | Built | evidence"]],
    [
      "a clause without a link speaks of the link named last",
      "The mine produced 40,000 tonnes in 2024, the refinery was fully permitted in May, and construction began in June.",
      ["mine produced | Mining | Operating | Built | evidence", "construction began | Separation | Construction | Built | evidence"],
    ],
    ["and not of others told of between", "The magnet plant was built in 2024, few companies in the West can say that, and it was commissioned in May.", ["was commissioned | Magnet | Pilot | Built | evidence"]],
    ["what a neighbour makes is the neighbour's", "The refinery stands beside the metal maker LCM.", []],
    ["a first output told later holds the production before it down", "Production began in June, and the first NdPr oxide was shipped in July.", ["Production began | Separation | Pilot | Built | evidence"]],
  ])("a clause goes on or starts anew: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    [
      "the verb behind them still finds its link",
      "The metal plant set up by three partners from Estonia beside the railway station in the old harbour quarter of the town of Narva on the left bank of the river with a view of the castle of the knights on the hill above the bridge to the other side of the border near the lake at the eastern end opened in May.",
      ["opened | Metal | Pilot | Built | evidence"],
    ],
    [
      "an item behind them has the verb that follows",
      "The company produces NdPr metal in the second hall of its plant at the railway station in the old harbour quarter of the town of Narva on the left bank of the river with a view of the castle of the knights on the hill above the bridge to the other side of the border near the lake, and alloy, and has also produced magnets.",
      ["produces NdPr metal | Metal | Operating | Built | evidence", "alloy, and has also produced | Alloy | Operating | Built | evidence", "produced magnets | Magnet | Operating | Built | evidence"],
    ],
    [
      "a main clause behind an aside as long stands alone",
      "The refinery, which will make oxides in the second hall of its plant at the railway station in the old harbour quarter of the town of Narva on the left bank of the river with a view of the castle of the knights on the hill above the bridge to the other side of the national border, is 45% complete.",
      ["is 45% complete | Separation | Construction | Built | evidence"],
    ],
  ])("sixty words without a stop are a clause: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ carries from clause to clause what goes on", () => {
  it.each<[string, string, string[]]>([
    ["in all that it went on to make", "The pilot plant was commissioned in May and produced NdPr metal in June.", ["was commissioned | Metal | Pilot | Built | evidence"]],
    ["with an auxiliary too", "The pilot plant was commissioned in May and has since produced NdPr metal.", ["was commissioned | Metal | Pilot | Built | evidence"]],
    ["not what is made elsewhere", "The demonstration plant separates oxides, while the company makes magnets in Texas.", ["demonstration plant separates | Separation | Pilot | Built | evidence", "makes magnets | Magnet | Operating | Built | evidence"]],
    [
      "nor what has a subject of its own",
      "The demonstration plant separates oxides; Noveon is producing magnets in Texas.",
      ["demonstration plant separates | Separation | Pilot | Built | evidence", "is producing magnets | Magnet | Operating | Built | evidence"],
    ],
    ["nor behind an “and”", "The demonstration plant separates oxides, and the company makes magnets in Texas.", ["demonstration plant separates | Separation | Pilot | Built | evidence", "makes magnets | Magnet | Operating | Built | evidence"]],
    [
      "samples hold down no later output",
      "Samples of metal were sent to alloy makers in May, and 20 tonnes were produced in June.",
      ["Samples of metal were sent to alloy makers | Customer | Pilot |  | evidence", "were produced | Metal | Operating | Built | evidence"],
    ],
    ["a study holds down no later plant", "A feasibility study of the refinery was published in 2022, and the plant was commissioned in June.", ["was commissioned | Separation | Pilot | Built | evidence"]],
  ])("a pilot plant holds its own output down: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a plan without a link", "The company plans a new start in Texas, and produces magnets there from 2028.", ["produces magnets | Magnet | Announced | Built | claim"]],
    [
      "a “without” at the head",
      "Without a partner the refinery would not be built, and production of magnets begins a year later at best.",
      ["refinery would not | Separation | Announced | Built | claim", "production of magnets | Magnet | Announced | Built | claim"],
    ],
    ["a heading of plans that names its link", "Key milestones for 2026 at the metal plant: commissioning completed; first ingots produced.", ["Key milestones for 2026 at the metal | Metal | Announced | Built | claim"]],
    ["an open deal that names its link", "It has agreed to acquire the metal maker LCM, which produces 100 tonnes a year.", ["agreed to acquire the metal maker | Metal | Announced | Acquired | claim"]],
    [
      "a memorandum does not cover what is made",
      "The company produces magnets in Texas under a non-binding supply agreement with a carmaker.",
      ["non-binding supply agreement | Customer | Announced | MoU | claim", "produces magnets | Magnet | Operating | Built | evidence"],
    ],
    ["an order of the day is no deed", "Separate the oxides and make metal: these are the steps ahead.", ["Separate | Separation | Announced | Built | claim", "make metal | Metal | Announced | Built | claim"]],
    ["an “and” at the head goes on with nothing", "And production of magnets comes next.", ["production of magnets | Magnet | Announced | Built | claim"]],
  ])("a plan, a condition or an open deal covers what follows: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["a second event of the same verb", "It has started ramp-up of the metal plant and trial production of magnets.", ["has started ramp-up of the metal | Metal | Pilot | Built | evidence", "trial production of magnets | Magnet | Pilot | Built | evidence"]],
    [
      "of building too",
      "The company has begun construction of a metal plant and installation of its alloy furnaces.",
      ["begun construction of a metal | Metal | Construction | Built | evidence", "installation of its alloy | Alloy | Construction | Built | evidence"],
    ],
    ["a permit begins nothing", "The permits for the metal plant were granted in May, and trial production of magnets is next.", ["trial production of magnets | Magnet | Announced | Built | claim"]],
    ["nor does a finished plant", "The company commissioned its metal plant in May, and production of magnets comes next.", ["commissioned its metal | Metal | Pilot | Built | evidence", "production of magnets | Magnet | Announced | Built | claim"]],
  ])("what has begun may be shared: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ gives one reading of a link", () => {
  it.each<[string, string, string[]]>([
    ["what stood still before it was resumed does not", "Production resumed in January after the mine was suspended in November.", ["Production resumed | Mining | Operating | Built | evidence"]],
    ["what stopped again stands still", "Production at the mine restarted in March but was suspended again in June.", ["suspended | Mining | Stalled |  | evidence"]],
    ["a restart that is planned is none", "The mine was suspended in June and will be restarted in 2027.", ["mine was suspended | Mining | Stalled |  | evidence"]],
    ["a setback stands before what is being installed", "The metal plant has been idle since June, and a second furnace is being installed.", ["metal plant has been idle | Metal | Stalled |  | evidence"]],
    [
      "and behind an “after”, where nothing was resumed",
      "The refinery is being built in Texas after the mine was suspended in June.",
      ["refinery is being built | Separation | Construction | Built | evidence", "mine was suspended | Mining | Stalled |  | evidence"],
    ],
    ["of two as strong the first stands", "The mine produced 40,000 tonnes in 2019 and resumed production in January.", ["mine produced | Mining | Operating | Built | evidence"]],
    ["what a plant does is told by the way, where nothing says that it is being built", "The refinery, which separates oxides, is in Estonia.", ["separates | Separation | Operating | Built | evidence"]],
  ])("the strongest reading of a link stands: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["the strongest of what is told of it", "The plant was built in 2024 and commissioned in May.", ["commissioned |  | Pilot | Built | evidence"]],
    ["behind a “with”", "With the plant commissioned, the company turns to sales.", ["commissioned |  | Pilot | Built | evidence"]],
    ["an order is no deed", "Build the plant on time.", []],
    ["a noun at the head is none", "And construction of the plant.", []],
    ["a plant of a buyer is not the company's", "The customer is building a plant in Ohio.", []],
    ["nor is a plant of others", "Chinese makers of magnets commissioned a plant in May.", []],
    ["a scheme that is opened is no plant", "The state's grant scheme was opened at the plant in May.", []],
  ])("a plant without a link is reported without one: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});

describe("READ leaves out what says nothing", () => {
  it.each<[string, string, string[]]>([
    ["but the sentence before it does", "The company makes magnets. Can it make them at scale?", ["makes magnets | Magnet | Operating | Built | evidence"]],
    ["a question in quotes", "The company asks: “Can it make magnets at scale?”", []],
    ["a question behind an abbreviation", "Will the company make magnets in the U.S.?\n\nIt has not said.", []],
    ["a question names nothing for the next sentence", "Why do carmakers need magnets? They produced 90 million cars last year.", []],
    ["a question mark in an address asks nothing", "The company makes magnets: www.noveon.co/news?id=7.", ["makes magnets | Magnet | Operating | Built | evidence"]],
  ])("a question says nothing: %s", (_, text, findings) => expect(said(text)).toEqual(findings));

  it.each<[string, string, string[]]>([
    ["with its legal form, whatever its words", "Shares of Ionic Rare Earth Metals Limited were sold in London.", []],
    ["followed by a place", "Shares of Less Common Metals Europe were sold in Paris.", []],
    ["at the end of the sentence", "The company bought oxide from Less Common Metals.", []],
    ["a plant's name is one", "The Korean Metals Plant produced 20 tonnes in June.", ["Metals Plant produced | Metal | Operating | Built | evidence"]],
    ["behind a colon a sentence begins, and no name ends", "News from Saskatoon: Metals production started in June.", ["Metals production started | Metal | Operating | Built | evidence"]],
  ])("a company's name is no link: %s", (_, text, findings) => expect(said(text)).toEqual(findings));
});
