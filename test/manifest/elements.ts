import { XMLParser } from "fast-xml-parser";

/** One element of a manifest, without its namespace prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** The document's root element; children stand in document order. */
export function rootOf(xml: string): Element {
  const root = (parser.parse(xml) as Node[]).map(elementOf).find((element) => element.name !== "#text");
  if (!root) throw new Error("The manifest has no root element.");
  return root;
}

/** The element and everything below it, in document order. */
export function everything(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everything)];
}

function elementOf(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "#text";
  const inside = Array.isArray(node[name]) ? (node[name] as Node[]) : [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: inside.map((child) => child["#text"] ?? "").join(""),
    children: inside.filter((child) => !("#text" in child)).map(elementOf),
  };
}
