import type { Setback, Status } from "../../vocabulary.ts";

/**
 * How the words of a status stand in a sentence.
 * - `done`: a finite verb or participle that says it happened or is happening.
 * - `present`: the same in a form that a plan can share ("the plant that produces"); a plan earlier in the sentence takes it back.
 * - `event`: a noun; it needs a word of achievement beside it ("began", "under way"), else it is a prospect.
 * - `bare`: a verb without an ending; done behind "we" or "they" or in a row of verbs that are, else a prospect.
 * - `unfinished`: done, and says that nothing further is.
 */
export type Form = "done" | "present" | "event" | "bare" | "unfinished";
export type ReadStatus = Status | Setback;

type Words = Readonly<Partial<Record<Form, readonly string[]>>>;

/** Words for each status, by the observable facts of the rubric (method, section 3). */
export const STATUS_WORDS: Readonly<Record<ReadStatus, Words>> = {
  Absent: { done: ["purchases its|all|their", "buys its|all|their", "buys in", "sources its|all|their", "bought in from"] },
  Announced: {
    done: [
      "permitted", "fully permitted", "secured a site", "site chosen|selected", "selected a site", "has selected", "licence granted", "drilling", "drill",
      "exploration", "historical estimate", "exploration target",
    ],
  },
  Studied: {
    done: [
      "mineral resource|resources", "mineral resource estimate", "resource estimate", "maiden resource", "ore reserve|reserves", "mineral reserve|reserves", "jorc resource|compliant", "in accordance with the jorc code", "ni 43-101", "s-k 1300", "jorc code",
      "bench scale", "bench-scale", "laboratory scale", "lab scale", "large resource", "low grade resource", "indicated resource|resources", "inferred resource|resources", "measured and indicated",
      "feasibility study shows|showed|confirms|confirmed|demonstrates|demonstrated|found|returned|outlines|outlined|estimates|estimated|delivers|delivered", "pfs|dfs|bfs|pea shows|showed|confirms|confirmed|delivers|delivered|outlines|outlined", "from a feasibility study", "with a feasibility study", "interim study", "latest feasibility study",
    ],
    event: [
      "feasibility study|studies", "pre-feasibility study", "prefeasibility study", "definitive|bankable feasibility study", "scoping study", "preliminary economic assessment", "pea", "pfs", "dfs", "bfs", "study",
      "test work|testwork", "metallurgical test work|testwork|testing", "flowsheet", "flow sheet", "engineering study", "front end engineering", "feed study",
    ],
  },
  Funded: {
    done: ["fully funded", "fully financed", "finance approvals in hand", "took fid", "has taken fid"],
    event: ["final investment decision", "fid", "financial close", "financing package", "project financing", "project finance"],
  },
  Construction: {
    done: [
      "broke|broken|breaks|breaking ground", "ground broken", "ground was broken", "ground has been broken", "ground is broken", "groundbreaking held|ceremony", "under construction", "in construction", "foundation stone laid", "foundation stone was laid", "laid the foundation stone",
      "construction was complete|completed|finished", "construction has been completed|finished", "construction is complete|substantially complete", "construction complete|completed", "completed construction", "workers on site", "mechanical completion", "mechanically complete",
      "being modernised|modernized|refurbished|retrofitted",
    ],
    unfinished: [
      "is building", "are building", "currently building", "still under construction", "being built", "being constructed", "being installed", "is installing", "are installing", "equipment going in", "is|are being built", "is|are being installed", "is|are being constructed",
      "remains under construction", "construction is # complete", "construction is now # complete", "# complete", "percent complete", "construction continues|continued|progressing|progresses|proceeds|advances", "construction is progressing|continuing|ongoing|advancing|underway|on track|on schedule", "building its|a|the new",
    ],
    event: ["construction", "groundbreaking", "ground breaking", "foundation stone", "installation", "earthworks", "site works", "early works", "civil works"],
    bare: ["build", "construct", "install", "develop"],
  },
  Pilot: {
    done: [
      "commissioned", "been commissioned", "was commissioned", "hot commissioning", "is commissioning", "still commissioning", "ramping up", "is ramping up", "has ramped up", "being tested by", "in qualification", "undergoing qualification", "under qualification", "samples shipped|delivered|sent|supplied|produced|submitted",
      "shipped|delivered|sent|supplied|submitted samples", "opened", "officially opened", "inaugurated", "opens", "inaugurates", "being ramped up", "line complete", "line declared complete", "being qualified", "poured", "trial production began",
      "in pilot operation", "being commissioned", "is being ramped", "successfully piloted", "piloted",
    ],
    event: ["commissioning", "ramp-up", "ramp up", "first production", "start-up", "startup", "start up", "initial production", "qualification", "production trials|trial", "inauguration", "opening"],
    bare: ["commission"],
  },
  Operating: {
    done: [
      "produced", "has|have produced", "has|have been produced", "was|were produced", "is|are producing", "being produced", "is|are being produced", "mined", "was|were mined", "has|have mined", "milled", "processed", "recycled", "refined", "smelted", "is|are operating", "been operating", "operated", "in operation", "in continuous operation", "in full operation", "in operations",
      "fully operational", "is|are operational", "now operational", "became operational", "in commercial production", "in full production", "in production", "now producing", "currently producing|produces|makes|operates", "manufactured", "was|were manufactured", "has|have manufactured", "commercial output", "output was", "output reached|totalled|totaled|rose|fell|increased|decreased",
      "production was|totalled|totaled|reached|rose|fell|increased|decreased|came|averaged|hit|grew|climbed|declined|dropped", "record production", "produced a record", "production under way", "running at", "run|ran commercially", "has run|operated", "have actually run", "actually run plants", "continues to produce|operate|make|mine|ship|sell|supply", "started|starts|began|begun|begins to produce|make|mine|refine|separate|recycle", "line started", "turned out", "yielded", "yielding", "restarted", "has restarted", "resumed production|operations|mining", "entered production", "enters production", "has entered production", "entered commercial production", "went into production", "into production in", "came on stream|line", "brought on stream|line", "came onstream", "on stream since",
      "in operation since", "working at scale", "cast", "has been cast",
      "recorded production", "achieved production", "achieved commercial production", "achieves commercial production", "reaches|reached commercial production", "declared commercial production", "declares commercial production", "commenced commercial production", "began commercial production", "begins commercial production", "starts|started commercial production",
    ],
    present: [
      "produces", "makes", "manufactures", "mines", "operates", "refines", "recycles", "separates", "converts", "processes", "smelts", "runs", "casts", "turns out", "running", "producing", "producer", "producers", "maker", "makers", "manufacturer", "manufacturers", "operating",
      "working", "works", "currently produce",
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
  Stalled: {
    done: [
      "suspended", "has|have suspended", "halted", "paused", "mothballed", "idled", "shut down", "shutdown", "shuttered", "on hold", "put on hold", "placed on hold", "care and maintenance", "stalled", "on ice", "postponed indefinitely", "deferred indefinitely", "doubts", "ceased production|operations|mining", "ceased", "stopped production|work|construction", "curtailed", "uncertain whether", "may not proceed", "might not proceed", "may not be built", "no longer certain", "significant uncertainty",
    ],
  },
  Cancelled: {
    done: [
      "cancelled", "canceled", "terminated", "abandoned", "scrapped", "withdrawn", "withdrew", "will not proceed", "not proceed", "not proceeding", "walked away", "relinquished", "called off", "dropped its plan|plans", "dropped plans", "shelved", "discontinued", "permanently closed", "no longer plans|intends", "no longer pursuing", "no longer proceed", "not be built",
    ],
  },
};

/** Words that hold a fact down to a status, whatever else the sentence says of it. */
export const CAP_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  Studied: ["bench scale", "bench-scale", "laboratory", "laboratory scale", "lab scale", "lab-scale", "flowsheet", "test work", "testwork", "metallurgical testing", "grams", "feasibility study|studies", "pre-feasibility study", "prefeasibility study", "definitive|bankable feasibility study", "scoping study", "preliminary economic assessment", "pea", "pfs", "dfs", "bfs", "study"],
  Pilot: [
    "pilot", "pilot plant", "pilot line", "pilot scale", "demonstration", "demonstration plant|facility|line|unit|scale", "demo plant", "trial", "trials", "trial run|production|batch|lot|lots", "test run", "prototype", "prototypes", "sample", "samples", "bulk sample", "first kilogram|kilograms|kg", "kilogram", "kilograms", "kg", "kilos", "campaign sample", "first heat|heats", "first batch", "test batch", "commissioning", "on-spec samples", "validation", "prototype line", "being tested",
  ],
};
