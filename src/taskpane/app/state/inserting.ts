/** The insert that is written, and what became of the last one: also while another tab is shown. One is written at a time. */
import { create } from "zustand";
import type { Place } from "../../../workbook/insert/errors.ts";
import type { Insert } from "../../../workbook/insert/insert-kinds.ts";

export type Said = { readonly done: string } | { readonly failed: string; readonly next?: { readonly insert: Insert; readonly place: Place; readonly address: string } | undefined };

interface Inserting {
  /** The buttons that asked for it. */
  readonly by: string;
  readonly busy?: Insert | undefined;
  /** How much of it is written, 0 to 1. */
  readonly share: number;
  /** The user has asked to stop. */
  readonly cancelled: boolean;
  readonly said?: Said | undefined;
}

export const useInserting = create<Inserting>(() => ({ by: "", share: 0, cancelled: false }));
