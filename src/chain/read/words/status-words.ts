import type { Setback, Status } from "../../model/vocabulary.ts";

/**
 * How the words of a status stand in a sentence.
 * - `done`: a finite verb or participle that says it happened or is happening.
 * - `present`: the same in a form that a plan can share ("the plant that produces"); a plan earlier in the sentence takes it back.
 * - `event`: a noun; it needs a word of achievement beside it ("began", "under way"), else it is a prospect.
 * - `bare`: a verb without an ending; done behind "we" or "they" or in a row of verbs that are, else a prospect.
 * - `unfinished`: done, and says that nothing further is.
 * - `named`: the thing itself, its capacity or its permit: never done.
 */
export type Form = "done" | "present" | "event" | "bare" | "unfinished" | "named";
export type ReadStatus = Status | Setback;

type Words = Readonly<Partial<Record<Form, readonly string[]>>>;

/** Words for each status, by the observable facts of the rubric (method, section 3). */
export const STATUS_WORDS: Readonly<Record<ReadStatus, Words>> = {
  Absent: { done: ["purchases its|all|their", "buys its|all|their", "buys in", "sources its|all|their", "bought in from"] },
  Announced: {
    done: [
      "permitted", "fully permitted", "secured a site", "site chosen|selected", "selected a site", "has selected", "licence granted", "drilling", "drill",
      "exploration", "historical estimate", "exploration target", "insufficient exploration",
    ],
    named: ["hosts", "million|billion investment in a|an|the|its", "mining licence|license|lease|leases|permit|concession", "holds|owns|controls the|a|an|its|100", "deposit contains|hosts", "deposits contain|host"],
  },
  Studied: {
    done: [
      "mineral resource|resources", "mineral resource estimate", "resource estimate", "maiden resource", "ore reserve|reserves", "mineral reserve|reserves", "jorc resource|compliant", "in accordance with the jorc code", "ni 43-101", "s-k 1300", "jorc code",
      "bench scale", "bench-scale", "laboratory scale", "lab scale", "large resource", "low grade resource", "indicated resource|resources", "inferred resource|resources", "measured and indicated",
      "feasibility study shows|showed|confirms|confirmed|demonstrates|demonstrated|found|returned|outlines|outlined|estimates|estimated|delivers|delivered", "pfs|dfs|bfs|pea shows|showed|confirms|confirmed|delivers|delivered|outlines|outlined", "from a feasibility study", "with a feasibility study", "interim study", "latest feasibility study", "at laboratory|lab|bench stage", "laboratory|bench stage", "laboratory magnets|heats|tests|trials|work|program|programme", "bench tests|testing|trials", "bench scale test|tests|testing|testwork",
      "pea|pfs|dfs|bfs on|for", "scoping study on|for", "proven and probable|reserves", "proved and probable", "probable reserves", "compliant resource|resources|reserve|reserves", "resource of #", "mineral resource of #",
    ],
    event: [
      "feasibility study|studies", "pre-feasibility study", "prefeasibility study", "definitive|bankable feasibility study", "scoping study", "preliminary economic assessment", "pea", "pfs", "dfs", "bfs", "study",
      "test work|testwork", "metallurgical test work|testwork|testing", "flowsheet", "flow sheet", "engineering study", "front end engineering", "feed study", "test program|programme|campaign", "leach|leaching|metallurgical|flotation|beneficiation|separation|hydrometallurgical tests", "technical report", "resource update", "resource upgrade",
    ],
  },
  Funded: {
    done: ["fully funded", "fully financed", "finance approvals in hand", "took fid", "has taken fid"],
    named: ["approved construction", "approves|approved the construction|development", "approves|approved construction|development", "authorised|authorized construction", "construction decision", "investment decision", "decision to mine|build|proceed|construct"],
    event: ["final investment decision", "fid", "positive final investment decision", "financial close", "financing package", "project financing", "project finance"],
  },
  Construction: {
    done: [
      "broke|broken|breaks|breaking ground", "ground broken", "ground was broken", "ground has been broken", "ground is broken", "groundbreaking held|ceremony", "under construction", "in construction", "foundation stone laid", "foundation stone was laid", "laid the foundation stone",
      "construction was complete|completed|finished", "construction has been completed|finished", "construction is complete|substantially complete", "construction complete|completed", "completed construction", "workers on site", "mechanical completion", "mechanically complete",
      "being modernised|modernized|refurbished|retrofitted", "has|have broken ground", "turned|turns the first sod|soil", "turned|turns first sod|soil", "sod turning", "ground breaking|groundbreaking took place|held|of", "a groundbreaking|ground breaking", "announces|celebrates|marks|hosts|holds groundbreaking", "celebrates|marks|hosts|holds|held ground breaking", "groundbreaking ceremony", "ground breaking ceremony", "on order with deposits paid", "deposits paid",
      "begun|began|started|starts|begins|commenced|commences building|constructing|installing|erecting", "begun|began|started|starts|begins to build|construct|install|erect", "has|have|been installed", "was|were installed", "was|were erected", "has|have been erected|installed|constructed|built", "was|were built|constructed", "has|have built|constructed|installed", "completed|completes mechanical construction",
      "completed|completes a|the|its production|manufacturing line|plant|facility", "main works commenced|started", "construction works",
    ],
    unfinished: [
      "is building", "are building", "currently building", "still under construction", "being built", "being constructed", "being installed", "is installing", "are installing", "equipment going in", "is|are being built", "is|are being installed", "is|are being constructed",
      "remains under construction", "construction is # complete", "construction is now # complete", "# complete", "percent complete", "construction continues|continued|progressing|progresses|proceeds|advances", "construction is progressing|continuing|ongoing|advancing|underway|on track|on schedule", "building its|a|the new", "is # complete", "is now # complete", "are # complete", "now # complete", "concrete placement|pour|pours|works", "piling", "structural steel", "equipment deliveries to site", "equipment deliveries", "steel erection", "equipment installation", "is|are currently|now|actively building|constructing|installing", "is constructing", "are constructing", "by building|constructing", "is|are currently|now being built|installed|constructed", "being erected|fitted out|assembled", "nearing completion", "under construction and",
    ],
    event: ["construction", "build out", "buildout", "fit out", "groundbreaking", "ground breaking", "foundation stone", "installation", "earthworks", "bulk earthworks", "site works", "early works", "civil works", "site preparation", "pre stripping|strip", "foundations", "foundation works", "building works", "enabling works", "site clearing", "mine development"],
    named: ["engineering # complete", "construction permit|permits|contract|contracts|approval|approvals|financing|funding|costs|cost|budget|schedule|timeline|licence|license|manager|team|readiness|ready|drawings|phase|site|workforce|workers|jobs|period|camp|industry|materials"],
    bare: ["build", "construct", "install", "develop", "break ground", "erect"],
  },
  Pilot: {
    done: [
      "commissioned", "been commissioned", "was commissioned", "hot commissioning", "is commissioning", "still commissioning", "ramping up", "is ramping up", "has ramped up", "being tested by", "in qualification", "undergoing qualification", "under qualification", "samples shipped|delivered|sent|supplied|produced|submitted",
      "shipped|delivered|sent|supplied|submitted samples", "opened", "officially opened", "inaugurated", "opens", "inaugurates", "being ramped up", "line complete", "line declared complete", "being qualified", "poured", "trial production began",
      "in pilot operation", "being commissioned", "is being ramped", "successfully piloted", "piloted", "is piloting", "are piloting", "began|begun|begins|started|starts|commenced piloting", "commissions", "met|meets|meeting the|all specification|specifications|spec", "met|meets|meeting customer|customers|product|required|applicable|our|all specification|specifications|spec|specs|requirements", "met|meets the product|customer|required|target specification|specifications", "met|meets specification|specifications|spec", "tested by customers|customer", "successfully commissioned", "on specification", "hot commissioned", "wet commissioning", "cold commissioning", "ore commissioning", "first ore fed|processed|introduced", "first feed introduced",
      "samples|sample was|were|have been|has been sent|shipped|delivered|supplied|submitted|provided|dispatched", "sent|provided|dispatched samples", "ribbon cutting", "cut the ribbon", "switched on", "energised", "energized", "being qualified by", "being evaluated by", "being validated by", "sampling to|with customers",
    ],
    unfinished: ["currently being commissioned", "is|are being commissioned", "being commissioned", "is|are commissioning", "is|are in commissioning", "remains|still in commissioning", "in the commissioning phase", "undergoing commissioning", "now being commissioned"],
    event: ["commissioning", "ramp-up", "ramp up", "production ramp|ramp-up", "ramping", "first production", "first commercial scale production", "start-up", "startup", "start up", "initial production", "trial production|operation|operations|runs|run", "pilot production|operation|operations|campaign|campaigns|run|runs|program|programme|testing|trials", "pilot scale production|separation|operation|testing", "demonstration campaign|run|runs", "trial mining", "bulk sample", "test heat|heats", "trial heat|heats", "prototype production", "piloting", "low rate initial production", "first feed", "sampling", "validation", "qualification", "production trials|trial", "inauguration", "opening", "official opening", "grand opening"],
    bare: ["commission", "pilot", "inaugurate"],
  },
  Operating: {
    done: [
      "produced", "has|have produced", "has|have been produced", "was|were produced", "is|are producing", "being produced", "is|are being produced", "mined", "was|were mined", "has|have mined", "milled", "processed", "recycled", "refined", "smelted", "is|are operating", "been operating", "operated", "in operation", "in continuous operation", "in full operation", "in operations",
      "fully operational", "is|are operational", "now operational", "became operational", "in commercial production", "in full production", "in production", "now producing", "currently producing|produces|makes|operates", "manufactured", "was|were manufactured", "has|have manufactured", "commercial output", "output was", "output reached|totalled|totaled|rose|fell|increased|decreased",
      "production was|totalled|totaled|reached|rose|fell|increased|decreased|came|averaged|hit|grew|climbed|declined|dropped", "record production", "produced a record", "production under way", "running at", "run|ran commercially", "has run|operated", "have actually run", "actually run plants", "continues to ship|sell|supply", "continues|continued to produce|operate|make|mine|process|separate|refine|recycle|cast|manufacture", "started|starts|began|begun|begins to produce|make|mine|refine|separate|recycle", "line started", "turned out", "yielded", "yielding", "restarted", "has restarted", "resumed production|operations|mining", "entered production", "enters production", "has entered production", "entered commercial production", "went into production", "into production in", "came on stream|line", "brought on stream|line", "came onstream", "on stream since",
      "been making|producing|manufacturing|mining|operating|separating|casting|recycling|refining|processing", "in operation since", "working at scale", "cast", "has been cast",
      "recorded production", "achieved production", "reported production|output of", "reports production|output of", "hours of operation|runtime", "hours of run time", "hours of continuous operation", "recommenced", "reopened", "up and running", "came|comes|brought|brings online", "brought|brings on line", "came|comes back online", "reached|reaches|achieved|achieves|attained nameplate|full|design capacity|rates|rate|throughput|production|output", "reached|achieved nameplate production|throughput rates|capacity", "at full capacity|production", "running at nameplate|full capacity", "operating at nameplate|full|design capacity|rates",
      "transitioned|moved|progressed to commercial|full|steady state production|operations", "transitioned to operations|production", "has|have separated", "separated # tonnes|t|mt|metric", "refined # tonnes|t|mt|metric", "cast # tonnes|t|mt|metric", "has|have cast", "has|have also cast", "is|are currently|now made|produced|separated|refined|manufactured|cast|mined|recycled|processed|converted", "converted # tonnes", "treated # tonnes", "was|were|been cast", "was|were|been smelted|refined|recycled|processed|milled", "has|have made", "made partial|# tonnes|more", "first|commenced|began|begun commercial sales|shipments", "commencement|start of commercial shipments|sales|deliveries|production", "has|have been operating", "been in operation", "entered|enters commercial operation|operations", "production record", "record quarterly|annual|monthly|quarter", "achieved record", "achieved commercial production", "achieves commercial production", "reaches|reached commercial production", "declared commercial production", "declares commercial production", "commenced commercial production", "began|begun commercial production", "begins commercial production", "starts|started commercial production",
    ],
    present: [
      "produces", "makes", "manufactures", "mines", "operates", "refines", "recycles", "separates", "converts", "processes", "smelts", "runs", "casts", "turns out", "running", "producing", "producer", "maker", "manufacturer", "operating", "specialises|specializes in",
      "working", "works", "currently produce", "also produces|makes|manufactures|operates|mines",
    ],
    named: [
      "producers", "makers", "manufacturers", "capacity", "annual capacity", "production|manufacturing|separation|processing|refining|recycling|design|planned|annual|initial|installed capacity", "production guidance|target|targets|plan|plans|forecast|forecasts|profile|schedule|potential", "operating costs|cost|expenses|cash|permit|licence|license|income|loss|margin|segment|segments|model|experience",
    ],
    event: [
      "production", "commercial production", "operation", "operations", "output", "making", "manufacturing", "full production", "commercial operation|operations", "mass production", "serial production", "volume production",
    ],
    bare: ["produce", "make", "manufacture", "operate", "convert", "refine", "process", "mine", "recycle", "separate", "concentrate", "cast"],
  },
  Qualified: {
    done: [
      "has|have qualified", "qualified by", "been qualified", "were qualified", "was qualified", "is qualified", "are qualified", "is|are ppap approved", "ppap approved", "ppap approval", "completed ppap", "ppap warrant", "passed qualification", "passed customer qualification", "completed customer qualification", "completed qualification", "qualification completed|complete|achieved|passed|obtained|received", "customer qualification achieved", "achieved customer qualification", "achieved qualification", "in serial supply", "in series supply", "approved for serial|series production", "part approval", "oem qualifications", "received qualification", "approved supplier",
    ],
  },
  Idled: {},
  Stalled: {
    done: [
      "stopped|ceased|halted|suspended|paused shipping|shipments|exports|exporting|deliveries|sales|selling", "suspended", "has|have suspended", "halted", "paused", "mothballed", "idled", "shut down", "shutdown", "shuttered", "on hold", "put on hold", "placed on hold", "care and maintenance", "care & maintenance", "care maintenance", "temporarily closed|idle|idled|suspended|shut", "taken offline", "idle", "idles", "suspends", "pauses", "halts", "mothballs", "curtails", "dormant", "in receivership|administration|insolvency", "insolvent", "filed for bankruptcy|insolvency|chapter|creditor", "files for bankruptcy|insolvency|chapter", "stop work order", "work stopped", "has|have stopped", "stopped producing|making|mining|operating|separating", "stops production", "wound down", "winding down", "uncertainty about|over|as to|regarding|around", "uncertainty about|over|as to|on whether", "under threat", "in doubt", "closed down", "shut its|the", "was|were|been shut", "closure of the|its", "plant closure", "on standby", "stand by", "placed on standby", "stalled", "on ice", "postponed indefinitely", "deferred indefinitely", "doubts", "ceased production|operations|mining", "ceased", "stopped production|work|construction", "curtailed", "uncertain whether", "may not proceed", "might not proceed", "may not be built|completed|constructed", "no longer certain", "significant uncertainty",
    ],
  },
  Cancelled: {
    done: [
      "cancelled", "canceled", "terminated", "abandoned", "scrapped", "withdrawn", "withdrew", "will not proceed", "not proceed", "not proceeding", "walked away", "relinquished", "called off", "dropped its plan|plans", "dropped plans", "shelved", "discontinued", "permanently closed", "no longer plans|intends", "no longer pursuing", "no longer proceed", "will not be built|constructed|completed", "would not proceed", "decided against", "decided not to", "elected not to", "opted not to", "not intend|plan to proceed|build|construct", "not to proceed", "ruled out", "rules out", "pulled out", "pulls out", "cancels", "abandons", "scraps", "shelves", "axed", "refused", "revoked", "rejected", "closed for good", "decommissioned", "dismantled", "demolished", "wound up", "divested", "permanently shut|ceased|halted",
    ],
  },
};

