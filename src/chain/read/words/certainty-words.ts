/**
 * Words that make a statement one about the future, a wish or a condition. `whole`: the clause is a prospect, whatever else it says.
 * `plan`: the thing is only planned, unless a finite verb says that its building or commissioning has begun.
 * `purpose`: what a thing is for. It takes back what follows, not what was done before ("has built a plant to make magnets").
 */
export const HEDGES: Readonly<Record<"whole" | "plan" | "purpose", readonly string[]>> = {
  whole: [
    "will", "would", "shall", "could", "may", "might", "can", "should", "expects|expect|expected|expecting", "anticipates|anticipate|anticipated|anticipating", "plans|plan|planning", "intends|intend|intended|intending|intention", "aims|aim|aimed|aiming", "targets|targeting", "is|are|was targeted", "targeted for", "aims|hopes|hope|hoping", "seeks|seek|seeking", "believes|believe",
    "envisages|envisaged", "envisions|envisioned", "contemplates|contemplated", "considers|considering|considered", "exploring", "evaluating|evaluate|evaluates", "assessing|assess", "studying", "pursuing", "proposes", "forecasts|forecast", "guidance", "slated", "scheduled", "on track to|for", "due to start|begin|open|commence|come", "due in|by|for|late|early|mid|at|next|this", "due", "set to", "poised to", "about to", "ready to", "looking to", "working to|towards|toward", "moving towards|toward|closer",
    "subject to", "conditional", "conditional on|upon", "contingent on|upon", "provided that", "if", "once", "unless", "when completed|complete|built|operational", "upon completion", "depending on", "depends on", "awaiting", "awaits", "pending", "towards a|toward a", "potential to", "potentially", "possible", "possibly", "possibility", "option to", "opportunity to|for", "up to # tonnes", "designed to", "design rate|capacity", "designed for", "capable of", "nameplate", "in negotiations|discussions|talks", "negotiations", "negotiating", "discussions", "talks", "non binding", "nonbinding", "letter|letters of intent", "letter|letters of interest", "expression of interest", "proposal", "proposed", "applied for|to", "application", "applying", "still to come|be", "yet to be|come",
    "aimed for|at", "is|are|was meant to", "meant to|for", "goal", "ambition", "vision", "objective", "strategy", "roadmap", "no assurance", "there can be no assurance|assurances", "cannot guarantee", "not guaranteed", "long term plan", "longer term plan", "selects site", "next step|phase",
    "under consideration|review|negotiation|discussion|evaluation", "feasibility of", "capacity reservation", "run rate target", "expansion target", "by year end", "going forward", "tbd", "delayed", "slipped", "postponed", "pushed back", "whether", "unclear", "uncertain", "not known|certain|clear", "no decision|plans|plan", "prospects of|for", "intention to", "not evidenced|verified|demonstrated|proven|confirmed", "assures", "pledged", "commits to", "committed to", "undertakes to",
  ],
  purpose: ["to produce|make|build|construct|mine|supply|deliver|ship|manufacture|develop|establish|create|open|start|begin|commence|commission|acquire|buy|purchase|process|separate|refine|recycle|convert|expand|double|triple|increase|install|enter|become|advance|complete|secure|provide|support|restart|resume|sell|turn|explore|operate|feed|scale|bring|achieve|reach|sign|raise|qualify|take|host|house", "to be built|constructed|commissioned|negotiated|installed|completed|developed|produced|made|located|determined"],
  plan: ["planned", "potential", "future", "prospective", "target", "targeted", "envisioned", "possible", "proposed", "upcoming", "eventual", "conceptual"],
};

/** Phrases that hold a hedge's or a negation's word and make nothing less certain. */
export const NOT_A_HEDGE: readonly string[] = [
  "as planned", "as expected", "than expected|planned|anticipated|forecast", "ahead of plan|schedule|forecast|expectations|target|guidance", "above|below|within|met|beat|exceeded guidance|target|forecast|expectations", "in line with guidance|forecast|plan|expectations", "originally planned|scheduled", "since may", "in may", "on # may", "# may", "may #", "during may",
  "once again|more", "not only", "not given|stated|found|checked|disclosed|quantified|named", "no tonnage|volume|volumes|size|date|customer given|named|stated", "no tonnage|volume", "no doubt", "no later than", "not least", "no fewer|less than", "nothing but", "no stranger to", "it should be noted", "set to work", "plan of arrangement", "tin can", "will and", "share purchase plan", "as scheduled", "on schedule", "due diligence", "due to higher|lower|strong|weak|the|increased|reduced|a|power|delays|maintenance", "continued to", "continues to", "able to", "used to", "further to", "pursuant to", "thanks to", "according to", "compared to", "in addition to",
];

/** Words that say no. With one of `YET` beside them the thing is still to come; without, it is not there. */
export const NEGATIONS: readonly string[] = [
  "not", "no", "never", "without", "neither", "nor", "none", "cannot", "can't", "don't", "doesn't", "didn't", "hasn't", "haven't", "isn't", "aren't", "wasn't", "weren't", "won't", "unable to", "failed to", "fails to", "lacks", "lack of", "absence of", "rather than", "instead of", "yet to", "has|have yet to", "is|are yet to", "far from", "nowhere near", "no longer", "neither of",
  "not evidenced", "not verified", "not stated", "not given", "not checked", "not found", "purchases|buys|sources its|their|all|the",
];
export const YET: readonly string[] = ["yet", "until", "so far", "still", "to date", "before", "yet to", "has|have yet to", "is|are yet to"];

/** Words that make an event something achieved. */
export const ACHIEVED: readonly string[] = [
  "achieved", "achieves", "achieving", "began", "begun", "begins", "beginning", "commenced", "commences", "started", "starts", "has started", "under way", "underway", "completed", "completes", "complete", "concluded", "finished", "reached", "reaches", "taken", "took", "made", "approved", "approves", "published", "released", "releases", "reported", "reports", "issued", "successfully", "successful", "in progress", "ongoing", "continues", "continued", "continuing", "recorded", "confirmed", "was|were #", "is|was|were under way|underway|completed|complete|finished", "marks", "marked", "celebrates", "celebrated", "tested", "done", "held", "laid", "received", "signed off", "entered", "enters", "launched", "launches", "initiated", "is # complete", "demonstrated", "demonstrates", "proven", "shipped", "left", "hit", "announced completion", "delivered", "delivers", "happened", "occurred", "now in", "shows", "showed", "recovered", "in full swing",
];

/** Those who are not the company: what they do is no evidence of it. Where the words follow "outside", they only name a place. */
export const OTHERS: readonly string[] = ["china", "chinese", "beijing", "competitors", "competitor", "peers", "the world", "the industry", "the market", "analysts", "global production", "world production", "most companies", "other companies", "other producers", "no western company", "rivals"];
export const NOT_OTHERS: readonly string[] = ["outside china", "outside of china", "ex china", "non chinese", "beyond china", "independent of china", "than china", "reliance|dependence on china", "reliance|dependence on chinese", "from china", "in china", "to china", "alternative to china|chinese", "from a chinese", "to the world", "in the world", "of the world"];

/** What stands for the thing named in the sentence before. */
export const ANAPHORS: readonly string[] = ["it", "the plant|facility|mine|refinery|line|project|unit|site|factory|operation|mill|smelter|complex|furnace|circuit", "this plant|facility|mine|refinery|line|project|unit|site|factory|operation", "they", "these", "which"];

/** Words for a plant of whichever link. */
export const PLANTS: readonly string[] = ["plant|plants", "facility|facilities", "project", "production line", "line", "site", "complex", "campus", "factory", "smelter", "mill", "circuit"];
