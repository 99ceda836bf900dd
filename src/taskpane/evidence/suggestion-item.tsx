import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Column } from "../../chain/model/columns.ts";
import { text } from "../app/text.ts";
import type { FoundSuggestion } from "./suggestion.ts";

const useStyles = makeStyles({
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", paddingTop: "4px" },
});

interface SuggestionItemProps {
  readonly suggestion: FoundSuggestion;
  /** Whether the form holds it. */
  readonly inForm: boolean;
  /** The user's own typing that it would replace, while they are asked about it. */
  readonly asked: readonly Column[] | undefined;
  readonly onPut: () => void;
  readonly onAnswer: (replace: boolean) => void;
  readonly onLeave: () => void;
}

/** A suggested row with its words, why it was read so, and what to do with it. */
export function SuggestionItem({ suggestion, inForm, asked, onPut, onAnswer, onLeave }: SuggestionItemProps) {
  const styles = useStyles();
  const putButton = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const asking = asked !== undefined;
  useEffect(() => {
    if (asking) keepButton.current?.focus();
  }, [asking]);
  const answer = (replace: boolean) => {
    putButton.current?.focus(); // the one that was pressed is taken away
    onAnswer(replace);
  };
  const { link, status, kind, why } = suggestion.finding;
  const said = text.release.says(link, status);
  return (
    <li className={styles.item}>
      <Text size={200} weight="semibold">
        {said}
      </Text>{" "}
      <Badge appearance="tint" color={kind === "evidence" ? "informative" : "warning"}>
        {kind}
      </Badge>
      <Text size={200} block>
        “{suggestion.fact.Note}”
      </Text>
      <Text size={200} className={styles.soft}>
        {why}
      </Text>
      <div className={styles.buttons}>
        <Button ref={putButton} size="small" aria-label={`${text.release.accept}: ${said}`} onClick={onPut}>
          {text.release.accept}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${text.release.leave}: ${said}`} onClick={onLeave}>
          {text.release.leave}
        </Button>
      </div>
      {asked && (
        <div role="group" aria-label={text.release.replaces(asked)}>
          <Text size={200}>{text.release.replaces(asked)}</Text>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => answer(true)}>
              {text.release.replace}
            </Button>
            <Button ref={keepButton} size="small" onClick={() => answer(false)}>
              {text.release.keep}
            </Button>
          </div>
        </div>
      )}
      <Text size={200} className={styles.soft} role="status">
        {inForm && text.release.inForm}
      </Text>
    </li>
  );
}