/** Words that hold a fact down to a status, whatever else the sentence says of it. */
export const CAP_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  Announced: ["engineering", "detailed engineering|design", "engineering design", "basic engineering", "permitting"],
  Studied: ["bench scale", "bench-scale", "laboratory", "laboratories", "labs", "laboratory scale", "lab scale", "lab-scale", "flowsheet", "test work", "testwork", "metallurgical testing", "grams", "feasibility study|studies", "pre-feasibility study", "prefeasibility study", "definitive|bankable feasibility study", "scoping study", "preliminary economic assessment", "pea", "pfs", "dfs", "bfs", "study", "laboratory|lab magnets|heats|tests", "grams of", "only grams"],
  Pilot: [
    "pilot", "pilot plant", "pilot line", "pilot scale", "demonstration", "demonstration plant|facility|line|unit|scale", "demo plant", "trial", "trials", "trial run|production|batch|lot|lots", "test run", "prototype", "prototypes", "sample", "samples", "bulk sample", "first kilogram|kilograms|kg", "kilogram", "kilograms", "kg", "kilos", "campaign sample", "first heat|heats", "first batch", "test batch", "commissioning", "on-spec samples", "validation", "prototype line", "being tested", "for testing|evaluation|validation|qualification|assessment|trials", "pilot runs|production|operation|operations|campaign|campaigns|run|testing|trials", "pilot scale production|separation", "demonstration campaign|runs", "semi industrial", "innovation lab", "test heat|heats", "trial heat|heats", "trial quantities", "small quantities", "prototype magnets", "first heat|heats|samples|batches|trial|test|pilot|production", "initial samples|batch|batches|quantities|production", "trial production", "sampling",
  ],
};

