import type { CompanyPromise } from "./promises.ts";
import { medianSlip, slipsOf } from "./slips.ts";

/** A company's promises in a line: `5 due, 1 kept, median slip 9 months`; "" where none has fallen due. */
export function promisesInWords(promises: readonly CompanyPromise[]): string {
  const slips = slipsOf(promises);
  const unseen = promises.filter(({ verdict }) => verdict === "Due").length;
  const kept = promises.filter(({ verdict }) => verdict === "Kept").length;
  const median = medianSlip(slips);
  return [
    slips.length > 0 ? `${slips.length} due, ${kept} kept` : "",
    median === undefined ? "" : `median slip ${months(median)}`,
    unseen > 0 ? `${unseen} not looked at since due` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

const months = (count: number): string => `${count} ${count === 1 ? "month" : "months"}`;
