import { useCallback, useEffect, useState } from "react";

/** A worksheet function as the build's catalogue describes it, from the comment above its code. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range; else a single value. */
  readonly range: boolean;
}

/** Whether the answer's first row names its columns. */
export const isHeaded = ({ returns }: Entry): boolean => returns.startsWith("A header row");

const SHARES = new Set(["COVERAGE", "HISTORY", "PROMOTION", "STRENGTH", "SURVIVAL"]);

/** How the cells of an answer are formatted; undefined where Excel's own way does. */
export const numberFormatOf = ({ id }: Entry): string | undefined => (SHARES.has(id) ? "0%" : undefined);

/** The catalogue, empty until it has come; whether it could not be fetched, and what fetches it again. */
export function useCatalogue(): { readonly entries: readonly Entry[]; readonly failed: boolean; readonly fetchAgain: () => void } {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    fetchCatalogue().then((all) => current && setEntries(all), () => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [attempt]);
  const fetchAgain = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { entries, failed, fetchAgain };
}

async function fetchCatalogue(): Promise<readonly Entry[]> {
  const response = await fetch("catalogue.json");
  if (!response.ok) throw new Error(`catalogue.json: ${response.status}`);
  return (await response.json()) as Entry[];
}
