import type { LINKS } from "../../model/vocabulary.ts";

/** What a release can speak of: a link of the default chain, its alternate feed, or an enabler. */
export type ReadLink = (typeof LINKS)[number] | "Recycling" | "Short-loop recycling" | "Capital" | "Talent";

/** The trade's words for each link: its plants, its processes and what leaves it. Customer and Capital words are on their own lists. */
export const LINK_WORDS: Readonly<Record<Exclude<ReadLink, "Customer" | "Capital" | "Talent" | "Short-loop recycling">, readonly string[]>> = {
  Mining: [
    "mine|mines|mined|mining|miner", "mined ore|ores|concentrate|concentrates|material|materials|feed|feedstock|sources|rare|and", "ore|ores|orebody|orebodies", "trial mining", "pre stripping|strip", "mine development|construction", "mineralisation|mineralization", "open pit", "pit", "mineral sands", "ionic clay|clays", "monazite sands",
    "mineral resource|resources", "mineral resource estimate", "resource estimate", "maiden resource", "large resource", "low grade resource", "ore reserve|reserves", "mineral reserve|reserves",
    "drilling", "drill", "assays", "exploration target|program|programme|results", "historical estimate",
    "tailings", "heavy mineral sands", "run of mine", "rom", "life of mine", "mine life", "in situ recovery", "in situ leaching", "heap leach|leaching", "ion adsorption clay|clays", "ionic adsorption clay|clays", "bulk sample|samples", "inferred|indicated|measured resource|resources", "jorc resource|resources", "measured and indicated", "indicated and inferred", "jorc compliant", "inferred mineral resource|resources", "indicated mineral resource|resources",
  ],
  Concentration: [
    "concentrate|concentrates|concentrated|concentrating", "concentrator", "concentration plant", "beneficiation", "beneficiate|beneficiates|beneficiated|beneficiating",
    "flotation", "cracking plant", "cracking and leaching", "crack and leach", "acid bake", "calciner", "leach circuit|circuits|plant", "concentrate leach",
    "mixed carbonate|carbonates", "mixed rare earth|earths sulphate|sulfate|hydroxide|fluoride|product|products|salt|salts", "mixed heavy|light rare earth|earths product|sulphate|sulfate|hydroxide", "seg carbonate|concentrate|concentrates", "heavy|light rare earth|earths concentrate|concentrates", "rare earth|earths hydroxide|hydroxides", "mixed ree carbonate|concentrate|product", "cracking and leaching plant|facility|circuit", "cracking facility", "mixed rare earth|earths carbonate|carbonates", "mixed heavy|light rare earth|earths carbonate|carbonates|oxide|oxides|concentrate|chloride", "heavy|light|high purity rare earth|earths carbonate|carbonates", "rare earth|earths carbonate|carbonates", "mrec", "mrecs", "mrc", "mhrec", "mixed oxide|oxides", "mixed rare earth|earths oxide|oxides", "mreo", "mixed reo", "reo|treo in concentrate", "reo|treo contained in concentrate|concentrates",
    "rare earth|earths oxide|oxides contained in concentrate|concentrates", "rare earth|earths oxide|oxides reo contained in concentrate|concentrates", "rare earth|earths oxide|oxides in concentrate|concentrates", "ree carbonate|concentrate|concentrates", "rare earth|earths chloride|chlorides", "monazite processing", "cracking and leach", "cracking & leaching", "leaching plant|facility|circuit", "sulphation|sulfation bake", "roasting plant",
    "mixed rare earth|earths chloride|concentrate|concentrates", "mixed chloride|chlorides", "hydrometallurgical|hydromet plant|facility|circuit|refinery", "hydromet", "beneficiation plant|facility|circuit", "mineral separation plant", "wet concentrator plant", "heavy mineral concentrate|concentrates", "magnetic separation", "gravity separation", "gravity circuit", "ore sorting", "monazite concentrate",
    "mineral concentrate|concentrates", "rare earth|earths concentrate|concentrates",
  ],
  Separation: [
    "separation", "separations", "separate|separating", "separated", "separates", "solvent extraction", "solvent extraction plant|circuit", "sx", "ion exchange", "ion chromatography", "continuous ion exchange|chromatography", "mixer settler|settlers", "rapidsx", "refinery|refineries",
    "refine|refines|refined|refining", "separator", "oxide|oxides", "ndpr oxide", "rare earth|earths oxide|oxides", "separated oxides", "heavy circuit", "heavy rare earth|earths circuit|line", "rare earth|earths processing facility|plant", "processing plant", "rare earth|earths refining",
  ],
  Metal: [
    "metal", "metal making", "metalmaking", "ree metal|metals", "neo metal", "reduction cell|cells|furnace|furnaces", "ndpr metal|metals", "rare earth|earths metal|metals", "metallization|metallisation|metallizing|metallising", "electrolysis", "electrolysis cells", "molten salt electrolysis", "ingot|ingots", "oxide to metal", "oxides to metal|metals", "metals",
  ],
  Alloy: ["alloy|alloys", "ndfeb alloy|alloys", "smco alloy|alloys", "magnet alloy|alloys", "strip cast|casting|caster", "alloying", "flake", "ndpr alloy", "alloy flake", "magnet alloy flake", "strip cast alloy|alloys|flake|flakes", "ndfeb strip", "ndfeb strip alloy", "ndfeb strip cast alloy|alloys|flake|flakes", "neodymium iron boron strip cast alloy|alloys", "neodymium iron boron alloy|alloys", "samarium cobalt alloy|alloys", "alloy powder|powders", "ndfeb alloy powder|powders", "flakes"],
  Magnet: [
    "magnet|magnets", "ndfeb magnet|magnets", "smco magnet|magnets", "permanent magnet|magnets", "sintered magnet|magnets", "bonded magnet|magnets", "ndfeb", "sintering", "sintered",
    "rare earth|earths magnet|magnets", "neo magnet|magnets", "neodymium magnet|magnets", "neodymium iron boron|boron magnet|magnets", "neodymium iron boron", "samarium cobalt magnet|magnets", "neodymium|ndfeb|rare earth permanent magnet|magnets", "repm|repms", "magnetmaking", "magnet making", "hot deformed|pressed magnet|magnets", "magnet block|blocks", "ndfeb block|blocks", "ndfeb powder|powders", "magnetic powder|powders", "bonded powder|powders", "magnetics facility|plant|factory",
  ],
  Recycling: [
    "recycle|recycles|recycled|recycling", "recycler", "magnet recycling", "end of life magnet|magnets", "end of life permanent|rare earth|ndfeb magnet|magnets", "recycled magnet|magnets",
    "magnet scrap|swarf", "ndfeb scrap|swarf", "short loop recycling", "long loop recycling", "short loop", "long loop", "hpms", "hydrogen processing of magnet scrap", "hydrogen decrepitation of scrap", "recycler|recyclers", "scrap magnet|magnets", "spent magnet|magnets", "swarf", "urban mining", "magnet waste", "end of life", "discarded magnet|magnets", "recycled rare earth magnets", "magnet to magnet",
  ],
};

