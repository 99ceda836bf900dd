import { expect, it } from "vitest";
import { readDocument } from "../../../../../src/chain/read/text/document.ts";
import { cardsOf } from "../../../../../src/taskpane/evidence/documents/cards/cards.ts";
import { wholeText } from "../../../../../src/taskpane/evidence/documents/whole-text.ts";

it("a card fills what the finding says, its link as the Stage, and none of the columns that are the document's own: Link is an address", () => {
  const text = "Acme Rare Earths produced 850 tonnes of NdPr oxide at its separation plant last year.";
  const [card] = cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false);
  expect(card!.fact).toMatchObject({ Stage: "Separation", Status: "Operating", Quantity: "850", Quote: text });
  for (const column of ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"]) expect(card!.fact, column).not.toHaveProperty(column);
});
