/** The errors of each row, and the warnings that need no other row but an earlier twin. Source of the rule: method, section 2. */
import { hasHiddenCharacter, isBlank, keyOf, quoted, shown, textOf, type Cell } from "../cells/cell.ts";
import { isoOf } from "../cells/excel-date.ts";
import { suggestion } from "../cells/names/nearest.ts";
import { webAddress } from "../cells/web-address.ts";
import { type Evidence } from "../evidence/evidence.ts";
import { problemSentence } from "../evidence/problem-sentence.ts";
import type { RowEffects } from "../evidence/effects/row-effect.ts";
import { cellOf, isEmptyRow, problemsOf, rowReaders, type RowReaders } from "../evidence/row-readers.ts";
import { COLUMNS, type Column } from "../model/columns.ts";
import { feedsOf } from "../model/model.ts";
import { ASSERTERS, NEEDS_CLOSING, PILOT, QUALIFIED, ROUTES } from "../model/vocabulary.ts";
import { unitReader } from "../units/unit.ts";
import type { Problem, ProblemKind } from "./problem.ts";

/** Columns whose texts are compared with other rows' texts. */
const COMPARED: readonly Column[] = ["Company", "Stage", "Status", "Through", "Site", "Buyer"];

type Warning = readonly [column: Column, sentence: string];
type At = (column: Column) => Cell;

export function rowProblems(evidence: Evidence, effects: RowEffects): Problem[] {
  const { cells, columns, model } = evidence;
  const readers = rowReaders(model);
  const warn = warner(evidence, effects, readers);
  const twins = new Map<string, number>();
  const problems: Problem[] = [];
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index]!;
    if (isEmptyRow(row, columns)) continue;
    const at: At = (column) => cellOf(row, column, columns, model);
    const note = (kind: ProblemKind, column: Column, sentence: string) =>
      problems.push({ row: index + 1, column, kind, company: textOf(at("Company")), found: textOf(at(column)), sentence });
    const unread = problemsOf(row, columns, readers, model);
    const capital = readers.stage.place(at("Stage")) === readers.capitalStage;
    for (const column of unread) note("Error", column, problemSentence(column, at(column), model, capital));
    for (const [column, sentence] of warn(at, unread)) note("Warning", column, sentence);
    const twin = JSON.stringify(COLUMNS.map((column) => keyOf(at(column))));
    const first = twins.get(twin);
    if (first === undefined) twins.set(twin, index + 1);
    else note("Warning", "Company", `Row ${index + 1} says the same as row ${first}. Delete one of them.`);
  }
  return problems;
}

function warner(evidence: Evidence, effects: RowEffects, readers: RowReaders): (at: At, unread: readonly Column[]) => Warning[] {
  const { model } = evidence;
  const unitOf = unitReader(model);
  const scored = feedsOf(model).map((links) => links.length > 0);
  const hidden = new Set<Cell>();
  return (at, unread) => [
    ...dayWarnings(at, evidence, effects, readers),
    ...sourceWarnings(at, readers),
    ...(unread.includes("Route") ? [] : routeWarnings(at, readers)),
    ...unitWarnings(at, unread),
    ...(!isBlank(at("Promised")) && isBlank(at("Due")) ? [["Due", "Promised says what is promised, and Due not for when: the row is not a promise. Fill Due, or clear Promised."] as const] : []),
    ...hiddenWarnings(at),
  ];

  function unitWarnings(at: At, unread: readonly Column[]): Warning[] {
    if (isBlank(at("Quantity")) || unread.includes("Quantity") || !scored[readers.stage.place(at("Stage"))]) return [];
    if (isBlank(at("Unit"))) return [["Unit", "The Quantity has no Unit: it is not counted. Write a mass, a product and a period, such as t NdPr oxide/yr."]];
    if (unitOf(at("Unit"))) return [];
    return [["Unit", `The Unit ${quoted(at("Unit"))} does not convert to magnet: it is not counted. Write a mass, a product and a period, such as t NdPr oxide/yr.`]];
  }

  /** Each text once: it looks like another, and people search for it in vain. */
  function hiddenWarnings(at: At): Warning[] {
    return COMPARED.flatMap((column): Warning[] => {
      const cell = at(column);
      if (isBlank(cell) || !hasHiddenCharacter(cell) || hidden.has(shown(cell))) return [];
      hidden.add(shown(cell));
      return [[column, `The ${column} ${quoted(cell)} holds a hidden character. It is read without it; type it anew, so that a search finds it.`]];
    });
  }
}

