import type { Status } from "../../model/vocabulary.ts";

/**
 * The grading rule for what is beside the chain: the alternates, which stand in for links, and the enablers, which are shown and never scored. Source of the rule: method, sections 1 and 3.
 */
export const RUBRIC_BESIDE: Readonly<Record<"Recycling" | "Short-loop recycling" | "Capital" | "Talent", Readonly<Record<Status, string>>>> = {
  Recycling: {
    Absent: "No recycling plant, scrap contract or collection scheme is found; say in the Note where you looked.",
    Announced: "A plan, MoU or partnership to recycle magnets or swarf, with no material processed.",
    Studied: "Hydrogen processing, leaching or molten-salt recovery shown on real scrap in a laboratory, with recovery stated, or a costed study; kilograms stay here.",
    Funded: "Final investment decision on the recycling plant with its money closed and scrap sources named.",
    Construction: "Ground is broken or equipment goes in: civil works, shredders, hydrogen vessels, leach or extraction lines; no scrap has been fed.",
    Pilot: "The plant in commissioning, or a line of a hundredth of its capacity or more run for weeks, has turned scrap into mixed product or oxide of a stated assay, sent out as samples; a laboratory's kilograms are Studied.",
    Operating: "Tonnes of oxide or mixed product recovered and sold or passed on in the last reported year, or reported sales of it where tonnes are never published; tonnes collected are not tonnes recovered.",
    Qualified: "A named separator, metal or magnet maker has approved the recycled product against its specification and takes repeat lots.",
  },
  "Short-loop recycling": {
    Absent: "No line that makes alloy powder or magnets from magnet scrap is found; say in the Note where you looked.",
    Announced: "A plan, MoU or licence to make powder or magnets from scrap without separation, with nothing processed.",
    Studied: "Alloy powder or magnets made from real scrap in a laboratory or on someone else's line, with their magnetic values, or a costed study; kilograms stay here.",
    Funded: "Final investment decision on the short-loop plant with its money closed and its scrap sources named.",
    Construction: "Ground is broken or equipment goes in: civil works, hydrogen vessels, demagnetising or milling lines; no scrap has been turned into powder on the site.",
    Pilot: "The line in commissioning, or one of a hundredth of the plant's capacity or more, has run for weeks and made powder whose magnets meet a grade, sent as samples.",
    Operating: "Tonnes of powder or of magnets from scrap sold, or fed to an own magnet line, in the last reported year, or reported sales of them where tonnes are never published; scrap that goes back to oxide is Recycling.",
    Qualified: "Named magnet makers or OEMs have approved the recycled powder or its magnets for serial parts and take repeat lots under contract.",
  },
  Capital: {
    Absent: "Cash-flow statement and financing notes were read and show no source of money for the plan.",
    Announced: "A letter of interest, term sheet, 'up to' facility, application, conditional award or shelf registration: no money is bound.",
    Studied: "Signed with conditions still open, or a lender's or agency's due diligence under way on a named instrument and amount; no money can be drawn.",
    Funded: "Signed and closed: shares issued, loan or grant agreement in force with its conditions met, or cash on the balance sheet.",
    Construction: "The first drawdown or milestone payment has been received and spent on the plant.",
    Pilot: "Most of the money has been drawn, and spending to date stands beside the budget in a filing.",
    Operating: "The money is wholly drawn, and sales, not financing, pay a part of running costs in the last reported year.",
    Qualified: "Operating cash flow has covered running costs and debt service in the last reported year.",
  },
  Talent: {
    Absent: "Management and plant team were looked up and nobody has run this step before; say in the Note where you looked.",
    Announced: "A hire, adviser, university partnership or training scheme is announced; nobody with the step's experience is at work.",
    Studied: "Named people with published or laboratory experience of the step work for the company.",
    Funded: "Contracts are signed and budgeted for the operating team, with the plant manager named.",
    Construction: "The plant manager and process engineers are on site, and operators are being hired and trained.",
    Pilot: "The team runs a pilot or commissions the plant, with at least one person who ran the step commercially elsewhere.",
    Operating: "The team has run the step commercially through the last reported year; what the site or its founders once ran is not present output.",
    Qualified: "The team has held customers' approvals through audits and has trained its own successors on every shift.",
  },
};
