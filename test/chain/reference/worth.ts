/** What one row earns (method, sections 3 to 5). */
import { controlOf, isPending } from "./control.ts";
import { lastLink, LEVELS, type Model } from "./model.ts";
import type { Row } from "./rows.ts";
import type { LiveRow } from "./setbacks.ts";
import { same } from "./texts.ts";
import { readAmount } from "./units.ts";

export interface Worth {
  row: LiveRow;
  /** After Scale and Idled. */
  level: number;
  control: number;
  pending: boolean;
  proof: number;
  proForma: number;
  claim: number;
  /** Fit to be Proven, were it not for a pending deal. */
  strong: boolean;
}

const PILOT = LEVELS.indexOf("Pilot");
const STUDIED = LEVELS.indexOf("Studied");

/** The level that a row's own quantity lets it have: kilograms are not an industry. */
export function levelAfterScale(row: LiveRow, model: Model): number {
  const own = LEVELS.indexOf(row.status);
  if (own < PILOT || model.scale === 0 || row.quantity === null || !["", "Actual"].includes(row.basis)) return own;
  if (same(row.stage, lastLink(model)) || model.enablers.some((enabler) => same(enabler, row.stage))) return own;
  const amount = readAmount(row.quantity, row.unit, model);
  if (amount === null) return own;
  if (amount.magnet.high < model.scale / 100) return STUDIED;
  return amount.magnet.high < model.scale ? Math.min(own, PILOT) : own;
}

/** A plant that rests has shown its skill, and gives nothing today. */
function levelAfterIdling(row: LiveRow): number {
  const own = LEVELS.indexOf(row.status);
  if (!row.idled || own < PILOT) return own;
  return own > PILOT ? PILOT : STUDIED;
}

/** What ran four years ago is no proof of today. */
export const hasExpired = (row: LiveRow, model: Model, today: number | null): boolean =>
  model.expiredDays > 0 && today !== null && row.date !== null && LEVELS.indexOf(row.status) >= PILOT && today - row.date > model.expiredDays;

/** `share` is the part of the link that the row's stage can stand in for; `inView` are the rows that tell its ownership. */
export function worth(row: LiveRow, share: number, inView: Row[], model: Model, today: number | null): Worth {
  const level = Math.min(levelAfterScale(row, model), levelAfterIdling(row));
  const control = controlOf(row, inView, model);
  const reliability = model.reliability[row.asserter] ?? 1;
  const pending = isPending(row);
  const counts = row.source !== "" && !row.stalled && !hasExpired(row, model, today);
  const proForma = counts ? model.credits[LEVELS[level]!]! * control * reliability * share : 0;
  return {
    row,
    level,
    control,
    pending,
    proof: pending ? 0 : proForma,
    proForma,
    claim: level < 1 ? 0 : (row.route === "Purchase" ? control : 1) * share,
    strong: proForma > 0 && level >= LEVELS.indexOf(model.level) && control >= model.control && reliability >= model.reliable,
  };
}
