import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../../app/text.ts";
import { fillOf, SOLID, useMarkStyles } from "./marks.ts";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", alignItems: "center", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  box: { width: "16px", height: "12px", borderRadius: "2px" },
  round: { width: "12px", borderRadius: "6px" },
  weak: { backgroundImage: `linear-gradient(transparent 4px, ${SOLID} 4px 8px, transparent 8px)` },
});

const KEYS = [
  { label: text.legend.proven, shares: { proven: 1, proForma: 1, claimed: 1 } },
  { label: text.legend.pending, shares: { proven: 0, proForma: 1, claimed: 1 } },
  { label: text.legend.claimed, shares: { proven: 0, proForma: 0, claimed: 1 } },
  { label: text.legend.silent, shares: { proven: 0, proForma: 0, claimed: 0 } },
];

interface LegendProps {
  /** Which way the chain runs, where its boxes stand beside each other. */
  readonly way?: readonly [from: string, to: string];
  /** Whether bars of low confidence are drawn. */
  readonly weak?: boolean;
  /** The alternates that stand in for a link of any company. */
  readonly standIns?: readonly string[];
}

/** What solid, hatched, outlined, dotted and round mean. */
export function Legend({ way, weak = false, standIns = [] }: LegendProps) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  return (
    <div className={styles.legend}>
      {KEYS.map(({ label, shares }) => (
        <span key={label} className={styles.key}>
          <i className={mergeClasses(marks.mark, shares.claimed > 0 && marks.claimed, styles.box)} style={{ background: fillOf(shares) }} /> {label}
        </span>
      ))}
      {weak && (
        <span className={styles.key}>
          <i className={mergeClasses(marks.mark, marks.claimed, styles.box, styles.weak)} /> {text.legend.weak}
        </span>
      )}
      {standIns.length > 0 && (
        <span className={styles.key}>
          <i className={mergeClasses(marks.mark, marks.claimed, styles.box, styles.round)} /> {text.legend.standIn(standIns)}
        </span>
      )}
      {way && <span>{way.join(" → ")}</span>}
    </div>
  );
}
