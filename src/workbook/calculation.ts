/** Workbooks that are calculated by hand. */
import { run } from "./excel.ts";

/** Whether Excel calculates only on F9. Errors: office.js's. */
export function isCalculatedByHand(): Promise<boolean> {
  return run(async (context) => {
    const application = context.application.load("calculationMode");
    await context.sync();
    return application.calculationMode === Excel.CalculationMode.manual;
  });
}

/** Has a sheet that was made for an insert calculated, where Excel calculates by hand: nothing of the user's stands on it. Errors: office.js's. */
export async function calculated(context: Excel.RequestContext, own: Excel.Worksheet): Promise<void> {
  const application = context.application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== Excel.CalculationMode.manual) return;
  own.calculate(true);
  await context.sync();
}
