import { readScenario } from "../chain/capital/read-plan.ts";
import { trough as troughOf } from "../chain/capital/trough.ts";
import { answer } from "./boundary/answer.ts";
import { scalar } from "./boundary/argument.ts";
import { planArguments } from "./boundary/plan-arguments.ts";

/**
 * Lowest month-end cash from today through the build and 24 months of operation, the opening cash included. Below 0 it is the money still to be found.
 * @customfunction TROUGH
 * @helpurl https://localhost:3000/help.html#trough
 * @param {any} cash Opening cash, in any one currency and scale, such as USD m; below 0 when it opens in debt.
 * @param {any} burn Paid every month, during the build and after it, in the same currency; 0 or more, and never blank.
 * @param {any} capex Paid in equal monthly parts over the build; 0 or more, and never blank.
 * @param {any} months Planned length of the build in months; above 0, at most 600.
 * @param {any} [margin] Earned in each month of operation before burn; 0 when left out.
 * @param {any} [delay] Months added to the build; 0 when left out.
 * @param {any} [overrun] Share added to capex, such as 0.2 for 20 % more; 0 when left out.
 * @param {any} [price] Share added to the margin, such as -0.3 for 30 % less; 0 when left out.
 * @returns {any[][]} The lowest cash, in the currency of the arguments.
 * @example =CHAIN.TROUGH(100,2,60,24,5,6,0.2,-0.3) → -32
 * @throws {#VALUE!} An argument is not a number or out of range; the argument is named with the remedy.
 */
export function trough(cash: any, burn: any, capex: any, months: any, margin?: any, delay?: any, overrun?: any, price?: any): any[][] {
  return answer(() => {
    const plan = planArguments(cash, burn, capex, months, margin);
    const scenario = readScenario({ delay: scalar(delay, "delay"), overrun: scalar(overrun, "overrun"), price: scalar(price, "price") });
    return [[troughOf(plan, scenario)]];
  });
}
