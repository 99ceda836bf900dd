/** What went wrong outside of any form of the panel, such as a ribbon button or the selecting of a row: a sentence for the panel to show. */
import { createStore } from "zustand/vanilla";
import { errorMessage } from "./error-message.ts";

export const reportedError = createStore<{ readonly words: string | undefined }>(() => ({ words: undefined }));

export const reportError = (error: unknown): void => reportedError.setState({ words: errorMessage(error) });
