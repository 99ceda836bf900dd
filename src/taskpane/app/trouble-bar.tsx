import { useSyncExternalStore } from "react";
import { trouble } from "../../workbook/reported-error.ts";
import { text } from "./text.ts";
import { Message } from "../parts/message.tsx";

/** What went wrong outside of any form, until it is taken away. */
export function TroubleBar() {
  const words = useSyncExternalStore(trouble.follow, trouble.get);
  return <div role="status">{words !== undefined && <Message intent="error" words={words} action={text.close} onAction={() => trouble.change(() => undefined)} />}</div>;
}
