const AMOUNT = /(\d[\d,]{0,14}(?:\.\d{1,6})?) ?(million |billion )?(kg|kt|Mt|t|tonnes|tons|metric tons|tpa|tpy|t\/y|t\/yr)\b/;
const WEIGHT: Readonly<Record<string, number>> = { kg: 0.001, kt: 1000, Mt: 1_000_000 };
const YEARLY = /\b(?:tpa|tpy|t\/y|t\/yr|a year|per year|per annum|annually|each year|yearly|annual|(?:in|for|during|over) (?:the|a) (?:full |financial |fiscal |calendar )?year (?:to|ended|ending)|(?:for|in|over) the (?:twelve|12) months)\b/i;
const QUARTERLY = /\b(?:(?:three|3) months|quarter|Q[1-4]|[Qq]uarterly (?:production|output|sales|shipments|deliveries|volumes?))\b/;

/** Products by the words that name them, the narrower first. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:samarium[- ]cobalt|SmCo) alloy/i, "SmCo alloy"],
  [/\bsamarium[- ]cobalt\b|\bSmCo\b/i, "SmCo magnets"],
  [/\bNdFeB\b[\w -]{0,12}magnets?|\bmagnets?\b/i, "NdFeB magnets"],
  [/\bNdFeB alloy|\balloy\b/i, "NdFeB alloy"],
  [/\bNdPr metal/i, "NdPr metal"],
  [/\bmixed (?:rare earth )?carbonate|\bcarbonate\b/i, "mixed carbonate"],
  [/\bconcentrate\b/i, "concentrate"],
  [/\bNdPr(?: oxide)?\b|\bneodymium[- ]praseodymium\b|\bdidymium\b/i, "NdPr oxide"],
  [/\bdysprosium\b[\s\S]{0,30}\bterbium\b|\bDyTb\b|\bDy\/Tb\b/i, "DyTb oxide"],
  [/\bdysprosium\b/i, "Dy oxide"],
  [/\bterbium\b/i, "Tb oxide"],
  [/\bsamarium\b(?![- ]cobalt)/i, "Sm oxide"],
  [/\b(?:lanthanum|La\/Ce)\b/i, "La oxide"],
  [/\bcerium\b/i, "Ce oxide"],
  [/\byttrium\b/i, "Y oxide"],
  [/\bgadolinium\b/i, "Gd oxide"],
  [/\bT?REO\b|\brare earth oxides?\b/, "REO"],
  [/\bore\b/i, "ore"],
];

const EACH_AMOUNT = new RegExp(AMOUNT, "g");

/** What the products and weights of a link are of. */
const OF_LINK: Readonly<Record<string, RegExp>> = {
  Mining: /\bore\b|\bresources?\b|\breserves?\b|\bmined\b/i,
  Concentration: /\bconcentrate|\bcarbonate/i,
  Separation: /\boxides?\b|\bNdPr\b(?! metal)|\bseparated\b/i,
  Metal: /\bmetals?\b|\bingots?\b/i,
  Alloy: /\balloy|\bflake/i,
  Magnet: /\bmagnets?\b/i,
  Recycling: /\boxides?\b|\bcarbonate\b|\bREO\b/i, // and not the magnets that it is made of
  "Short-loop recycling": /\bmagnets?\b|\balloy\b/i,
};
/** The product of a link that a sentence names first, else the first of any, or blank. */
export function productIn(sentence: string, link = ""): string {
  const found = PRODUCTS.map(([pattern, product]) => ({ product, at: sentence.search(pattern) })).filter(({ at }) => at >= 0);
  const inOrder = found.sort((one, other) => one.at - other.at);
  return (inOrder.find(({ product }) => OF_LINK[link]?.test(product)) ?? inOrder[0])?.product ?? "";
}

const AFTER = 45;
/** "At 7.1% TREO" tells how rich the ore is, and not that oxide was weighed. */
const GRADE = /\d ?% T?REO\b/g;

/** The weight of a link's own product where one is named behind it, else the first. */
function amountOf(sentence: string, link: string): RegExpExecArray | undefined {
  const all = [...sentence.matchAll(EACH_AMOUNT)];
  const of = OF_LINK[link];
  return all.find((match, place) => of?.test(sentence.slice(match.index, Math.min(match.index + AFTER, all[place + 1]?.index ?? Infinity)))) ?? all[0];
}

/** Of "40 to 60 tonnes" the lower figure, which is what is said at least; of a rise "from 200 to 400 t" none. */
function lowerOf(before: string, upper: string): string {
  const [, rise, lower = ""] = /(\bfrom )?(\d[\d,]{0,14}(?:\.\d{1,6})?) ?(?:to|[-–]) ?$/.exec(before.slice(-40)) ?? [];
  const isRange = !rise && lower !== "" && Number(lower.replaceAll(",", "")) < Number(upper.replaceAll(",", ""));
  return isRange ? lower : upper;
}

/** The weight of a link's product in tonnes, and its unit in the method's words: "t NdPr oxide/yr". Blanks where no weight is given. */
export function quantityIn(sentence: string, link: string): [number | "", string] {
  const match = amountOf(sentence, link);
  if (!match) return ["", ""];
  const times = match[2] === "million " ? 1_000_000 : match[2] === "billion " ? 1_000_000_000 : 1;
  const tonnes = Number(lowerOf(sentence.slice(0, match.index), match[1]!).replaceAll(",", "")) * times * (WEIGHT[match[3]!] ?? 1);
  const behind = sentence.slice(match.index, match.index + 90);
  const product = productIn(behind.replace(GRADE, "")) || productIn(sentence.replace(GRADE, ""), link);
  const period = YEARLY.test(behind) || /^(?:tpa|tpy|t\/)/.test(match[3]!) ? "/yr" : QUARTERLY.test(sentence) ? "/qtr" : "";
  return [Number(tonnes.toPrecision(12)), `t${product ? ` ${product}` : ""}${period}`];
}
