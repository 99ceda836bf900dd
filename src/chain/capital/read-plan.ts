/** Cells → plan and scenario: the arguments of TROUGH, STRESS and SURVIVAL. Source of the rule: method, section 9. */
import { quoted, shown, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import type { Plan, Scenario } from "./plan.ts";

/** Above this an amount is no money, and its sums would not stay finite. */
const LARGEST_AMOUNT = 1e100;
/** 50 years: a longer build was meant in days, or is a date. */
export const LONGEST_BUILD = 600;
/** A hundred times the planned capex or price. */
export const LARGEST_CHANGE = 100;

/** An argument in words, the limits of its values, and what to do about one outside them. */
interface Limits {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly tooLow: string;
  readonly tooHigh: string;
}

/**
 * A number within limits. An empty cell is 0, because Excel hands it over as 0 or as nothing.
 * Errors: #VALUE! naming the argument, what was found and the remedy.
 */
function numberWithin(cell: Cell, { name, low, high, tooLow, tooHigh }: Limits): number {
  const value = isEmpty(cell) ? 0 : shown(cell);
  if (typeof value !== "number" || Number.isNaN(value)) throw badInput(`The argument ${name} is ${quoted(cell)}, which is not a number. Give a number, without unit or currency.`, { argument: name });
  if (value < low) throw badInput(`The argument ${name} is ${value}, below ${low}. ${tooLow}`, { argument: name });
  if (value > high) throw badInput(`The argument ${name} is ${value}, above ${high}. ${tooHigh}`, { argument: name });
  return value;
}

function isEmpty(cell: Cell): boolean {
  const value = shown(cell);
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

const IN_MILLIONS = "Give amounts of money, for example in millions.";
const IN_MONTHS = `Give months: at most ${LONGEST_BUILD}, which is 50 years.`;
const AS_FRACTION = "Give a fraction, such as 0.2 for 20 %.";
const paid = (what: string) => `Give the ${what} as a positive amount: it is paid.`;

/** The plan of the cells given. Cash may open below 0. Burn and capex must be given, 0 included: what nobody has asked about is not nothing. A margin left out is 0, so nothing is earned. */
export function readPlan(cells: { readonly cash: Cell; readonly burn: Cell; readonly capex: Cell; readonly months: Cell; readonly margin: Cell }): Plan {
  const amount = (name: "cash" | "burn" | "capex" | "margin", low: number, tooLow: string) =>
    numberWithin(cells[name], { name, low, high: LARGEST_AMOUNT, tooLow, tooHigh: IN_MILLIONS });
  const cash = amount("cash", -LARGEST_AMOUNT, IN_MILLIONS);
  for (const name of ["burn", "capex"] as const) {
    if (isEmpty(cells[name])) throw badInput(`The argument ${name} is blank. Give the ${name} as an amount, or 0 if there is none.`, { argument: name });
  }
  const burn = amount("burn", 0, paid("burn"));
  const capex = amount("capex", 0, paid("capex"));
  const months = numberWithin(cells.months, { name: "months", low: 0, high: LONGEST_BUILD, tooLow: IN_MONTHS, tooHigh: IN_MONTHS });
  if (months === 0) throw badInput("The argument months is blank or 0. Give the planned length of the build in months, such as 24.", { argument: "months" });
  return { cash, burn, capex, months, margin: amount("margin", -LARGEST_AMOUNT, IN_MILLIONS) };
}

/** A delay in months; 0 when left out. */
export function readDelay(cell: Cell): number {
  const tooLow = "Give 0 or more; for an earlier finish give fewer months.";
  return numberWithin(cell, { name: "delay", low: 0, high: LONGEST_BUILD, tooLow, tooHigh: IN_MONTHS });
}

/** An overrun as a share of capex; 0 when left out. */
export function readOverrun(cell: Cell): number {
  return numberWithin(cell, { name: "overrun", low: -1, high: LARGEST_CHANGE, tooLow: AS_FRACTION, tooHigh: AS_FRACTION });
}

/** A price change as a share of the margin; 0 when left out. */
export function readPrice(cell: Cell): number {
  const tooLow = "Give a fraction, such as -0.3 for 30 % less; a plant that loses money has a margin below 0.";
  return numberWithin(cell, { name: "price", low: -1, high: LARGEST_CHANGE, tooLow, tooHigh: AS_FRACTION });
}

export function readScenario(cells: { readonly delay: Cell; readonly overrun: Cell; readonly price: Cell }): Scenario {
  return { delay: readDelay(cells.delay), overrun: readOverrun(cells.overrun), price: readPrice(cells.price) };
}
