import { readPlan } from "../../../chain/capital/read-plan.ts";
import type { Plan } from "../../../chain/capital/plan.ts";
import { ChainError, orProblem } from "../../../chain/cells/chain-error.ts";
import { text } from "../../app/text.ts";

export const FIGURES = ["cash", "burn", "capex", "months", "margin"] as const;
export type Figure = (typeof FIGURES)[number];
/** What is typed in each field. */
export type Figures = Readonly<Record<Figure, string>>;
export const NO_FIGURES: Figures = { cash: "", burn: "", capex: "", months: "", margin: "" };

/** The money that is typed; what cannot be left out. */
const MONEY: readonly Figure[] = ["cash", "burn", "capex", "margin"];
const REQUIRED: readonly Figure[] = ["burn", "capex", "months"];

const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9 };
const AMOUNT = /^([+-]?)(?:[a-z]{0,3}[$€£¥])?(\d{1,3}(?:[,'](?:\d{3}))+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(k|thousand|mn|mio|million|m|bn|billion|b)?$/;

/** An amount typed as people write money: `1,000`, `1.2bn`, `275m`, `C$30k`. NaN for anything else, such as `1,2`, which may be either. */
export function amountOf(typed: string): { readonly value: number; readonly scale: number | undefined } {
  const parts = AMOUNT.exec(typed.toLowerCase().replaceAll("−", "-").replace(/\s/g, ""));
  if (!parts) return { value: NaN, scale: undefined };
  const [, sign, digits, unit] = parts;
  const scale = unit === undefined ? undefined : SCALES[unit]!;
  return { value: (sign === "-" ? -1 : 1) * Number(digits!.replace(/[,']/g, "")) * (scale ?? 1), scale };
}

/** A plan, in the figures' own scale, or in millions where they are written with k, m or bn. */
export interface ReadFigures {
  readonly plan: Plan | undefined;
  readonly inMillions: boolean;
  /** Fields that must be filled in first. */
  readonly missing: readonly Figure[];
  /** What is wrong with a field, by its own label. */
  readonly problems: Readonly<Partial<Record<Figure, string>>>;
}

/** Reads what is typed. A field without k, m or bn beside others that have it is asked about: 8 beside 275m may be eight, or eight million. */
export function readFigures(typed: Figures): ReadFigures {
  const filled = FIGURES.filter((figure) => typed[figure].trim() !== "");
  const read = new Map(filled.map((figure) => [figure, amountOf(typed[figure])] as const));
  const inMillions = MONEY.some((figure) => read.get(figure)?.scale !== undefined);
  const problems: Partial<Record<Figure, string>> = {};
  for (const [figure, { value, scale }] of read) {
    if (Number.isNaN(value)) problems[figure] = text.money.noAmount(text.money.fields[figure], typed[figure].trim());
    else if (figure === "months" && scale !== undefined) problems[figure] = text.money.noMonths(typed[figure].trim());
    else if (figure !== "months" && inMillions && scale === undefined && value !== 0) problems[figure] = text.money.noScale(typed[figure].trim());
  }
  const missing = REQUIRED.filter((figure) => !read.has(figure));
  const none = { plan: undefined, inMillions, missing, problems };
  if (missing.length > 0 || Object.keys(problems).length > 0) return none;
  const cell = (figure: Figure) => Number(((read.get(figure)?.value ?? 0) / (inMillions && figure !== "months" ? 1e6 : 1)).toPrecision(15));
  const plan = orProblem(() => readPlan({ cash: cell("cash"), burn: cell("burn"), capex: cell("capex"), months: cell("months"), margin: cell("margin") }));
  if (!(plan instanceof ChainError)) return { ...none, plan };
  const figure = FIGURES.find((one) => one === plan.facts.argument) ?? "months";
  return { ...none, problems: { [figure]: plan.message.replace(/^The argument \w+/, text.money.fields[figure]) } };
}
