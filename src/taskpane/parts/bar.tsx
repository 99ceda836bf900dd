import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HATCHED, SOLID, type Shares } from "./figures/marks.ts";

const useStyles = makeStyles({
  track: { position: "relative", height: "12px", boxSizing: "border-box", borderRadius: "6px", border: `1px dotted ${tokens.colorNeutralStroke1Pressed}`, forcedColorAdjust: "none" },
  claimed: { position: "absolute", inset: "-1px auto -1px -1px", boxSizing: "border-box", borderRadius: "6px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, overflow: "hidden", display: "flex" },
  solid: { backgroundColor: SOLID },
  weak: { height: "5px", alignSelf: "center" },
  hatched: { backgroundImage: HATCHED },
});

/** Solid for proven, hatched for pending, outlined for claimed; each as long as its share of the width. `weak` draws the proof half as high: few or poor sources. */
export function Bar({ proven, proForma, claimed, label, weak = false }: Shares & { readonly label: string; readonly weak?: boolean }) {
  const styles = useStyles();
  const part = (share: number) => ({ width: `${(share / claimed) * 100}%` });
  return (
    <div className={styles.track} role="img" aria-label={label}>
      {claimed > 0 && (
        <div className={styles.claimed} style={{ width: `calc(${claimed * 100}% + 2px)` }}>
          <div className={mergeClasses(styles.solid, weak && styles.weak)} style={part(proven)} />
          <div className={styles.hatched} style={part(proForma - proven)} />
        </div>
      )}
    </div>
  );
}
