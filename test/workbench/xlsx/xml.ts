/** XML as a workbook's parts are written and read. */
import { XMLParser } from "fast-xml-parser";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text for an element or attribute: what XML cannot hold is written as Excel does, `_x0007_`. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[<>&"]/g, (one) => `&${Object.keys(ENTITIES).find((name) => ENTITIES[name] === one)};`);

const entity = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

/** A cell's text as Excel reads it: `_x000D_` is a character. */
export const unescaped = (text: string): string => text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; attributes that are null, undefined or false are left out, and true is 1. */
export function element(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(String(value === true ? 1 : value)).replace(/[\t\n]/g, (one) => `&#${one.charCodeAt(0)};`)}"`)
    .join("");
  const content = inside.join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** An element as it is read: its attributes as `@name`, its text as `#text`, its children by name, each a list. */
export interface Node {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The root element of a part. */
export function parsed(text: string): Node {
  const [root] = Object.values(parser.parse(text.replace(/^\ufeff/, "")) as Record<string, unknown>).filter(Array.isArray) as Node[][];
  if (!root?.[0] || typeof root[0] !== "object") throw new Error("This is no XML.");
  return root[0];
}

/** The children of a name, in order. */
export const all = (node: Node | undefined, name: string): readonly Node[] => (node?.[name] as readonly Node[] | undefined) ?? [];
export const first = (node: Node | undefined, ...path: readonly string[]): Node | undefined => path.reduce<Node | undefined>((at, name) => all(at, name)[0], node);
export const attribute = (node: Node | undefined, name: string): string | undefined => {
  const value = node?.[`@${name}`];
  return value === undefined ? undefined : entity(String(value));
};
export const isOn = (node: Node | undefined, name: string, otherwise = false): boolean => {
  const value = attribute(node, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
};
export const textOf = (node: Node | undefined): string => entity(String(node?.["#text"] ?? ""));
