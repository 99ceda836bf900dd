import { keyOf } from "../cells/cell.ts";
import { LINKS, type State } from "../model/vocabulary.ts";

/**
 * The next question worth asking of a company, by link and state. Each asks for a fact that, answered with a document,
 * would move the link: Silent asks whether it exists, Absent who does it instead, Claimed for what shipped, Partial for
 * what is left to show, Pending for what the deal still needs, Proven for what qualification and staying power rest on.
 */
export const QUESTIONS: Readonly<Record<(typeof LINKS)[number], Readonly<Record<State, string>>>> = {
  Mining: {
    Silent: "Whose ore is it: which deposit, tailings or feed contract supplies the chain, and in which filing is it disclosed?",
    Absent: "With no mine of its own, who has contracted to supply feed, how many tonnes of TREO a year, until when and at what price formula?",
    Claimed: "Who signed a JORC, NI 43-101 or S-K 1300 resource for this deposit, and how many tonnes of ore have left it so far?",
    Partial: "What still stands before steady ore of its own (share of the tonnes, permits, closed funding, a plant to feed), and by which date each?",
    Pending: "Which consents are open before the mine changes hands (foreign investment, mining title, lenders), and what is the long-stop date?",
    Proven: "How many tonnes of contained NdPr, Dy and Tb were mined in the last twelve months, and how many years of reserve are left at that rate?",
  },
  Concentration: {
    Silent: "Where is the ore beneficiated and cracked, in whose plant, and what leaves its gate: mineral concentrate, mixed carbonate or chloride?",
    Absent: "Who cracks the mineral on toll, under what contract, and who keeps the thorium, the uranium and the residue?",
    Claimed: "How many tonnes of concentrate or mixed carbonate were made in the last twelve months, at what TREO grade and recovery, and who bought them?",
    Partial: "What recovery and grade were held over full weeks rather than best days, and what is missing for full rate: equipment, a residue permit or feed?",
    Pending: "Until the deal on the cracking plant closes, on whose feed does it run, and does its radioactive-materials licence pass to the buyer?",
    Proven: "Which separator accepts the product against its limits for Al, Fe, Ca, Th and U, and how many lots were refused or repriced last year?",
  },
  Separation: {
    Silent: "Who separates the mixed product, in which plant, and in which country do the single oxides come out?",
    Absent: "Which separator has reserved capacity for this feed, for how many tonnes of which oxides, and at what charge per kilogram?",
    Claimed: "What tonnage of separated oxide has shipped in the last twelve months, at what purity, and to whom?",
    Partial: "How many hours has the circuit run without a stop on its own feed, what purity did NdPr, Dy and Tb each reach, and how many SX stages are not yet built?",
    Pending: "What must still happen before the separation deal closes, and which solvent extraction capacity is left by contract if it never does?",
    Proven: "Which metal makers have approved the oxide lot by lot, and how many of last year's tonnes of NdPr, Dy and Tb went to them?",
  },
  Metal: {
    Silent: "Who turns the oxide into metal, by molten-salt electrolysis or calcium reduction, and does it travel to China and back for that?",
    Absent: "Which metal maker has agreed to convert the oxide, how many tonnes a year, and who bears the loss between oxide in and metal out?",
    Claimed: "How many cells or reduction furnaces are running today, and how many tonnes of NdPr, Dy or Tb metal were cast and sold in the last twelve months?",
    Partial: "What oxide-to-metal recovery, current efficiency and carbon and oxygen contents has the pilot held, and which cells are energised next, by when?",
    Pending: "Do the metal plant's operators, cell know-how and customer contracts come with the deal, and which approvals are still out?",
    Proven: "Which alloy makers have approved the metal's carbon, oxygen and iron, and what does conversion cost per kilogram on top of the oxide?",
  },
  Alloy: {
    Silent: "Who strip-casts the alloy, to which magnet maker's composition, and where does the furnace stand?",
    Absent: "From whom will NdFeB or SmCo flake be bought, under what contract, and does that supplier compete in magnets?",
    Claimed: "How many strip-casting furnaces work, of what heat size, and how many tonnes of alloy went to which magnet makers in the last twelve months?",
    Partial: "What flake thickness, oxygen and alpha-iron does the furnace hold from heat to heat, and what turns trial heats into a casting shift?",
    Pending: "On which date does the alloy business change owner, and may its magnet-making customers leave on a change of control?",
    Proven: "Which magnet makers have released the alloy grades for series production, and what share of the tonnes goes to the largest of them?",
  },
  Magnet: {
    Silent: "Who makes the magnets that this material ends up in, sintered or bonded, and is any step from flake to finished part the company's own?",
    Absent: "Which magnet maker is bound to use this material, for how many tonnes of finished magnet, and what happens if it fails their tests?",
    Claimed: "How many tonnes of finished, coated magnets left its own line in the last twelve months, of which grades, at what yield from alloy, and for whom?",
    Partial: "What yield from alloy to finished magnet did the line hold last month, what Br and Hcj did an independent laboratory measure, and is grain-boundary diffusion in-house?",
    Pending: "Which regulators have yet to clear the purchase of the magnet maker, by when, and are its OEM approvals tied to the plant or to the owner?",
    Proven: "Which lines hold an OEM's approval for which parts, what was their scrap rate last year, and whose Dy and Tb do they use?",
  },
  Customer: {
    Silent: "Who, by name, is meant to buy the product, and where has that buyer said so itself?",
    Absent: "For which OEM programme is the plant sized, and what must be delivered, to whom and by when, to be nominated for it?",
    Claimed: "Is the offtake binding in volume, price, term and exit, and how many tonnes have been delivered and invoiced under it?",
    Partial: "At which gate does qualification stand (A, B or C samples, PPAP submission), what has failed so far, and when does serial production start?",
    Pending: "Whose qualifications are these until the deal closes, must the OEMs approve again under a new owner, and have they said in writing that they will stay?",
    Proven: "How much of capacity is under contract for approved parts, for how many years, with what take-or-pay, and what share is the largest customer?",
  },
};

/** The same for a link that the investor added; {link} is its name. */
export const GENERIC_QUESTIONS: Readonly<Record<State, string>> = {
  Silent: "Who does {link} for this company, where, and in which document is it said?",
  Absent: "Who will do {link} instead, under what contract and for what volume?",
  Claimed: "What output of {link} was delivered in the last twelve months, to what specification, and to whom?",
  Partial: "What is left to show before {link} is in commercial output under the company's control, and by which date?",
  Pending: "What must still happen before the deal that brings {link} closes, and what is left if it does not?",
  Proven: "Which named customers have approved the output of {link}, and how much of it do they take repeatedly?",
};

const BY_LINK = new Map<string, Readonly<Record<State, string>>>(
  Object.entries(QUESTIONS).map(([link, questions]) => [keyOf(link), questions]),
);

/**
 * The next question worth asking of the company about the link, given its state: one sentence ending in a question mark.
 * A link that is not in the default chain is asked about in general words. Used by the gap table's column "Ask next".
 */
export function askNext(link: string, state: State): string {
  return (BY_LINK.get(keyOf(link)) ?? GENERIC_QUESTIONS)[state].replaceAll("{link}", () => link);
}
