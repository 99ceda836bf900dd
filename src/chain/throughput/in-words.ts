/** A tonnage in words: the rows behind it, and what is not counted and why. */
import { textAt, type Evidence } from "../evidence/evidence.ts";
import { inPercent } from "../cells/wording/percent.ts";
import type { LinkScores } from "../links/links.ts";
import type { Range } from "../model/model.ts";
import type { Figure } from "./figures.ts";
import type { Tonnage } from "./throughput.ts";

/** `1300 t NdPr oxide/yr Actual + …`; SmCo comes separately, and units that do not convert are named. */
export function tonnageInWords({ evidence, effects }: LinkScores, { figures, unread }: Tonnage): string {
  const words = (some: readonly Figure[]) => some.map((figure) => figureInWords(evidence, effects.control[figure.row]!, figure)).join(" + ");
  const apart = figures.filter(({ magnet }) => magnet === undefined);
  return [
    words(figures.filter(({ magnet }) => magnet !== undefined)) || "not reported",
    apart.length > 0 ? `not NdFeB: ${words(apart)}` : "",
    unread.length > 0 ? `not converted: ${unread.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function figureInWords(evidence: Evidence, share: number, { row }: Figure): string {
  const fact = (["Quantity", "Unit", "Basis"] as const).map((column) => textAt(evidence, row, column)).filter(Boolean);
  return [...fact, share < 1 ? `× ${inPercent(share)}` : ""].filter(Boolean).join(" ");
}

/** Sentences on what was left out so that nothing counts twice; "" where nothing was. */
export function tonnageNotes({ withoutSite, feeds }: Tonnage): string {
  const rows = (some: readonly Figure[]) => (some.length === 1 ? `Row ${some[0]!.row + 1} is` : `Rows ${some.map(({ row }) => row + 1).join(", ")} are`);
  return [
    withoutSite.length > 0 ? `${rows(withoutSite)} not added: no Site is named, beside named Sites of the same product.` : "",
    feeds.length > 0 ? `${rows(feeds)} not added: what is made of the feed is counted at the same site.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Low to high in whole tonnes, `1711–2677`; one number where both are the same. */
export function rangeInWords({ low, high }: Range): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? String(from) : `${from}–${to}`;
}
