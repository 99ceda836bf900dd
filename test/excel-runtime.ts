/** Excel's error class for the tests that call worksheet functions outside Excel: a code and a message, as the runtime has them. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Loaded anew for each test file, also where files share a worker: the class stays the one that was first. */
export const ExcelError = ("CustomFunctions" in globalThis ? CustomFunctions.Error : RuntimeError) as typeof RuntimeError;
export type ExcelError = RuntimeError;

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});
