import type { Plan } from "../../../chain/capital/plan.ts";
import { callOf, quotedText } from "../../../workbook/insert/plan/formulas/formulas.ts";

/** TROUGH, SURVIVAL and STRESS of a plan, as they are written in a cell; with the company's own delays where they are asked for. */
export function planFormulas({ cash, burn, capex, months, margin }: Plan, costClass: number, model: string | null, own: { readonly evidence: string; readonly company: string } | undefined): string[] {
  const plan = [cash, burn, capex, months, margin].map(String);
  const delays = own ? [`${own.evidence}[#All]`, quotedText(own.company)] : [];
  return [
    callOf("CHAIN.TROUGH", plan),
    callOf("CHAIN.SURVIVAL", [...plan, String(costClass), model === null ? "" : `${model}[#All]`, ...delays]),
    callOf("CHAIN.STRESS", [...plan, ...(own ? ["", "", "", ...delays] : [])]),
  ];
}
