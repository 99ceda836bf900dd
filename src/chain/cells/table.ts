import type { ChainError } from "./chain-error.ts";

/** One cell of an answer: a blank is "", and a cell that cannot be answered carries its own error. */
export type Answer = string | number | ChainError;
/** Rows × columns of an answer. */
export type Table = Answer[][];

