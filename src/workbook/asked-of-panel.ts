/** What a cell's menu or a key asks the panel to show. */
import { createStore } from "zustand/vanilla";

/** Whether the selected cell is to be explained. What has explained it takes the wish back. */
export const askedOfPanel = createStore<{ readonly explain: boolean }>(() => ({ explain: false }));

export const askToExplain = (): void => askedOfPanel.setState({ explain: true });

/** Calls back at each such wish. Returns what stops it. */
export const onAskedToExplain = (asked: () => void): (() => void) => askedOfPanel.subscribe(({ explain }) => explain && asked());
