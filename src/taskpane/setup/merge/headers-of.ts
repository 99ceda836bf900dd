import { textOf, type Cells } from "../../../chain/cells/cell.ts";

/** The headers of a table, for the user to choose from; one without a name by its place. */
export const headersOf = (cells: Cells): string[] => (cells[0] ?? []).map((cell, place) => textOf(cell) || `Column ${place + 1}`);
