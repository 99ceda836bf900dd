import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fillOf, useMarkStyles, type Shares } from "../../parts/figures/marks.ts";

/** How a link hangs together with its neighbour: both proven, or not; undefined where the chain ends. */
export type Line = "run" | "step" | undefined;

/** The middle of a stage's name, where its mark is. */
const MIDDLE = 16;

const useStyles = makeStyles({
  mark: { position: "absolute", left: "0", top: `${MIDDLE - 8}px`, width: "16px", height: "16px", borderRadius: "50%", backgroundColor: tokens.colorNeutralBackground1 },
  line: { position: "absolute", left: "7px", width: "2px", backgroundColor: tokens.colorNeutralStroke1, forcedColorAdjust: "none" },
  run: { left: "6px", width: "4px", backgroundColor: tokens.colorCompoundBrandBackground },
});

interface SpineProps {
  /** The stage's own mark; none between two stages. */
  readonly shares?: Shares;
  /** Proven, at whatever share: the mark is full. */
  readonly whole?: boolean;
  readonly up: Line;
  readonly down: Line;
}

/** The chain beside the bars: a mark for each link, and a thick line along a run of proven ones. The bars say the same in words. */
export function Spine({ shares, whole, up, down }: SpineProps) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  const line = (kind: Line, place: object) => kind && <i aria-hidden className={mergeClasses(styles.line, kind === "run" && styles.run)} style={place} />;
  if (!shares) return line(down, { top: 0, bottom: 0 });
  return (
    <>
      {line(up, { top: 0, height: MIDDLE })}
      {line(down, { top: MIDDLE, bottom: 0 })}
      <i aria-hidden className={mergeClasses(marks.mark, shares.claimed > 0 && marks.claimed, styles.mark)} style={{ backgroundImage: fillOf(whole ? { ...shares, proven: 1 } : shares) }} />
    </>
  );
}
