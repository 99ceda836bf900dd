/** Reads the XML of a workbook's parts, which are flat and large: one event after the other, with no tree in memory. */
const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

export interface Reader {
  /** An element begins; `attribute` gives the text of one of its attributes, whatever its prefix. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

export function readXml(xml: string, reader: Reader): void {
  for (const [, data, end, name, attributes = "", empty, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) reader.text(decodedXml(text));
    else if (data !== undefined) reader.text(data);
    else if (name === undefined) continue;
    else if (end) reader.close(name);
    else {
      reader.open(name, (wanted) => attributeIn(attributes, wanted));
      if (empty) reader.close(name);
    }
  }
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
