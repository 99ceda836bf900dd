/** What went wrong outside of any form of the panel, a ribbon button or the selecting of a row, in a sentence for the panel to say. */
import { refusal } from "./error-message.ts";
import { shared } from "./store.ts";

export const trouble = shared<string | undefined>(undefined);

export const tellTrouble = (error: unknown): void => trouble.change(() => refusal(error));
