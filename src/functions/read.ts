import { readTable } from "../chain/tables/read-table.ts";
import { answer } from "./boundary/answer.ts";
import { range } from "./boundary/argument.ts";

/**
 * Links, statuses and promotional phrases found in a press release, each with the words that show it. Plans, conditions and the future are claims; omissions are questions that the text leaves open. The words are read, not checked.
 * @customfunction READ
 * @helpurl https://localhost:3000/help.html#read
 * @param {any[][]} text The text, or a range whose cells are its paragraphs, such as A1 or A1:A40. English.
 * @returns {any[][]} A header row, then a row for each finding: Words, Link, Status, Route, Kind (evidence, claim, promotion or omission), Why, Deal, Through, Buyer, Product, Quantity, Unit, Basis, Site, Due, Promised, Page.
 * @example =INDEX(CHAIN.READ("The separation plant is under construction."),2,3) → "Construction"
 * @throws {#VALUE!} There is no text, or a cell of it shows an error.
 */
export function read(text: any[][]): any[][] {
  return answer(() => readTable(range(text) ?? []));
}
