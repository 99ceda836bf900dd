import type { BorderStyle } from "./book.ts";

/** Lines of a border in the order of the grid's numbers, from 1. */
export const BORDER_STYLES: readonly BorderStyle[] = ["thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"];
