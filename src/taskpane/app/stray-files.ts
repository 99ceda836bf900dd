import { useEffect } from "react";
import { reportError } from "../../workbook/reported-error.ts";
import { text } from "./text.ts";

/** A file dropped where no part of the panel takes it would replace the panel: it does nothing, and the panel says why. */
export function useStrayFiles(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type === "drop") reportError(new Error(text.strayFile));
    };
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
}
