/** Whether what stands in a cell, as Excel's `formulas` gives it, is a formula. */
export const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");
