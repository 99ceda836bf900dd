/**
 * Promotional words by what is wrong with them. The kinds and many of the words are the regulators': CSA Staff Notices 43-309 and
 * 43-311 (superlatives, "production-ready", untested economics, targets told as resources), NI 51-102 on forward-looking information,
 * the SEC's "puffery"; the chain's own are the trade's ("mine-to-magnet", "ex-China"). Each kind has its sentence.
 */
export const PROMOTION: readonly { readonly why: string; readonly phrases: readonly string[] }[] = [
  {
    why: "Superlative: nobody has measured it. Ask against whom, and by which figure.",
    phrases: [
      "world-class", "world class", "world-leading", "globally leading", "global leader", "world leader", "market leader", "industry-leading", "industry leader", "best-in-class", "best in class", "premier", "pre-eminent", "preeminent", "leading supplier|producer|developer|company|provider|manufacturer|source|rare|position|project|integrated|western|critical|explorer|player", "a leading", "the leading", "leader in", "unrivalled|unrivaled|unparalleled|unmatched|unprecedented|unsurpassed",
      "spectacular", "exceptional", "outstanding", "extraordinary", "remarkable", "phenomenal", "stellar", "superb", "bonanza", "massive", "enormous", "impressive", "superior", "state-of-the-art", "cutting-edge", "next-generation", "first-of-its-kind", "first of its kind", "one of a kind", "one-of-a-kind", "iconic", "flagship", "elite", "top-tier", "top tier", "tier 1 asset|project|deposit|resource|mine|jurisdiction", "tier one asset|project|deposit|resource|mine|jurisdiction", "gold standard", "crown jewel", "second to none",
      "one of the largest|highest|richest|biggest|best|few|lowest|only|most", "largest and highest|richest|most", "largest", "the world largest|highest|richest|biggest", "world largest|highest|richest|biggest|only|first", "highest-grade", "highest grade", "lowest-cost", "lowest cost", "richest", "globally significant", "nationally significant", "district-scale", "district scale", "generational", "multi-generational", "giant", "super-giant",
    ],
  },
  {
    why: "Claims full integration. Ask, link by link: what runs, what is bought in, what is planned?",
    phrases: [
      "mine to magnet|magnets", "mines to magnets", "mine to metal|metals", "ore to magnet|magnets", "rock to magnet", "magnet to magnet", "mine to motor", "mine to market", "mine to oxide", "fully-integrated", "fully integrated", "vertically-integrated", "vertically integrated", "vertical integration", "end-to-end", "end to end", "integrated supply chain", "complete supply chain", "entire supply chain", "full supply chain", "one-stop", "one stop shop", "full value chain", "entire value chain", "across the value chain", "fully domestic supply chain",
    ],
  },
  {
    why: "Readiness without a status: ask for the permit, the investment decision and the money closed.",
    phrases: ["shovel-ready", "shovel ready", "production-ready", "production ready", "construction-ready", "construction ready", "near term production|producer|cash|cashflow|revenue|developer", "fast track|tracked|tracking", "fully de-risked", "de-risked", "derisked", "de-risks|derisks", "de-risking", "market-ready", "market ready", "ready for production|construction|market", "imminent", "imminently", "clear path|pathway", "clear pathway", "rapid path|pathway", "well advanced", "advanced-stage", "advanced stage", "low-risk", "low risk", "proven technology|management|team|track"],
  },
  {
    why: "Presents a prospect as value. A possibility proves nothing.",
    phrases: [
      "upside", "blue-sky", "blue sky", "significant potential", "huge potential", "enormous potential", "tremendous potential", "substantial potential", "strong potential", "exciting", "excited", "thrilled", "delighted", "transformational", "transformative", "transforming", "game-changing", "game-changer", "game changing|changer", "gamechanger", "paradigm shift", "revolutionary", "revolutionise|revolutionize|revolutionising|revolutionizing", "disruptive", "breakthrough", "groundbreaking technology", "company-making", "company making", "once-in-a-generation", "compelling", "huge", "tremendous", "incredible", "amazing", "unlock|unlocks|unlocking value|the|significant|shareholder|enormous", "unlocking", "poised to", "uniquely positioned|placed|positions", "ideally positioned|placed|located", "perfectly positioned|placed", "well-positioned", "well positioned|placed", "strongly positioned", "strategically positioned|located", "on the cusp", "on the verge", "turning point", "inflection point", "first-mover", "first mover", "years ahead", "robust economics|project|returns", "strong economics", "highly attractive", "attractive economics", "highly prospective", "major milestone", "key milestone", "significant milestone", "historic milestone|achievement|moment|day|step|agreement", "milestone", "landmark", "pivotal", "momentous", "accelerate|accelerates|accelerating shareholder|value", "multi-bagger", "undervalued", "rerate", "re rate|rating", "rerating",
    ],
  },
  {
    why: "Presents national interest as demand: a grant or a need is not a customer.",
    phrases: ["national security", "secure supply chain|source|supply", "supply chain security|independence", "strategic asset|importance|project|partner|partnership", "strategically important|significant", "break china's|chinese grip|dominance|monopoly|stranglehold", "end china's|chinese dominance|monopoly", "alternative to china|chinese", "energy independence", "critical to the energy transition", "essential to national|the energy|the green", "backbone of", "cornerstone of", "cornerstone", "powering the future|energy|green", "green revolution", "reshore|reshoring|onshoring", "restoring|restore american", "american leadership"],
  },
  {
    why: "Worth of what lies in the ground or in a target: regulators count it as misleading without an economic study.",
    phrases: ["in-situ value", "in situ value", "gross metal value", "in-ground value", "in ground value", "contained value", "basket value", "rock value", "per cent of global demand|supply", "sufficient to supply", "enough to supply", "enough magnets|oxide|rare", "truckable", "conceptual target", "exploration target", "open at depth|along|in", "open in all directions", "open at depth and along strike"],
  },
];
