import type { LINKS } from "../../vocabulary.ts";

/** What a release can speak of: a link of the default chain, its alternate feed, or an enabler. */
export type ReadLink = (typeof LINKS)[number] | "Recycling" | "Capital";

/** The trade's words for each link: its plants, its processes and what leaves it. Customer and Capital words are on their own lists. */
export const LINK_WORDS: Readonly<Record<Exclude<ReadLink, "Customer" | "Capital">, readonly string[]>> = {
  Mining: [
    "mine|mines|mined|mining|miner", "ore|ores|orebody", "deposit|deposits", "open pit", "pit", "mineral sands", "ionic clay|clays", "monazite sands",
    "mineral resource|resources", "mineral resource estimate", "resource estimate", "maiden resource", "large resource", "low grade resource", "ore reserve|reserves", "mineral reserve|reserves",
    "drilling", "drill", "assays", "exploration target|program|programme|results", "historical estimate",
    "tailings", "heavy mineral sands", "run of mine", "rom",
  ],
  Concentration: [
    "concentrate|concentrates|concentrated|concentrating", "concentrator", "concentration plant", "beneficiation", "beneficiate|beneficiates|beneficiated|beneficiating",
    "flotation", "cracking plant", "cracking and leaching", "crack and leach", "acid bake", "calciner", "leach circuit|circuits|plant", "concentrate leach",
    "mixed carbonate", "mixed rare earth carbonate|carbonates", "rare earth carbonate", "mrec", "mixed oxide|oxides", "mixed rare earth oxide|oxides", "mixed reo", "reo in concentrate",
    "mixed rare earth chloride|concentrate", "mixed chloride", "hydrometallurgical plant", "magnetic separation", "gravity separation", "gravity circuit", "ore sorting", "monazite concentrate",
    "mineral concentrate|concentrates", "rare earth concentrate",
  ],
  Separation: [
    "separation", "separate|separating", "separated", "separates", "solvent extraction", "sx", "ion exchange", "refinery|refineries",
    "refine|refines|refined|refining", "separator", "oxide|oxides", "ndpr oxide", "rare earth oxide|oxides", "separated oxides", "heavy circuit", "heavy rare earth circuit|line",
    "dysprosium", "terbium", "praseodymium", "ndpr", "dytb", "rare earth processing facility|plant", "processing plant",
  ],
  Metal: [
    "metal", "ndpr metal|metals", "rare earth metal|metals", "metallization|metallisation|metallizing", "electrolysis", "electrolysis cells", "molten salt electrolysis", "ingot|ingots", "oxide to metal", "oxides to metal|metals", "metals",
  ],
  Alloy: ["alloy|alloys", "ndfeb alloy|alloys", "smco alloy|alloys", "magnet alloy|alloys", "strip cast|casting|caster", "alloying", "flake", "ndpr alloy", "alloy flake", "magnet alloy flake"],
  Magnet: [
    "magnet|magnets", "ndfeb magnet|magnets", "smco magnet|magnets", "permanent magnet|magnets", "sintered magnet|magnets", "bonded magnet|magnets", "ndfeb", "sintering", "sintered",
    "rare earth magnet|magnets", "neo magnet|magnets",
  ],
  Recycling: [
    "recycle|recycles|recycled|recycling", "recycler", "magnet recycling", "end of life magnet|magnets", "end of life permanent|rare earth|ndfeb magnet|magnets", "recycled magnet|magnets",
    "magnet scrap|swarf", "swarf", "urban mining", "magnet waste", "end of life", "discarded magnet|magnets", "recycled rare earth magnets", "magnet to magnet",
  ],
};

/** Phrases that hold a link's word and do not speak of that link. */
export const NOT_A_LINK: readonly string[] = [
  "mine to magnet|magnets", "mine to metal|metals", "mine to market", "mine to motor", "ore to magnet|magnets", "rock to magnet", "mine to oxide", "mines to magnets", "mine site to magnet|magnets",
  "data mining", "determine", "mining law|code|lease|leases|licence|license|industry|sector|company|companies|conference|engineering|magazine|weekly|journal|analyst|analysts", "mining jurisdiction|jurisdictions|district|state",
  "magnet rare earth|rare earths|metals|materials|element|elements|feed|grade|supply chain", "magnet supply", "magnet ree|rees", "magnet customers", "magnet market|demand|industry|sector", "magnetic rare earth|rare earths|materials|field",
  "metal price|prices|market|markets|exchange|traders", "metals price|prices|market|markets|exchange", "precious metal|metals", "base metal|metals", "critical metal|metals", "battery metal|metals", "technology metals", "strategic metals", "metal ions|impurities|oxides|hydride", "sheet metal",
  "separate|separately from", "separate segment|company|entity|announcement|statement|agreement|matter|listing|transaction|news", "oxide price|prices|market|demand", "ndpr price|prices|market|demand", "heavy rare earth price|prices", "dysprosium price|prices", "deposit account|accounts|insurance", "cash deposit|deposits", "deposit paid", "term deposit|deposits",
  "resources limited|ltd|inc|corp", "natural resources", "human resources", "mineral processing experience", "refined the|its|our plan|strategy|estimate", "oxide equivalent",
];
