import type { Plan } from "../../chain/capital/plan.ts";
import { readPlan } from "../../chain/capital/read-plan.ts";
import { scalar } from "./argument.ts";

/** The five arguments that TROUGH, STRESS and SURVIVAL begin with. */
export function planArguments(cash: unknown, burn: unknown, capex: unknown, months: unknown, margin: unknown): Plan {
  return readPlan({
    cash: scalar(cash, "cash"),
    burn: scalar(burn, "burn"),
    capex: scalar(capex, "capex"),
    months: scalar(months, "months"),
    margin: scalar(margin, "margin"),
  });
}
