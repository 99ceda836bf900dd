/** Callbacks on entering and leaving an element, and on a text. `enter` answers false to leave its contents out. */
export interface Visitor {
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (text: string) => void;
}

/** Visits an element's contents in order. Without recursion: a hostile file nests as deep as it likes. */
export function walk(root: Element, { enter, leave, text }: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (element && enter(element) && element.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (element) leave(element);
    else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) text(node.nodeValue ?? "");
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}
