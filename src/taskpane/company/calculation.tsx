import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LinkScores } from "../../chain/links/links.ts";
import { percent, text } from "../app/text.ts";

const useStyles = makeStyles({
  whole: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  terms: { borderCollapse: "collapse", margin: "4px 0" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingRight: "12px" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", paddingRight: "12px" },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface CalculationProps {
  readonly scores: LinkScores;
  readonly company: number;
  readonly proven: number;
}

const decimals = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 3, minimumFractionDigits: 2 });

/** The coverage as a sum: each link's weight and what it proves, from the customer back to the mine. A link that nobody looked at adds nothing, and says so. */
export function Calculation({ scores, company, proven }: CalculationProps) {
  const styles = useStyles();
  const { links } = scores.evidence.model;
  const terms = links.map(({ name, weight }, link) => ({ name, weight, value: scores.proven[company * scores.width + link]!, silent: scores.best[company * scores.width + link]! < 0 })).reverse();
  const sum = terms.reduce((total, { weight, value }) => total + weight * value, 0);
  const weights = terms.reduce((total, { weight }) => total + weight, 0);
  const weighted = terms.some(({ weight }) => weight !== 1);
  return (
    <details className={styles.whole}>
      <summary className={styles.summary}>{text.calculation.title}</summary>
      <table className={styles.terms}>
        <tbody>
          {terms.map(({ name, weight, value, silent }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.number}>{silent ? text.calculation.notLookedAt : weighted ? `${decimals(weight)} × ${decimals(value)}` : decimals(value)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.name}>
              {text.calculation.sum}
            </th>
            <td className={`${styles.number} ${styles.sum}`}>{text.calculation.quotient(decimals(sum), decimals(weights), percent(proven))}</td>
          </tr>
        </tbody>
      </table>
      <Text size={200}>{text.calculation.rule}</Text>
    </details>
  );
}
