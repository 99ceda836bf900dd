import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../chain/read/finding.ts";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxHeight: "220px", overflowY: "auto", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, padding: "8px", backgroundColor: tokens.colorNeutralBackground3 },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Underlined as well as coloured: nothing relies on colour alone.
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline", textDecorationStyle: "wavy", "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
});

/** The text with its promotional phrases marked, and what is wrong with each below it. The findings are in the order of the text. */
export function MarkedText({ text, promotions, label }: { readonly text: string; readonly promotions: readonly Finding[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text} role="region" aria-label={label} tabIndex={0}>
        {promotions.map(({ start, end }, place) => (
          <span key={start}>
            {text.slice(promotions[place - 1]?.end ?? 0, start)}
            <mark className={styles.mark}>
              {text.slice(start, end)}
            </mark>
          </span>
        ))}
        {text.slice(promotions.at(-1)?.end ?? 0)}
      </p>
      <ul className={styles.list}>
        {promotions.map(({ start, end, why }) => (
          <li key={start}>
            “{text.slice(start, end)}”: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
