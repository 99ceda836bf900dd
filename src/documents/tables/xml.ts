/** Reads the XML of a workbook's parts, which are flat and large: one event after the other, with no tree in memory, and each sign once. */
import { atOnce, type Stepwise } from "../../chain/cells/stepwise.ts";

/** A tag, without the < that XML allows in none: what is not closed ends at the next one. */
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?![\w.:-])((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/y;
/** What begins with <! or <? and how it ends. */
const [COMMENT, DATA] = [["<!--", "-->"], ["<![CDATA[", "]]>"]] as const;

export interface Reader {
  /** An element begins; `attribute` gives the text of one of its attributes, whatever its prefix. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

export const readXml = (xml: string, reader: Reader): void => atOnce(xmlSteps(xml, reader));

/** Tags that are read in a step. */
const STEP = 200;

/** The same in steps, for a part that is large. */
export function* xmlSteps(xml: string, reader: Reader): Stepwise<void> {
  for (let at = 0, tags = 0; at < xml.length; tags++) {
    if (tags % STEP === 0) yield;
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at) reader.text(decodedXml(xml.slice(at, end)));
    if (next < 0) return;
    at = xml[next + 1] === "!" || xml[next + 1] === "?" ? passed(xml, next, reader) : readTag(xml, next, reader);
  }
}

/** Passes a comment, a declaration or data, whose text is read. Returns where it ends: with the file, where it is not closed. */
function passed(xml: string, from: number, reader: Reader): number {
  const [opening, closing] = [COMMENT, DATA].find(([begins]) => xml.startsWith(begins, from)) ?? ["<", ">"];
  const end = xml.indexOf(closing, from + opening.length);
  if (end < 0) return xml.length;
  if (opening === DATA[0]) reader.text(xml.slice(from + opening.length, end));
  return end + closing.length;
}

/** Reads a tag. Returns where it ends; a < that begins none is passed over. */
function readTag(xml: string, from: number, reader: Reader): number {
  TAG.lastIndex = from;
  const [tag, end, name, attributes] = TAG.exec(xml) ?? [];
  if (tag === undefined || name === undefined || attributes === undefined) return from + 1;
  if (end) reader.close(name);
  else {
    reader.open(name, (wanted) => attributeIn(attributes, wanted));
    if (attributes.endsWith("/")) reader.close(name);
  }
  return from + tag.length;
}

function attributeIn(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/(?:^|[\s:])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return decodedXml(double ?? single ?? "");
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST = 0x10ffff;

const decodedXml = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => (name ? (NAMED[name] ?? whole) : character(hex ? parseInt(hex, 16) : Number(decimal), whole))) : text;

const character = (code: number, otherwise: string): string => (code > 0 && code <= LAST ? String.fromCodePoint(code) : otherwise);

/** Excel writes a character that XML forbids, and some that it does not, as `_x000D_`. */
export const unescaped = (text: string): string => (text.includes("_x") ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);
