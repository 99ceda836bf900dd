import { LINKS, type Status } from "../../model/vocabulary.ts";

/**
 * The grading rule: what must be seen, in the trade's terms, before a fact about a link earns a status.
 * Raters differ far more by how they measure than by how they weigh, so each sentence names an observable fact and,
 * where two grades are easily confused, the side on which the doubtful case falls. Source of the rule: method, section 3.
 */
export const RUBRIC: Readonly<Record<(typeof LINKS)[number], Readonly<Record<Status, string>>>> = {
  Mining: {
    Absent: "Filings and site lists were searched and name no deposit, tailings right or mined feed; say in the Note where you looked.",
    Announced: "Land, drill hits, a historical estimate, an exploration target or a plan to mine, with no JORC, NI 43-101 or S-K 1300 resource behind it.",
    Studied: "A signed JORC, NI 43-101 or S-K 1300 resource or reserve, or a PEA, PFS or DFS on it: a deposit, however large or well permitted, stops here until its money is closed.",
    Funded: "Final investment decision on the mine with its whole money closed; letters of interest, 'up to' loans and conditional grants leave it at Studied.",
    Construction: "Ground is broken with permits in force: pre-strip, shaft, access or tailings dam under way by a named contractor; no ore has yet been mined for a plant.",
    Pilot: "Trial mining, a bulk sample or first ore during commissioning, with its tonnes and grade stated; ore comes in a campaign and not yet every month.",
    Operating: "Tonnes of ore and grade mined in the last reported year, fed to a plant or shipped, or reported sales of the ore where tonnes are never published; a nameplate or guidance figure does not count, monazite from mineral sands does.",
    Qualified: "A named processor accepts the ore or mineral against its feed limits (TREO, thorium, uranium, gangue) and takes repeat shipments under contract; ore that only the company's own plant has judged is Operating.",
  },
  Concentration: {
    Absent: "No concentrator, cracking plant or toll-processing contract is found in filings or site lists; say in the Note where you looked.",
    Announced: "A plan, a site or a licence for beneficiation or cracking, with no recovery or grade measured on the company's own ore.",
    Studied: "Flotation, magnetic or cracking-and-leaching test work with recovery and grade from a named laboratory, or a PFS or DFS that includes the plant; bench kilograms stay here.",
    Funded: "Final investment decision on the concentrator or cracking plant with its money closed; a DFS with a financing plan is still Studied.",
    Construction: "Ground is broken: civil works, mill, flotation cells, acid-bake kiln or leach tanks are going in, with contractor and progress named; nothing has been produced on the site.",
    Pilot: "The plant in commissioning, or a line of a hundredth of its capacity or more run for weeks, has made concentrate or mixed carbonate of a stated assay; a laboratory's kilograms are Studied.",
    Operating: "Tonnes and TREO grade of concentrate or mixed carbonate sold, or fed to an own separation plant, in the last reported year, or reported sales of it where tonnes are never published; capacity without output is Pilot.",
    Qualified: "A named separator has accepted the product against its limits (TREO, NdPr share, Al, Fe, Ca, Th, U) and takes repeat shipments; one trial cargo is Operating.",
  },
  Separation: {
    Absent: "No separation plant, pilot or tolling contract is found, and product leaves mixed; say in the Note where you looked.",
    Announced: "A release, MoU, site or technology licence for a separation plant, with no flowsheet tested on the company's own feed.",
    Studied: "A solvent extraction or ion-exchange flowsheet tested at bench scale on real feed, or a PEA, PFS or DFS of the plant; grams of pure oxide stay here.",
    Funded: "Final investment decision on the separation plant with equity drawn and loans signed and available; a conditional government commitment is still Studied.",
    Construction: "Ground is broken or equipment goes in: civil works, mixer-settlers, tanks and reagent systems, with the number of SX trains known; no feed is in the circuit.",
    Pilot: "The plant's first SX train in commissioning, or a line of a hundredth of its capacity or more, has run for weeks and made oxide on specification; kilograms from a laboratory or another's pilot are Studied.",
    Operating: "Tonnes of separated oxide sold or passed on in the last reported year, or reported sales of it where tonnes are never published; SEG or other mixed concentrate is not separated oxide, and nameplate is not output.",
    Qualified: "Named metal or magnet makers have approved the oxide from lot to lot and take it repeatedly under contract; a first sale on the spot market is Operating.",
  },
  Metal: {
    Absent: "No metal-making cell, furnace or tolling contract is found, and oxide is the last product; say in the Note where you looked.",
    Announced: "A plan, MoU or licence to make metal, with no oxide reduced by the company or for it.",
    Studied: "Molten-salt electrolysis (Nd, NdPr) or calcium reduction (Dy, Tb, Sm) shown in a laboratory, or a costed study of the plant; grams or a few kilograms of metal stay here.",
    Funded: "Final investment decision on the metal plant with its money closed and the oxide source named; a grant won but not matched is still Studied.",
    Construction: "Ground is broken or equipment goes in: civil works, electrolysis cells, rectifiers, off-gas scrubbing or vacuum furnaces; no cell has been energised with oxide.",
    Pilot: "Own cells or furnaces in commissioning, or of a hundredth of the plant's capacity or more, have run for weeks and cast ingots of stated assay, sent as samples; kilograms from a laboratory are Studied.",
    Operating: "Tonnes of NdPr, Dy, Tb or Sm metal cast and sold, or fed to an own alloy line, in the last reported year, or reported sales of it where tonnes are never published; metal bought and resold is not metal made.",
    Qualified: "Named alloy or magnet makers have approved the metal's carbon, oxygen and iron from lot to lot and take repeat lots under contract.",
  },
  Alloy: {
    Absent: "No strip caster, alloy furnace or supply contract for flake is found; say in the Note where you looked.",
    Announced: "A plan, MoU or licence to make magnet alloy, with no heat cast by the company or for it.",
    Studied: "Laboratory heats of NdFeB or SmCo with composition and microstructure reported, or a costed study of an alloy plant; button melts and book moulds stay here.",
    Funded: "Final investment decision on the alloy plant with its money closed; strip-casting furnaces quoted but not paid for are still Studied.",
    Construction: "Ground is broken or equipment goes in: civil works, or strip-casting furnaces installed or on order with deposits paid; no heat has been cast on them.",
    Pilot: "Heats of the new strip caster, or of one of a hundredth of the plant's capacity or more run for weeks, meet flake thickness and oxygen limits and are with magnet makers as samples; a laboratory's heats are Studied.",
    Operating: "Tonnes of NdFeB or SmCo alloy delivered to magnet makers or to an own magnet line in the last reported year, or reported sales of it where tonnes are never published; mischmetal is not magnet alloy.",
    Qualified: "Named magnet makers have released the alloy grade for series production and take repeat heats under contract; an approved sample heat is Pilot.",
  },
  Magnet: {
    Absent: "No magnet line, subsidiary or supply contract is found; say in the Note where you looked.",
    Announced: "A plant, capacity or grade promised in a release, MoU or grant application, with no magnet made by the company or for it.",
    Studied: "Laboratory magnets with a measured demagnetisation curve, or a costed study of the plant; jet milling and sintering at a university or supplier stay here.",
    Funded: "Final investment decision on the magnet plant with its money closed; an offtake announcement that depends on building it adds nothing.",
    Construction: "Ground is broken or equipment goes in: civil works, hydrogen decrepitation vessels, jet mills, aligning presses or sintering furnaces; no magnet has come off the line.",
    Pilot: "The line in commissioning, or one of a hundredth of the plant's capacity or more run for weeks, makes magnets whose Br and Hcj meet the grade, delivered as samples; a laboratory's magnets are Studied.",
    Operating: "Tonnes or pieces of finished magnets sold from the company's own line in the last reported year, or reported sales of them where tonnes are never published; machining bought-in blocks is not making magnets.",
    Qualified: "A named OEM or tier-one has approved parts from this very line (PPAP, or first-article approval in aerospace), grain-boundary diffusion included where used, and takes serial deliveries.",
  },
  Customer: {
    Absent: "No buyer of the magnets, named or described, is found in filings, contracts or segment notes; say in the Note where you looked.",
    Announced: "An MoU, letter of intent, term sheet or even a binding offtake of magnets under which nothing has been delivered; a buyer of oxide, metal or alloy stands at that product's link.",
    Studied: "A named OEM or tier-one has issued a specification, drawing or request for quotation to the company; no sample has been asked for.",
    Funded: "A named customer has paid: a prepayment received, tooling bought, or equity and price floor closed with the contract; nothing has been delivered.",
    Construction: "A qualification plan with dates (APQP or the customer's own) is agreed and part tooling is being made; no sample has been submitted.",
    Pilot: "Samples (A, B or C) or trial lots are in a named customer's qualification, or parts are sold on the spot without a contract.",
    Operating: "Magnets delivered and invoiced under a contract in the last reported year, with volume or revenue and the buyer or its sector; the part's approval is not evidenced.",
    Qualified: "An approved part (PPAP warrant signed, or the customer's equivalent) is in serial supply to a named programme, with repeat deliveries reported.",
  },
};
