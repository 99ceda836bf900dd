/**
 * Keeps every worksheet function under `ChainOfProof.functions`, by its id, as it is associated with Excel: the panel, which runs in the same
 * page, calls the very functions that the cells call. It comes before the functions in their bundle.
 */
type WorksheetFunction = (...args: never[]) => unknown;

declare global {
  var ChainOfProof: { readonly functions: Readonly<Record<string, WorksheetFunction>> } | undefined;
}

const functions: Record<string, WorksheetFunction> = {};
globalThis.ChainOfProof = { functions };

const associate = CustomFunctions.associate.bind(CustomFunctions) as (id: string, call: WorksheetFunction) => void;
try {
  CustomFunctions.associate = ((id: string, call: WorksheetFunction) => {
    functions[id] = call;
    associate(id, call);
  }) as typeof CustomFunctions.associate;
} catch {
  // The host lets nobody replace it: the cells work as ever, and the panel shows no preview.
}

export {};
