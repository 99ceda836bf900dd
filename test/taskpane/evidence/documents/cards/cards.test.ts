import { expect, it } from "vitest";
import { readDocument } from "../../../../../src/chain/read/document/document.ts";
import { cardsOf } from "../../../../../src/taskpane/evidence/documents/cards/cards.ts";
import { wholeText } from "../../../../../src/taskpane/evidence/documents/whole-text.ts";

it("a card fills what the finding says, its link as the Stage, and none of the columns that are the document's own: Link is an address", () => {
  const text = "Acme Rare Earths produced 850 tonnes of NdPr oxide at its separation plant last year.";
  const [card] = cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false);
  expect(card!.fact).toMatchObject({ Stage: "Separation", Status: "Operating", Quantity: "850", Quote: text });
  for (const column of ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"]) expect(card!.fact, column).not.toHaveProperty(column);
});

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
