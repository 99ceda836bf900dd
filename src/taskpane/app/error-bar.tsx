import { useStore } from "zustand";
import { reportedError } from "../../workbook/reported-error.ts";
import { Message } from "../parts/message.tsx";
import { text } from "./text.ts";

/** What went wrong outside of any form, until it is closed. */
export function ErrorBar() {
  const words = useStore(reportedError, (state) => state.words);
  return <div role="status">{words !== undefined && <Message intent="error" words={words} action={text.close} onAction={() => reportedError.setState({ words: undefined })} />}</div>;
}
