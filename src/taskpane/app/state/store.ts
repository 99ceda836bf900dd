/** What the panel remembers while the user looks at another tab: a tab is unmounted when another is chosen. It is lost when the panel closes. */
import { create } from "zustand";
import type { Mode } from "../../../workbook/insert/insert-kinds.ts";
import type { Figures } from "../../company/money/plan-figures.ts";
import type { Draft } from "../../evidence/form/draft.ts";

export const PLACES = ["New sheet", "Selected cell"] as const;

interface PanelState {
  /** How inserts are written and where they go, on every tab, and whether figures that are values carry notes. */
  readonly insertAs: { readonly mode: Mode; readonly where: (typeof PLACES)[number]; readonly withNotes: boolean };
  /** The row begun in the form of the tab Evidence. Its date is empty at first: the source's date is not today's. */
  readonly form: Draft;
  /** The figures typed under "Does the money last?", of each company by its name; the class of the estimate; whether the company's own delays are used. */
  readonly money: { readonly figures: ReadonlyMap<string, Figures>; readonly costClass: number; readonly ownDelays: boolean };
  /** The links of the picture that are open. */
  readonly openLinks: readonly string[];
  /** The questions below the picture that are open, for whichever company is shown. */
  readonly openQuestions: readonly string[];
  /** The link that another tab asked to see. */
  readonly linkCalled: string | undefined;
  /** The names typed for a team. */
  readonly team: string;
  /** The parts of the tab Evidence that are open. */
  readonly openParts: readonly string[];
  /** A row was begun from elsewhere: the form is to take the focus. */
  readonly formCalled: boolean;
}

export const usePanel = create<PanelState>(() => ({
  insertAs: { mode: "Live formulas", where: "New sheet", withNotes: false },
  form: {},
  money: { figures: new Map(), costClass: 3, ownDelays: true },
  openLinks: [],
  openQuestions: [],
  linkCalled: undefined,
  team: "",
  openParts: ["documents", "next"],
  formCalled: false,
}));

export const changeForm = (change: (form: Draft) => Draft): void => usePanel.setState(({ form }) => ({ form: change(form) }));
