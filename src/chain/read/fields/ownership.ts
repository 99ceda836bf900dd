const SHARE = String.raw`(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent\b)`;
/** "A 51% stake", "holds 80% of", "49% of the Donald project"; not "80% of output", "up to 49%" or "45% complete". */
const STAKES = [
  new RegExp(String.raw`${SHARE}[ -](?:stake|interest|shareholding|equity (?:stake|interest)|holding|owned)\b`, "i"),
  new RegExp(String.raw`\b(?:owns?|owned|holds?|held|holding|stake of|interest of|share of|acquir\w+|buy|buys|bought|buying|purchase of|takeover of|earned)(?: (?:of|the|just|under|over|about|another|further|remaining|a|an|its)){0,3} ${SHARE} of (?!what|output|production|capacity|world|global|demand|sales)`, "i"),
  new RegExp(String.raw`\b(?:in|of) which (?:it|we|the company|\p{Lu}[\p{L}-]+) (?:holds?|owns?|has|have) (?:about |just |under |over )*${SHARE}`, "iu"),
  new RegExp(String.raw`\b${SHARE} of (?:the )?(?:shares|company|venture|joint venture|project|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:deposit|project|mine|shares|venture)\b)`, "iu"),
];
const WHOLE = /\bwholly[- ]owned\b|\b(?:owns?|owned|acquir\w+|buy|buys|bought) (?:\w+ ){0,3}outright\b|\b(?:acquire[ds]?|buy|buys|bought) (?:all|the whole) of\b|\ball (?:of the )?(?:issued |outstanding )?shares\b/i;
const OPEN = /\b(?:up to|as much as|at most|may earn|could earn)\b[^.;]{0,20}$/i;

/** The share that a sentence says is owned, as "51%"; blank where it names none, or only one that may be earned. */
export function ownershipIn(sentence: string): string {
  for (const pattern of STAKES) {
    const match = pattern.exec(sentence);
    const share = Number(match?.[1]);
    if (match && share > 0 && share <= 100 && !OPEN.test(sentence.slice(Math.max(0, match.index - 40), match.index + match[0].indexOf(match[1]!)))) return `${share}%`;
  }
  return WHOLE.test(sentence) ? "100%" : "";
}
