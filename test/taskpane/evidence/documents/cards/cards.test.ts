import { expect, it } from "vitest";
import { readDocument, type DocumentFinding } from "../../../../../src/chain/read/document/document.ts";
import { cardsOf } from "../../../../../src/taskpane/evidence/documents/cards/cards.ts";
import { wholeText } from "../../../../../src/taskpane/evidence/documents/whole-text.ts";

it("a card fills what the finding says, its link as the Stage, and none of the columns that are the document's own: Link is an address", () => {
  const text = "Acme Rare Earths produced 850 tonnes of NdPr oxide at its separation plant last year.";
  const [card] = cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false);
  expect(card!.fact).toMatchObject({ Stage: "Separation", Status: "Operating", Quantity: "850", Quote: text });
  for (const column of ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"]) expect(card!.fact, column).not.toHaveProperty(column);
});

const finding = (told: Partial<DocumentFinding>): DocumentFinding => ({ ...readDocument([{ text: "The separation plant is under construction." }]).findings[0]!, ...told });
const cardsFrom = (...findings: readonly DocumentFinding[]) => cardsOf(findings, wholeText([{ number: 1, text: "x" }]), false);

it("a fact that a headline and the text tell is one card, the one of more fields", () => {
  const headline = finding({ start: 0, link: "Separation", status: "Operating", quote: "Torngat begins separation" });
  const told = finding({ start: 90, link: "Separation", status: "Operating", quantity: 412, unit: "t NdPr oxide", site: "Sept-Îles", quote: "The plant at Sept-Îles produced 412 tonnes." });
  expect(cardsFrom(headline, told).map(({ sentence }) => sentence)).toEqual([told.quote]);
  expect(cardsFrom(told, headline).map(({ sentence }) => sentence)).toEqual([told.quote]);
});

it.each<readonly [string, Partial<DocumentFinding>, Partial<DocumentFinding>]>([
  ["speak of two sites", { site: "Sept-Îles" }, { site: "Saskatoon" }],
  ["give two figures", { quantity: 412, unit: "t" }, { quantity: 500, unit: "t" }],
  ["are of two statuses", { status: "Pilot" }, { status: "Operating" }],
  ["each give what the other does not", { site: "Sept-Îles" }, { quantity: 412 }],
  ["are evidence and a claim", { kind: "evidence" }, { kind: "claim" }],
  ["promise two days", { due: ["Q4 2026"] }, { due: ["H2 2027"] }],
  ["name no link", { link: "" }, { link: "", site: "Sept-Îles" }],
])("facts that %s are two cards", (_what, one, other) => expect(cardsFrom(finding({ start: 0, ...one }), finding({ start: 90, ...other }))).toHaveLength(2));

it("a quote is without the mark of its bullet: a cell that begins with a minus is a formula to whoever edits it, and no page holds the mark as text", () => {
  const text = "- The separation plant produced 850 tonnes of NdPr oxide last year.\n\n• The magnet plant is under construction.";
  const cards = cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false);
  expect(cards.map(({ fact }) => fact.Quote)).toEqual(["The separation plant produced 850 tonnes of NdPr oxide last year.", "The magnet plant is under construction."]);
});

it("a card names its product as the table does, so that its row speaks of the same asset: the unit tells the form", () => {
  const text = "Acme Rare Earths produced 850 tonnes of NdPr oxide at its separation plant last year.";
  const product = (...known: string[]) => cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false, known)[0]!.fact.Product;
  expect(product()).toBe("NdPr oxide");
  expect(product("Dy", "NdPr")).toBe("NdPr");
  expect(product("NdPr", "NdPr oxide")).toBe("NdPr oxide");
  expect(product("Nd", "oxide")).toBe("NdPr oxide");
});
