/** Reads the investor's Model table over the defaults, and writes the defaults as one. Source of the rule: method, section 7. */
import { isBlank, isBlankRow, keyOf, quoted, textOf, type Cell, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { headerKey } from "./columns.ts";
import { DEFAULT_FACTORS, DEFAULT_MODEL, type Model } from "./model.ts";
import { finishModel } from "./finish-model.ts";
import { newDraft, OPTION, SETTINGS, type Setting } from "./draft.ts";
import { setInDraft } from "./set-in-draft.ts";
import { suggestion } from "../cells/names/nearest.ts";
import { ASSERTERS, STATUSES } from "./vocabulary.ts";

const ALL_SETTINGS: readonly Setting[] = [...SETTINGS, OPTION];
const HEADER = ["Setting", "Item", "Value", "Note"] as const;

/**
 * The model of a Model table: only the rows given override a default. A table handed over without its header row is read by position.
 * Errors: #VALUE! naming the row and the unknown setting, item or value.
 */
export function readModel(cells: Cells | null): Model {
  if (!cells || cells.every(isBlankRow)) return DEFAULT_MODEL;
  const first = cells[0]!;
  const places = HEADER.map((header) => first.findIndex((cell) => headerKey(cell) === headerKey(header)));
  const headless = ALL_SETTINGS.some((setting) => keyOf(setting) === keyOf(first[0]));
  if (!headless && places.slice(0, 3).some((place) => place < 0)) {
    throw badInput("The model needs the headers Setting, Item and Value. Start from the table that CHAIN.MODEL() gives.");
  }
  const [settingAt, itemAt, valueAt] = headless ? [0, 1, 2] : places;
  const draft = newDraft();
  cells.forEach((row, index) => {
    if ((!headless && index === 0) || isBlankRow(row)) return;
    const setting = readSetting(row[settingAt!], index + 1);
    const problem = setInDraft(draft, setting, row[itemAt!], row[valueAt!]);
    if (problem) throw badInput(`Model row ${index + 1}: ${problem}`, { place: { table: "model", row: index + 1 } });
  });
  return finishModel(draft);
}

function readSetting(cell: Cell, row: number): Setting {
  const setting = ALL_SETTINGS.find((known) => keyOf(known) === keyOf(cell));
  if (setting) return setting;
  const found = isBlank(cell) ? "the Setting is blank." : `the Setting ${quoted(cell)} is not known.`;
  throw badInput(`Model row ${row}: ${found} ${suggestion(textOf(cell), SETTINGS)}`, { place: { table: "model", row } });
}

/** The default Model table: header row, then one row for every default. Columns: Setting, Item, Value, Note. */
export function modelTable(): (string | number)[][] {
  const { links, alternates, enablers, credits, control, reliability, threshold } = DEFAULT_MODEL;
  return [
    [...HEADER],
    ...links.map(({ name, weight }) => ["Link", name, weight, "weight; links in chain order, mine to customer"]),
    ...alternates.map(({ name, link, share }) => ["Alternate", `${name} > ${link}`, share, "the share of the link that it can stand in for; 0 to drop"]),
    ...enablers.map((name) => ["Enabler", name, 1, "recorded and shown, never part of coverage"]),
    ...STATUSES.map((status, level) => ["Credit", status, credits[level]!, `level ${level}`]),
    ...Object.entries(control).map(([item, value]) => ["Control", item, value, "share of the capability that is theirs"]),
    ...ASSERTERS.map((asserter) => ["Reliability", asserter, reliability.get(keyOf(asserter)) ?? 1, "multiplies proof; 1 leaves it alone"]),
    ["Threshold", "Level", STATUSES[threshold.level]!, "a Proven link has at least this status"],
    ["Threshold", "Control", threshold.control, "and at least this control"],
    ["Threshold", "Reliability", threshold.reliability, "and a witness at least this reliable"],
    ["Threshold", "Stale days", threshold.staleDays, "older evidence has Low confidence"],
    ["Threshold", "Scale", threshold.scale, "t of finished magnet a year; less output counts as Pilot at most; 0 turns it off"],
    ["Threshold", "Expired days", threshold.expiredDays, "older evidence of Pilot or higher counts only as a claim; 0 turns it off"],
    ...DEFAULT_FACTORS.map(([item, { low, high }, note]) => ["Factor", item, low === high ? low : `${low} to ${high}`, note]),
    ["Filter", "Product", "", "e.g. Dy: only rows whose Product list names it"],
  ];
}
