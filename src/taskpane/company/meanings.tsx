import { makeStyles, tokens } from "@fluentui/react-components";
import { Folded } from "../parts/folded.tsx";
import { text } from "../app/text.ts";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  word: { fontWeight: tokens.fontWeightSemibold },
  rule: { margin: "0 0 4px" },
});

/** What a state of a link means, in a sentence; undefined for what is no state. */
export const meaningOf = (state: string): string | undefined => text.meanings.states[state];

/** Every word and figure of the tab with its sentence: what the tooltips say, for the keyboard, for touch and for reading in one go. */
export function Meanings() {
  const styles = useStyles();
  const states = Object.entries(text.meanings.states).map(([state, rule]) => [state === "Silent" ? text.notLookedAt : state, rule] as const);
  const figures = Object.entries(text.meanings.figures).map(([figure, rule]) => [text.meanings.names[figure as keyof typeof text.meanings.names], rule] as const);
  return (
    <Folded title={text.meanings.title}>
      {() => (
        <dl className={styles.list}>
          {[...figures, ...states].flatMap(([word, rule]) => [
            <dt key={word} className={styles.word}>
              {word}
            </dt>,
            <dd key={`${word} means`} className={styles.rule}>
              {rule}
            </dd>,
          ])}
        </dl>
      )}
    </Folded>
  );
}
