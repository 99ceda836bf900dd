import { useCallback, useEffect, useState } from "react";
import { keepAccepted, readAccepted } from "../../../workbook/kept/accepted-warnings.ts";
import { reportError } from "../../../workbook/reported-error.ts";

/** The warnings that were accepted in this workbook, and what accepts one or takes it back. */
export function useAccepted(): readonly [ReadonlySet<string>, (print: string, accepted: boolean) => void] {
  const [prints, setPrints] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let gone = false;
    readAccepted().then((list) => gone || setPrints(new Set(list)), reportError);
    return () => {
      gone = true;
    };
  }, []);
  const keep = useCallback((print: string, accepted: boolean) => {
    keepAccepted(print, accepted).then((list) => setPrints(new Set(list)), reportError);
  }, []);
  return [prints, keep];
}
