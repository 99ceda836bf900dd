import { FluentProvider, Subtitle1, Text, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface CatalogueEntry {
  readonly name: string;
  readonly description: string;
}

/** Names the product and lists its functions. */
export function Panel() {
  const [entries, setEntries] = useState<readonly CatalogueEntry[]>([]);
  useEffect(() => {
    void fetch("catalogue.json")
      .then((response) => response.json())
      .then(setEntries);
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Subtitle1 as="h1">Chain of Proof</Subtitle1>
      <ul>
        {entries.map(({ name, description }) => (
          <li key={name}>
            <Text weight="semibold">{name}</Text> {description}
          </li>
        ))}
      </ul>
    </FluentProvider>
  );
}
