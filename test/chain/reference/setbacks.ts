/** Which rows count on a day, and what setbacks do to them (method, sections 3, 5 and 7). */
import type { Model } from "./model.ts";
import type { Row } from "./rows.ts";
import { key } from "./texts.ts";

export interface LiveRow extends Row {
  idled: boolean;
  stalled: boolean;
}

export const isSetback = (row: Row): boolean => ["Idled", "Stalled", "Cancelled"].includes(row.status);
const takesBack = (row: Row): boolean => isSetback(row) || row.deal === "Terminated";

/** Whether a row's Product list names the product that the model asks for; any row where it asks for none. */
export const names = (row: Row, product: string): boolean => product === "" || row.products.includes(key(product));

/** A company's rows on a day, setbacks among them; under a filter, those of the product, and setbacks that name none. */
export function rowsInView(rows: Row[], company: string, asOf: number | null, model: Model): Row[] {
  return rows.filter((row) => {
    if (row.company !== company) return false;
    if (asOf !== null && row.date !== null && row.date > asOf) return false;
    return names(row, model.product) || (takesBack(row) && row.products.length === 0);
  });
}

/** Whether a setback speaks of the asset of a row, dated on or before it. */
export function speaksOf(setback: Row, row: Row): boolean {
  if (setback.stage !== row.stage) return false;
  if (setback.stage === "Capital" && setback.route !== "" && setback.route !== row.route) return false;
  if (setback.site !== "" && setback.site !== row.site) return false;
  if (setback.through !== "" && setback.through !== row.through) return false;
  if (setback.buyer !== "" && setback.buyer !== row.buyer) return false;
  return setback.date === null || row.date === null || row.date <= setback.date;
}

/** Whether a row cancels another: Cancelled by its asset, Terminated by Through whatever the Site. */
export function cancels(setback: Row, row: Row): boolean {
  if (setback === row) return false;
  if (setback.status === "Cancelled" && speaksOf(setback, row)) return true;
  return setback.deal === "Terminated" && speaksOf({ ...setback, site: "" }, row);
}

/** The live rows of one company's rows in view: no setbacks, nothing cancelled. */
export function liveRows(inView: Row[]): LiveRow[] {
  const setbacks = inView.filter(takesBack);
  return inView
    .filter((row) => !takesBack(row) && !setbacks.some((setback) => cancels(setback, row)))
    .map((row) => ({
      ...row,
      idled: setbacks.some((setback) => setback.status === "Idled" && speaksOf(setback, row)),
      stalled: setbacks.some((setback) => setback.status === "Stalled" && speaksOf(setback, row)),
    }));
}
