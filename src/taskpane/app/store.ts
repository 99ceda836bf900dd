/** What the panel remembers while the user looks at another tab: a tab is unmounted when another is chosen. It is lost when the panel closes. */
import { create } from "zustand";
import type { Mode } from "../../workbook/insert/insert-kinds.ts";
import { today } from "./today.ts";
import type { RowDraft } from "../evidence/row-draft.ts";
import { withText, type Release } from "../evidence/suggestion.ts";

export const PLACES = ["New sheet", "Selected cell"] as const;

interface PanelState {
  /** How inserts are written and where they go, on every tab. */
  readonly insertAs: { readonly mode: Mode; readonly where: (typeof PLACES)[number] };
  /** The row begun in the form of the tab Evidence. */
  readonly form: RowDraft;
  readonly release: Release;
  /** The names typed for a team. */
  readonly team: string;
  /** The parts of the tab Evidence that are open. */
  readonly openParts: readonly string[];
}

export const usePanel = create<PanelState>(() => ({
  insertAs: { mode: "Live formulas", where: "New sheet" },
  form: emptyForm(),
  release: { number: 1, text: "", settled: new Set() },
  team: "",
  openParts: ["next"],
}));

/** A form with today's date. */
export function emptyForm(): RowDraft {
  return { draft: { Date: today() } };
}

export const changeForm = (change: (form: RowDraft) => RowDraft): void => usePanel.setState(({ form }) => ({ form: change(form) }));

export const settleSuggestion = (key: string): void => usePanel.setState(({ release }) => ({ release: { ...release, settled: new Set([...release.settled, key]) } }));

export const changeRelease = (text: string): void => usePanel.setState(({ release }) => ({ release: withText(release, text) }));
