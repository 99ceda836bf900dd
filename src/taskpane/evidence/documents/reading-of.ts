import { readDocument, type DocumentFinding, type DocumentReading } from "../../../chain/read/document/document.ts";
import { omissionsOf } from "../../../chain/read/document/omission.ts";

/** About ten pages: read in a tenth of a second or so. */
const PART = 30_000;

/** Where a part ends: between paragraphs, or in a paragraph without an end between two words. */
function endOfPart(text: string, from: number): number {
  if (text.length - from <= PART) return text.length;
  const longest = from + 2 * PART;
  const end = text.indexOf("\n\n", from + PART);
  if (end >= 0 && end <= longest) return end;
  if (text.length <= longest) return text.length;
  const space = text.lastIndexOf(" ", longest);
  return space > from ? space : longest;
}

/** What the reader of releases says of a long text, part by part between paragraphs, so that the panel stays alive. The places of the findings are those in the whole text. Error: an AbortError after the signal. */
export async function readingOf(text: string, signal: AbortSignal): Promise<DocumentReading> {
  const readings: DocumentReading[] = [];
  const findings: DocumentFinding[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPart(text, from);
    const start = from;
    const reading = readDocument([{ text: text.slice(from, to) }], readings[0]?.date);
    readings.push(reading);
    findings.push(...reading.findings.map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })));
    from = to;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  const sum = (count: (reading: DocumentReading) => number): number => readings.reduce((total, reading) => total + count(reading), 0);
  const specificity = { specific: sum((one) => one.specificity.specific), claims: sum((one) => one.specificity.claims) };
  return { ...readings[0]!, findings, omissions: omissionsOf(findings, text), specificity };
}
