import { Dropdown, Field, makeStyles, Option, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { handoffsTable } from "../../chain/tables/handoffs-table.ts";
import { teamTable } from "../../chain/tables/team-table.ts";
import { AnswerTable } from "../parts/answer-table.tsx";
import type { Scored } from "../app/scores.ts";
import { text } from "../app/text.ts";

const words = text.team;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  head: { margin: "0" },
  choice: { minWidth: "0" },
});

/** Several companies as one chain: who carries each link, and who hands to whom. */
export function TeamBuilder({ scored: { scores, ranked } }: { readonly scored: Scored }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const known = chosen.filter((name) => ranked.some((one) => one.name === name));
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2" className={styles.head}>{words.title}</Subtitle2>
      <Field label={words.choose} size="small">
        <Dropdown
          size="small"
          multiselect
          className={styles.choice}
          title={known.join(", ")}
          value={known.join(", ")}
          placeholder={words.none}
          selectedOptions={[...known]}
          onOptionSelect={(_, { selectedOptions }) => setChosen(selectedOptions)}
        >
          {ranked.map(({ name }) => (
            <Option key={name}>{name}</Option>
          ))}
        </Dropdown>
      </Field>
      {known.length > 0 && <Answers scores={scores} companies={known} />}
    </section>
  );
}

function Answers({ scores, companies }: { readonly scores: Scored["scores"]; readonly companies: readonly string[] }) {
  try {
    const cells = companies.map((name) => [name]);
    return (
      <>
        <AnswerTable answer={teamTable(scores, cells)} label={words.chain} />
        <Text size={200} weight="semibold">
          {words.handoffs}
        </Text>
        <AnswerTable answer={handoffsTable(scores, cells)} label={words.handoffs} />
      </>
    );
  } catch (error) {
    if (error instanceof ChainError) return <Text size={200}>{error.message}</Text>;
    throw error;
  }
}
