import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { UnknownWord } from "../../../chain/check/unknown-words.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { words as all } from "../merge/words.ts";

const words = all.reading_;
const SHOWN = 12;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" }, more: { alignSelf: "flex-start" }, field: { overflowWrap: "anywhere" } });

interface WordChoicesProps {
  readonly unknown: readonly UnknownWord[];
  /** The method's word by the unknown one; "" leaves it open. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChoose: (word: string, meaning: string) => void;
}

/** What an investor's own words stand for, the most frequent first, with a guess for each. */
export function WordChoices({ unknown, chosen, onChoose }: WordChoicesProps) {
  const styles = useStyles();
  const [count, setCount] = useState(SHOWN);
  if (unknown.length === 0) return null;
  return (
    <div className={styles.part} role="group" aria-label={words.unknown}>
      <Text size={200} weight="semibold">{words.unknown}</Text>
      <Text size={200}>{words.unknownAbout}</Text>
      {unknown.slice(0, count).map(({ column, word, count: often, words: meanings }) => (
        <Field key={`${column} ${word}`} className={styles.field} label={words.word(column, word, often)} size="small">
          <Select size="small" value={chosen.get(word) ?? ""} onChange={(_, { value }) => onChoose(word, value)}>
            <option value="">{words.open}</option>
            {meanings.map((meaning) => (
              <option key={meaning}>{meaning}</option>
            ))}
          </Select>
        </Field>
      ))}
      {unknown.length > count && (
        <ActionLink className={styles.more} onClick={() => setCount(count + 50)}>
          {words.moreWords(unknown.length - count)}
        </ActionLink>
      )}
    </div>
  );
}