/** Phrases that hold a link's word and do not speak of that link. */
export const NOT_A_LINK: readonly string[] = [
  "mine to magnet|magnets", "mine to metal|metals", "mine to market", "mine to motor", "ore to magnet|magnets", "rock to magnet", "mine to oxide", "mines to magnets", "mine site to magnet|magnets",
  "data mining", "magnet precursor|precursors", "magnetic precursor|precursors", "magnet precursor product|products", "magnetic precursor product|products", "metal oxide|oxides", "determine", "mining law|code|lease|leases|licence|license|industry|sector|company|companies|conference|engineering|magazine|weekly|journal|analyst|analysts", "mining jurisdiction|jurisdictions|district|state",
  "magnet rare earth|rare earths|metals|materials|element|elements|feed|grade|supply chain", "magnet supply", "magnet supply chain|chains", "permanent|sintered|ndfeb|earth magnet supply", "rare earth|earths magnet|magnets supply", "rare earth|earths magnet supply chain|chains", "permanent magnet supply chain|chains", "permanent magnet market|demand|industry|sector|motor|motors|value chain", "rare earth|earths magnet market|demand|industry|sector|motor|motors|value", "ndfeb magnet market|demand|industry|sector", "magnet motor|motors|value chain", "separate financial|legal|business|class|from", "magnet ree|rees", "magnet customers", "magnet market|demand|industry|sector", "magnetic rare earth|rare earths|materials|field",
  "metal price|prices|market|markets|exchange|traders", "metals price|prices|market|markets|exchange", "precious metal|metals", "base metal|metals", "critical metal|metals", "battery metal|metals", "technology metals", "strategic metals", "metal ions|impurities|hydride", "sheet metal", "uranium|vanadium|titanium|niobium|iron|copper|nickel|lithium|zinc|gold|silver|tin|zirconium|aluminium|aluminum|steel|cobalt|gallium|germanium|tungsten|magnesium|zircon|ilmenite|phosphate|scandium ore|ores|concentrate|concentrates|oxide|oxides|metal|metals|alloy|alloys|mine|mines|mining|refinery|deposit|deposits|dioxide|separation",
  "treo", "gold|silver|copper|coal miner|mine|mining", "metals and mining", "mining and metals", "mining and processing experience", "mining contractor|contractors|equipment|services|fleet|contract|contracts|permit", "mining camp",
  "separate|separately from", "separate building|hall|site", "separate segment|company|entity|announcement|statement|agreement|matter|listing|transaction|news", "oxide price|prices|market|demand", "ndpr price|prices|market|demand", "heavy rare earth price|prices", "dysprosium price|prices", "deposit account|accounts|insurance", "cash deposit|deposits", "deposit|deposits paid", "deposits on|for", "deposit on|for", "term deposit|deposits", "bank deposit|deposits", "rare earth|earths ore price|prices",
  "refined strategy|design", "scrap metal", "flake graphite", "graphite flake", "of refined|separate interest", "resources limited|ltd|inc|corp|nl|plc", "natural resources", "human resources", "mineral processing experience", "refined the|its|our plan|strategy|estimate", "oxide equivalent",
];

