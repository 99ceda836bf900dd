import { CLASSIFIER, type Classifier } from "../weigh/classifier.ts";
import { periodsIn } from "../fields/dates/dates.ts";
import { closingIn } from "../fields/dates/due.ts";
import { fieldsOf, type Fields } from "../fields/fields.ts";
import type { Finding } from "../finding.ts";
import { omissionsOf, type Omission } from "./omission.ts";
import { Notices, outside } from "./notices.ts";
import { read } from "../read.ts";
import { sentencesOf } from "../text/sentences.ts";
import { ofBought } from "./bought.ts";
import { underTitle } from "./title.ts";

/** A paragraph of a document, and the page on which it stands where that is known. */
export interface Paragraph {
  readonly text: string;
  readonly page?: string;
}

/** A finding with what its row needs: the words that show it, the whole sentence, and the page. */
export interface DocumentFinding extends Finding, Fields {
  readonly words: string;
  readonly quote: string;
  readonly page: string;
}

/** How many claims carry a figure, a name or a date, of how many. */
export interface Specificity {
  readonly specific: number;
  readonly claims: number;
}

/** What one document says: of itself, of the chain, and what it leaves out. */
export interface DocumentReading {
  readonly company: string;
  readonly ticker: string;
  /** The day that the document bears, as ISO text; blank where it bears none. Never today. */
  readonly date: string;
  readonly source: string;
  readonly findings: readonly DocumentFinding[];
  readonly omissions: readonly Omission[];
  readonly specificity: Specificity;
}

/** No sentence that anybody writes is longer; of a longer one only the part about the finding is looked at for its fields. */
const LONGEST = 800;
/** A title, a dateline and a ticker stand at the head of a document. */
const HEAD = 3000;

const TICKER = /\(((?:NYSE(?: American)?|NASDAQ|Nasdaq|ASX|TSX|TSXV|TSX-V|TSX\.V|CSE|AIM|LSE|OTCQX|OTCQB|FSE|SGX|HKEX|SSE|SZSE)): ?([A-Z0-9.]{1,8})\b/;
const COMPANY = /((?:[A-Z][\p{L}\d&.-]{0,30} ){0,4}[A-Z][\p{L}\d&.-]{0,30})(?:, (?:Inc|Ltd|Corp|LLC|plc))?\.? ?\((?:the "Company"; )?(?:NYSE|NASDAQ|Nasdaq|ASX|TSX|CSE|AIM|LSE|OTC|FSE|SGX|HKEX|SSE|SZSE)/u;
const HEADED = /^([A-Z][\p{L}\d&.-]{0,30}(?: [A-Z][\p{L}\d&.-]{0,30}){0,4}): /u;

/** Reads a whole document, or a later part of one that bears the `day` (YYYY-MM-DD). Linear in its text. */
export function readDocument(paragraphs: readonly Paragraph[], day?: string, classifier: Classifier = CLASSIFIER): DocumentReading {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const head = text.slice(0, HEAD);
  const source = (head.split("\n").find((line) => line.trim() !== "") ?? "").trim().slice(0, 255);
  const [, market, symbol] = TICKER.exec(head) ?? [];
  const date = day ?? dateOf(head);
  const notices = new Notices();
  const told = paragraphs.flatMap((paragraph) => findingsOf(paragraph, notices, date, classifier));
  const findings = withClosing(ofBought(source, underTitle(source, told)), text);
  const claims = findings.filter(({ kind }) => kind === "claim");
  return {
    company: (COMPANY.exec(head)?.[1] ?? HEADED.exec(source)?.[1] ?? "").trim(),
    ticker: symbol ? `${market}:${symbol}` : "",
    date,
    source,
    findings,
    omissions: omissionsOf(findings, text),
    specificity: { specific: claims.filter(isSpecific).length, claims: claims.length },
  };
}

/** Before the day on which a period ended or a thing happened, which is not the day of the report on it. */
const OF_ANOTHER = /\b(?:ended|ending|end|as (?:at|of|on)|to|until|since|(?<!\b(?:published|released|posted|issued|updated|dated) )on)(?: on)? $/i;

/** The first day that the head of a document names for the document itself. */
function dateOf(head: string): string {
  return periodsIn(head).find(({ period, start }) => /^\d{4}-\d\d-\d\d$/.test(period) && !OF_ANOTHER.test(head.slice(Math.max(0, start - 20), start)))?.period ?? "";
}

/** A purchase that is not closed falls due on its closing, which the document may name anywhere. */
function withClosing(findings: readonly DocumentFinding[], text: string): readonly DocumentFinding[] {
  const open = ({ deal, due }: DocumentFinding): boolean => deal === "Pending" && due.length === 0;
  const closing = findings.some(open) ? closingIn(text) : "";
  return closing === "" ? findings : findings.map((finding) => (open(finding) ? { ...finding, due: [closing] } : finding));
}

function findingsOf({ text, page }: Paragraph, notices: Notices, day: string, classifier: Classifier): DocumentFinding[] {
  const sentences = sentencesOf(text);
  let at = 0;
  const inOrder = outside(notices.in(text), [...read(text, classifier)].sort((one, other) => one.start - other.start));
  return inOrder.flatMap((finding) => {
    while (at < sentences.length - 1 && sentences[at]!.end <= finding.start) at++;
    const sentence = sentences[at]!;
    const from = Math.max(sentence.start, finding.start - LONGEST);
    const quote = text.slice(from, Math.min(sentence.end, from + 2 * LONGEST)).trim();
    const fields = finding.kind === "promotion" ? BLANK : fieldsOf(quote, finding, day);
    const row: DocumentFinding = { ...finding, ...fields, words: text.slice(finding.start, finding.end), quote, page: page ?? "" };
    return fields.due.length > 1 ? fields.due.map((due) => ({ ...row, due: [due] })) : [row]; // a promise restated is two promises, the earlier first
  });
}

const BLANK: Fields = { deal: "", through: "", buyer: "", ownership: "", product: "", quantity: "", unit: "", basis: "", site: "", country: "", due: [], promised: "" };

/** A claim that carries a figure, a name or a date can be checked one day. */
const isSpecific = ({ quantity, buyer, site, due, through }: Fields): boolean => quantity !== "" || due.length > 0 || [buyer, site, through].some((name) => name !== "");