/** Phrases that hold a status's word and say nothing of how far a link has come. */
export const NOT_A_STATUS: readonly string[] = [
  "first production line|lines|facility", "first pilot plant in",
  "planned|scheduled|annual|government|maintenance shutdown|shutdowns|shut down", "shutdown for maintenance", "trading halt", "halted trading", "trading in its shares", "suspended from quotation|trading|official", "suspension of trading", "shares were|was suspended", "withdrew guidance|its guidance", "withdrawn guidance", "performance rights", "options cancelled|canceled", "opening price|balance|remarks", "opening up", "opens up", "opened up", "opened lower|higher", "opens lower|higher|door|the door|doors|way|the way", "opened the door|way", "commission on", "sales commission", "securities and exchange commission", "european commission", "exchange commission", "the commission", "energy|planning commission",
  "cost|costs of production", "production|manufacturing facility|facilities|plant|plants|site|sites|hub|base|complex|campus|building|unit|cell|cells|equipment|technology|process|processes|knowhow|costs|cost|decision|tax|line|lines", "making facility|facilities|plant|plants", "operations and", "is|are produced|made|manufactured by|from|using|through|with|when", "engineering procurement", "engineering procurement and construction", "engineering firm|company|group|team|contractor|partner", "engineering and construction", "refused|rejected to", "study group", "case study", "production tax credit|credits", "production of this", "operations director|manager|team|officer|excellence", "chief operating officer", "operating officer", "operating cash", "operating partner", "operating results", "operating environment|conditions", "results of operations", "discontinued operation|operations", "makes it|us|them|the|this|sense|clear|possible|up|use", "made it|the|a|an|no|good|significant|great|solid|strong|further|available|possible|up|by|from|of|in", "made progress", "runs from|on|through|until|to|for", "run by", "works with|closely|on|for|to", "working with|capital|closely|together|on|to|group|hard|toward|towards|with", "processes and|that|for", "quality control", "process of", "process is|was|that|has", "in the process of", "due process", "permitting process", "process plant|design|flowsheet|engineering", "processing of", "operation of the agreement", "make sure|progress|it|use|a|the|up|no|good", "output of the study",
  "market maker|makers|makers", "policy maker|makers", "decision maker|makers", "carbon capture", "bankable feasibility",
];
