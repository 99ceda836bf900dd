import { capitalAssumptions, readCostClass } from "../chain/capital/assumptions.ts";
import { slipRecord } from "../chain/capital/slips.ts";
import { survival as survivalOf } from "../chain/capital/survival.ts";
import { readModel } from "../chain/model/model-table.ts";
import { answer } from "./boundary/answer.ts";
import { optionalRange, range, scalar } from "./boundary/argument.ts";
import { planArguments } from "./boundary/plan-arguments.ts";
import { isPreview, ON_ENTER } from "./boundary/preview.ts";

/**
 * Probability, 0 to 1, that cash never falls below 0 through the build and 24 months of operation, over 10,000 draws of cost overrun, delay and price.
 * The draws are always the same, so the same inputs give the same answer.
 * @customfunction SURVIVAL
 * @helpurl https://localhost:3000/help.html#survival
 * @param {any} cash Opening cash, in any one currency and scale, such as USD m; below 0 the answer is 0.
 * @param {any} burn Paid every month, during the build and after it, in the same currency; 0 or more, and never blank.
 * @param {any} capex Estimated cost of the build, paid in equal monthly parts; 0 or more, and never blank.
 * @param {any} months Planned length of the build in months; above 0, at most 600.
 * @param {any} [margin] Earned in each month of operation at today's price, before burn; 0 when left out.
 * @param {any} [aace_class] AACE class of the capex estimate, 5 (concept) to 1 (tendered); 3 (feasibility study) when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @param {any[][]} [evidence] The evidence table with its header row: with at least five promises of the company fallen due, the delays are drawn from its own slips.
 * @param {any} [company] The company's name, when evidence is given.
 * @returns {any[][]} The share of draws in which the money lasts.
 * @example =CHAIN.SURVIVAL(140,2,60,24,5) → 0.8371
 * @throws {#VALUE!} An argument is not a number or out of range; the argument is named with the remedy.
 * @throws {#N/A} No evidence for the company; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read, or company is given without evidence.
 * @throws {#VALUE!} The Model table cannot be read, or a Factor of the draws cannot be used; the row or factor is named.
 */
export function survival(cash: any, burn: any, capex: any, months: any, margin?: any, aace_class?: any, model?: any[][], evidence?: any[][], company?: any, invocation?: CustomFunctions.Invocation): any[][] {
  return answer(() => {
    const plan = planArguments(cash, burn, capex, months, margin);
    const costClass = readCostClass(scalar(aace_class, "aace_class"));
    const slips = slipRecord(optionalRange(evidence), scalar(company, "company"), range(model));
    const assumptions = capitalAssumptions(costClass, readModel(range(model)));
    return [[isPreview(invocation) ? ON_ENTER : survivalOf(plan, assumptions, slips)]];
  }, { shares: "all", model });
}
