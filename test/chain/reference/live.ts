/** Which rows count, on a day and for a product, once setbacks have spoken (method, sections 3, 5 and 7). */
import { sameWord } from "./cells.ts";
import type { Model } from "./model.ts";
import type { Row } from "./rows.ts";

export interface LiveRow extends Row {
  stalled: boolean;
}

const isSetback = (row: Row): boolean => row.status === "Stalled" || row.status === "Cancelled" || row.deal === "Terminated";

export function liveRows(all: Row[], company: string, asOf: number | null, model: Model): LiveRow[] {
  const inView = all.filter((row) => {
    if (!sameWord(row.company, company)) return false;
    if (asOf !== null && row.date !== null && row.date > asOf) return false;
    return model.product === "" || names(row, model.product) || (isSetback(row) && row.product === "");
  });
  const setbacks = inView.filter(isSetback);
  const live: LiveRow[] = [];
  for (const row of inView) {
    if (isSetback(row)) continue;
    let stalled = false;
    let cancelled = false;
    for (const setback of setbacks) {
      if (speaksOf(setback, row, true)) {
        if (setback.status === "Stalled") stalled = true;
        if (setback.status === "Cancelled") cancelled = true;
      }
      if (setback.deal === "Terminated" && speaksOf(setback, row, false)) cancelled = true;
    }
    if (!cancelled) live.push({ ...row, stalled });
  }
  return live;
}

/** Whether a row's Product list names a product. */
function names(row: Row, product: string): boolean {
  return row.product.split(/[,;/]/).some((each) => sameWord(each, product));
}

/** Whether a setback speaks of a row: same stage, same asset where it names one, and not after it. */
function speaksOf(setback: Row, row: Row, bySite: boolean): boolean {
  if (setback.stage !== row.stage) return false;
  if (bySite && setback.site !== "" && !sameWord(setback.site, row.site)) return false;
  if (setback.through !== "" && !sameWord(setback.through, row.through)) return false;
  return setback.date === null || row.date === null || row.date <= setback.date;
}
