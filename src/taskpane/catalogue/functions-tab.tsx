import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface Entry {
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", display: "block", color: tokens.colorNeutralForeground2 },
});

/** Every worksheet function with its arguments and an example, from the catalogue that the build writes. */
export function FunctionsTab() {
  const styles = useStyles();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void fetch("catalogue.json")
      .then((response) => response.json() as Promise<Entry[]>)
      .then(setEntries);
  }, []);
  return (
    <ul className={styles.list}>
      {entries.map(({ name, syntax, description, examples }) => (
        <li key={name}>
          <Text weight="semibold">{name}</Text>
          <code className={styles.code}>={syntax}</code>
          <Text size={200} block>
            {description}
          </Text>
          {examples.slice(0, 1).map(({ formula }) => (
            <code key={formula} className={styles.code}>
              {formula}
            </code>
          ))}
        </li>
      ))}
    </ul>
  );
}
