import { useEffect, useState } from "react";

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

/** The catalogue; empty until it has come. */
export function useCatalogue(): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void fetch("catalogue.json")
      .then((response) => response.json() as Promise<Entry[]>)
      .then(setEntries);
  }, []);
  return entries;
}