/** Oxides by the sum of them: what a plant puts out, or what lies in the ground. */
export const TOTAL_OXIDES: readonly string[] = ["oxide|oxides", "rare earth|earths oxide|oxides", "total rare earth|earths oxide|oxides", "ndpr oxide|oxides"];

/** Elements stand for their separated product, and give way to what they are made into: "dysprosium metal" is metal. */
export const ELEMENTS: readonly string[] = [
  "ndpr", "nd pr", "nd/pr", "neodymium praseodymium", "neodymium", "praseodymium", "dysprosium", "terbium", "dytb", "dy tb", "dy", "tb", "samarium", "gadolinium", "yttrium", "lutetium", "holmium", "europium", "heavy rare earths", "light rare earths", "separated rare earths",
];
/** The alloy of samarium and cobalt gives way in the same manner: "SmCo magnets" are magnets. */
export const COMPOUNDS: readonly string[] = ["samarium cobalt", "smco", "sm co"];
/** Behind an element these speak of what is in the rock or on the market, and of no product. */
export const CONTAINED: readonly string[] = ["price", "prices", "content", "contents", "grade", "grades", "market", "markets", "demand", "equivalent", "distribution", "share", "ratio", "basket", "enrichment", "value"];
/** A deposit holds elements and makes none. */
export const DEPOSITS: readonly string[] = ["deposit", "deposits", "deposit contains|hosts", "deposits contain|host"];
