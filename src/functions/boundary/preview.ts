/** What stands in a cell's preview where the answer takes too long while somebody types. */
export const ON_ENTER = "Worked out on Enter";

/** Whether Excel asks only to show the value of a formula that is still being typed (CustomFunctionsRuntime 1.5). Its type says text, its page true or false. */
export const isPreview = (invocation: CustomFunctions.Invocation | null | undefined): boolean => String(invocation?.isInValuePreview) === "true";
