import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { position: "relative", height: "10px", borderRadius: "5px", border: `1px solid ${tokens.colorNeutralStroke2}`, overflow: "hidden" },
  claimed: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  part: { position: "absolute", top: 0, bottom: 0 },
  proven: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  pending: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 2px, transparent 2px 6px)`,
    forcedColorAdjust: "none",
  },
});

interface BarProps {
  readonly proven: number;
  readonly proForma: number;
  readonly claimed: number;
  readonly label: string;
}

/** Solid for proven, hatched for pending, outlined for claimed; each 0–1 of the width. */
export function Bar({ proven, proForma, claimed, label }: BarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, claimed > 0 && styles.claimed)} role="img" aria-label={label}>
      <div className={mergeClasses(styles.part, styles.proven)} style={{ left: 0, width: `${proven * 100}%` }} />
      <div className={mergeClasses(styles.part, styles.pending)} style={{ left: `${proven * 100}%`, width: `${(proForma - proven) * 100}%` }} />
    </div>
  );
}
