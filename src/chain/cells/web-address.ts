import { textOf, type Cell } from "./cell.ts";

const VISIBLE = /^[!#-;=?-~\u00a1-\uffff]+$/; // no blanks, control characters, quotes or angle brackets
const SHAPE = /^https?:\/\/[^/?#\\@]+([/?#].*)?$/i; // a host without user name: "https://bank.example@evil.example" is a trick

/** The address in a cell when it is a plain http or https one; "" for anything else, so that no other scheme is ever passed on. */
export function webAddress(cell: Cell): string {
  const text = textOf(cell);
  return VISIBLE.test(text) && SHAPE.test(text) ? text : "";
}
