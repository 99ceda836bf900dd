import { readPrice } from "../chain/capital/read-plan.ts";
import { slipRecord } from "../chain/capital/slips.ts";
import { stressTable } from "../chain/tables/stress-table.ts";
import { answer } from "./boundary/answer.ts";
import { optionalRange, scalar } from "./boundary/argument.ts";
import { planArguments } from "./boundary/plan-arguments.ts";

/**
 * Stress grid: the lowest cash (as CHAIN.TROUGH gives it) for every pair of a delay and a cost overrun.
 * @customfunction STRESS
 * @helpurl https://localhost:3000/help.html#stress
 * @param {any} cash Opening cash, in any one currency and scale, such as USD m; below 0 when it opens in debt.
 * @param {any} burn Paid every month, during the build and after it, in the same currency; 0 or more, and never blank.
 * @param {any} capex Paid in equal monthly parts over the build; 0 or more, and never blank.
 * @param {any} months Planned length of the build in months; above 0, at most 600.
 * @param {any} [margin] Earned in each month of operation before burn; 0 when left out.
 * @param {any[][]} [delays] Months added to the build, a range of any shape; 0, 6, 12, 18, 24 when left out, or with evidence 0 and the company's own median and long slip.
 * @param {any[][]} [overruns] Shares added to capex, a range of any shape; 0, 0.2, 0.35, 0.65, 1 when left out (the 90th percentiles of AACE classes 3, 4 and 5, and double).
 * @param {any} [price] Share added to the margin, such as -0.3 for 30 % less; 0 when left out.
 * @param {any[][]} [evidence] The evidence table with its header row: with at least five promises of the company fallen due, its own slips are the delays.
 * @param {any} [company] The company's name, when evidence is given.
 * @returns {any[][]} A header row of overruns, then a row for each delay with its months first; an empty cell among delays or overruns counts as 0, and each value once.
 * @example =INDEX(CHAIN.STRESS(100,2,60,24,5,{0;6;12},{0,0.2},-0.3),3,3) → -32
 * @throws {#N/A} No evidence for the company; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read, or company is given without evidence.
 * @throws {#VALUE!} An argument, or a delay or overrun of the ranges, is not a number or out of range; it is named with the remedy.
 */
export function stress(cash: any, burn: any, capex: any, months: any, margin?: any, delays?: any[][], overruns?: any[][], price?: any, evidence?: any[][], company?: any): any[][] {
  return answer(() => {
    const plan = planArguments(cash, burn, capex, months, margin);
    const slips = slipRecord(optionalRange(evidence), scalar(company, "company"));
    return stressTable(plan, optionalRange(delays), optionalRange(overruns), readPrice(scalar(price, "price")), slips);
  });
}
