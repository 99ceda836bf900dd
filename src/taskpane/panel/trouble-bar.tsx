import { useSyncExternalStore } from "react";
import { onTrouble, tellTrouble, trouble } from "../../workbook/trouble.ts";
import { text } from "../text.ts";
import { Notice } from "./notice.tsx";

/** What went wrong outside of any form, until it is taken away. */
export function TroubleBar() {
  const words = useSyncExternalStore(onTrouble, trouble);
  return <div role="status">{words !== undefined && <Notice intent="error" words={words} action={text.close} onAction={() => tellTrouble(undefined)} />}</div>;
}