function dayWarnings(at: At, { model }: Evidence, { asOf, reference }: RowEffects, readers: RowReaders): Warning[] {
  const { staleDays, expiredDays } = model.threshold;
  const day = readers.day.read(at("Date"));
  if (day === undefined) return [];
  if (Number.isNaN(day)) return [["Date", "The row is undated: it counts on every as-of date. Add the date of the source."]];
  if (asOf !== null && day > asOf) return [["Date", `The row is dated ${isoOf(day)}, after the as-of date ${isoOf(asOf)}: it is not counted.`]];
  const status = readers.status.place(at("Status"));
  if (expiredDays > 0 && reference - day > expiredDays && status >= PILOT && status <= QUALIFIED) {
    return [["Date", `The source of ${isoOf(day)} is older than ${expiredDays} days before ${isoOf(reference)}: the row counts only as a claim. Look for a newer one.`]];
  }
  return reference - day > staleDays ? [["Date", `The source is older than ${staleDays} days before ${isoOf(reference)}. Look for a newer one.`]] : [];
}

function sourceWarnings(at: At, readers: RowReaders): Warning[] {
  const warnings: Warning[] = [];
  const link = isBlank(at("Link")) ? "blank" : webAddress(at("Link")) === "" ? "no address" : "address";
  if (isBlank(at("Source")) && link !== "address") warnings.push(["Source", "The row names no source: it counts only as a claim. Fill Source or Link."]);
  if (typeof shown(at("Source")) === "boolean") warnings.push(["Source", `${quoted(at("Source"))} is not a document's name. Write what the source is called.`]);
  if (link === "no address") warnings.push(["Link", `${quoted(at("Link"))} is not an http or https address: it cannot be opened. Paste the whole address.`]);
  if (!isBlank(at("Archive")) && webAddress(at("Archive")) === "") warnings.push(["Archive", `${quoted(at("Archive"))} is not an http or https address: it cannot be opened. Paste the whole address.`]);
  if (!isBlank(at("Asserted by")) && readers.asserter.place(at("Asserted by")) < 0) {
    warnings.push(["Asserted by", `${quoted(at("Asserted by"))} is not a known asserter. ${suggestion(at("Asserted by"), ASSERTERS)}`]);
  }
  return warnings;
}

function routeWarnings(at: At, readers: RowReaders): Warning[] {
  if (readers.stage.place(at("Stage")) === readers.capitalStage) return [];
  const route = readers.route.place(at("Route"));
  const warnings: Warning[] = [];
  if (NEEDS_CLOSING[route] && isBlank(at("Deal"))) {
    warnings.push(["Deal", `${textOf(at("Route"))} without a Deal counts as pending. Say Closed once a source shows the closing, else Pending.`]);
  }
  if (ROUTES[route] === "Stake" && isBlank(at("Ownership"))) warnings.push(["Ownership", "A Stake without Ownership gives no control. Add the share that they own."]);
  if (["Contract", "Purchase", "MoU"].includes(ROUTES[route]!) && !isBlank(at("Ownership"))) {
    warnings.push(["Ownership", `The Ownership ${quoted(at("Ownership"))} is not counted on a ${ROUTES[route]} row: its control does not depend on it. Clear it, or say how the share is held.`]);
  }
  return warnings;
}
