/** What is said of formulas that were written or whose rows changed. */
import { isCalculatedByHand } from "../../workbook/calculation.ts";
import { text } from "../app/text.ts";

/** The words, and where Excel calculates by hand that the answers come with F9. */
export const orByHand = async (done: string): Promise<string> => ((await isCalculatedByHand().catch(() => false)) ? `${done} ${text.byHand}` : done);
