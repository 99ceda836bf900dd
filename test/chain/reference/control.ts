/** How much of a row is the company's (method, section 4). */
import { lastLink, type Model } from "./model.ts";
import type { Row } from "./rows.ts";
import { names } from "./setbacks.ts";
import { same } from "./texts.ts";

/** An acquisition, joint venture or stake is pending until it is closed; any other route only if it says so. */
export const isPending = (row: Row): boolean => row.deal === "Pending" || (["Acquired", "Joint venture", "Stake"].includes(row.route) && row.deal !== "Closed");

/**
 * The share that holds on the day: of the rows with the same Through, the latest that gives one speaks for all on or before it.
 * It is a fact about the entity, so the row may be a setback, or have been cancelled since.
 */
export function ownershipOf(row: Row, inView: Row[], model: Model): number | null {
  if (row.through === "" || row.date === null) return row.ownership;
  const giving = inView.filter((each) => names(each, model.product) && each.through === row.through && each.date !== null && each.ownership !== null && !isPending(each));
  const latest = Math.max(...giving.map((each) => each.date!));
  if (giving.length === 0 || row.date > latest) return row.ownership;
  return Math.min(...giving.filter((each) => each.date === latest).map((each) => each.ownership!)); // two of one day: the lower, which overstates nothing
}

export function controlOf(row: Row, inView: Row[], model: Model): number {
  const ownership = ownershipOf(row, inView, model);
  if (row.route === "Joint venture") return ownership ?? model.controls["Joint venture (blank ownership)"]!;
  if (row.route === "Stake") return ownership ?? model.controls["Stake (blank ownership)"]!;
  if (row.route === "Contract") return same(row.stage, lastLink(model)) ? model.controls["Customer contract"]! : model.controls.Contract!;
  if (row.route === "Purchase") return model.controls.Purchase!;
  if (row.route === "MoU") return model.controls.MoU!;
  return ownership ?? 1;
}
