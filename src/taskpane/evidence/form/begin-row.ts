import { reportError } from "../../../workbook/reported-error.ts";
import { changeForm, usePanel } from "../../app/state/store.ts";
import { text } from "../../app/text.ts";
import type { Draft } from "./draft.ts";

const holdsText = (draft: Draft): boolean => Object.values(draft).some((value) => value?.trim());

/** Opens the form of the tab Evidence with a row begun, and has it take the focus. A row that the user has begun there is never lost: then it stays, and the panel says so. */
export function beginRow(draft: Draft): void {
  const inUse = holdsText(usePanel.getState().form);
  usePanel.setState(({ openParts }) => ({ openParts: [...new Set([...openParts, "add"])], formCalled: true }));
  if (inUse) return reportError(new Error(text.next.formInUse));
  changeForm(() => draft);
}
