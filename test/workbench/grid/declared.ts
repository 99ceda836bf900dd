/** A worksheet function's arguments as Excel takes them: of their declared type. */

/** What a cell shows while its function is not answered. */
export const BUSY = "#BUSY!";

/** How empty cells reach a function: as 0 on the desktop, as null on the web. */
export type Blanks = "zero" | "null";

export interface Declared {
  /** `any`, `number`, `string` or `boolean`. */
  readonly type: string;
  readonly dimensionality?: string;
}

/** Stands for a value that the declared type does not take: the cell is #VALUE!, and no call is made. */
export const WRONG_TYPE = Symbol("wrong type");

/** A cell's value as the declared type takes it: numbers as texts, TRUE as 1, but no text as a number. */
export function asDeclared(value: unknown, type: string): unknown {
  if (value === null || type === "any") return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") return typeof value === "string" ? WRONG_TYPE : Number(value);
  if (typeof value === "string") return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : WRONG_TYPE;
  return Boolean(value);
}

/**
 * How error cells reach a function. Microsoft's documentation: a function can be evaluated over cells with errors where `functions.json` says
 * `allowErrorForDataTypeAny`, and a function that takes data types (`allowCustomDataForDataTypeAny`, CustomFunctionsRuntime 1.4) takes a data
 * type's error too; "which can cover both rich data types and rich errors" (office-js issue 4385). Both for parameters of the type `any` only.
 * Else no call is made. What the cell shows then is not documented: here, the error.
 */
export type Errors = "refused" | "errors" | "data types";

export const takesErrors = (errors: Errors, { type }: Declared): boolean => errors !== "refused" && type === "any";

/** An error cell as Microsoft's custom-function runtime takes it: the function gets a `CustomFunctions.Error`, or the error as a data type. */
export const errorArgument = (code: string, errors: Errors): object =>
  errors === "data types" ? { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: code }) } : { type: "CustomFunctionError", code };
