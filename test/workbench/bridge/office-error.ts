/** A failure as Excel reports it to office.js: a code that office.js knows, and a message. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What is not built fails loudly, with Excel's code for a member that the host does not have. */
export const notBuilt = (type: string, member: string): OfficeError => new OfficeError("ApiNotFound", `The workbench has no ${type}.${member}.`);
export const invalidArgument = (message: string): OfficeError => new OfficeError("InvalidArgument", message);
export const itemNotFound = (what: string): OfficeError => new OfficeError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
