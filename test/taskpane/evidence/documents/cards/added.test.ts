import { expect, it } from "vitest";
import { readDocument } from "../../../../../src/chain/read/document/document.ts";
import { findColumns } from "../../../../../src/chain/model/columns.ts";
import { readModel } from "../../../../../src/chain/model/model-table.ts";
import { goneFrom } from "../../../../../src/taskpane/evidence/documents/cards/added.ts";
import { cardsOf } from "../../../../../src/taskpane/evidence/documents/cards/cards.ts";
import { wholeText } from "../../../../../src/taskpane/evidence/documents/whole-text.ts";

const HEADER = ["Company", "Stage", "Status", "Route", "Source", "Quote"];
const ADDED = ["Torngat", "Separation", "Operating", "Built", "Report", "It produced 412 t."];
const text = "The separation plant is operating.";
const [card] = cardsOf(readDocument([{ text }]).findings, wholeText([{ number: 1, text }]), false);
const columns = findColumns([HEADER], readModel(null));
const isGone = (...rows: readonly (readonly string[])[]) => goneFrom([HEADER, ...rows], columns, [{ card: card!, row: ADDED, table: "1", before: [] }]).length === 1;

it.each([
  ["as it was written", ADDED],
  ["with another status", ["Torngat", "Separation", "Pilot", "Built", "Report", "It produced 412 t."]],
  ["with another company and source", ["Torngat Metals", "Separation", "Operating", "Built", "Quarterly report", "It produced 412 t."]],
])("an added row is in the table %s", (_what, row) => expect(isGone(["Other", "Mining", "Pilot", "", "x", ""], row)).toBe(false));

it.each([
  ["the same is known from another source", ["Torngat", "Separation", "Operating", "Built", "Other report", "It has made oxide."]],
  ["the same document says something else", ["Torngat", "Metal", "Construction", "Built", "Report", "Ground was broken."]],
])("an added row is no longer in the table where %s", (_what, row) => expect(isGone(row)).toBe(true));
