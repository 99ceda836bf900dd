import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../app/text.ts";
import { fillOf, useMarkStyles } from "../parts/marks.ts";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", alignItems: "center", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  box: { width: "16px", height: "12px", borderRadius: "2px" },
});

const KEYS = [
  { label: text.legend.proven, shares: { proven: 1, proForma: 1, claimed: 1 } },
  { label: text.legend.pending, shares: { proven: 0, proForma: 1, claimed: 1 } },
  { label: text.legend.claimed, shares: { proven: 0, proForma: 0, claimed: 1 } },
];

/** What solid, hatched and outlined mean, and which way the chain runs. */
export function Legend({ from, to }: { readonly from: string; readonly to: string }) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  return (
    <div className={styles.legend}>
      {KEYS.map(({ label, shares }) => (
        <span key={label} className={styles.key}>
          <i className={mergeClasses(marks.mark, marks.claimed, styles.box)} style={{ background: fillOf(shares) }} /> {label}
        </span>
      ))}
      <span>
        {from} → {to}
      </span>
    </div>
  );
}
