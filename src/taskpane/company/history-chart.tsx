import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Table } from "../../chain/cells/table.ts";
import { BASES } from "../../chain/model/vocabulary.ts";
import { percent, text } from "../app/text.ts";
import { stepLine } from "./chain/step-line.ts";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  plot: { display: "block", width: "100%", height: "72px", overflow: "visible", borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`, forcedColorAdjust: "none" },
  line: { fill: "none", vectorEffect: "non-scaling-stroke", stroke: tokens.colorCompoundBrandBackground },
  Proven: { strokeWidth: "3px" },
  "Pro forma": { strokeWidth: "2px", strokeDasharray: "4 3" },
  Claimed: { strokeWidth: "1px", stroke: tokens.colorNeutralStrokeAccessible },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  keys: { justifyContent: "start" },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

interface HistoryChartProps {
  /** Date (ISO), then a column for each basis: header row first. */
  readonly history: Table;
  /** Up to which day the last coverage holds, ISO. */
  readonly until: string;
}

/** Coverage over time: a thick line for proven, dashed with pending deals closed, thin for claimed. */
export function HistoryChart({ history, until }: HistoryChartProps) {
  const styles = useStyles();
  const days = history.slice(1);
  const last = days.at(-1)!;
  const from = String(days[0]![0]);
  return (
    <figure className={styles.figure}>
      <Text as="span" size={200} weight="semibold">
        {text.overTime.title}
      </Text>
      <svg className={styles.plot} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={text.overTime.summary(from, until)}>
        {[...BASES].reverse().map((basis) => (
          <polyline key={basis} className={mergeClasses(styles.line, styles[basis])} points={stepLine(days.map((row) => [String(row[0]), Number(row[BASES.indexOf(basis) + 1])]), until)} />
        ))}
      </svg>
      <div className={styles.row}>
        <span>{from}</span>
        <span>{until}</span>
      </div>
      <figcaption className={mergeClasses(styles.row, styles.keys)}>
        {BASES.map((basis, place) => (
          <span key={basis} className={styles.key}>
            <svg width="20" height="4" aria-hidden>
              <line x1="0" y1="2" x2="20" y2="2" className={mergeClasses(styles.line, styles[basis])} />
            </svg>
            {basis} {percent(Number(last[place + 1]))}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
