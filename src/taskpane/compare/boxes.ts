import { makeStyles, tokens } from "@fluentui/react-components";

/** A link as a small box: filled as far as it is proven, hatched where it is pending, outlined where it is claimed. */
export const useBoxStyles = makeStyles({
  box: { height: "14px", borderRadius: "2px", border: `1px solid ${tokens.colorNeutralStroke2}`, forcedColorAdjust: "none" },
  claimed: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

export const PENDING = `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 2px, transparent 2px 5px)`;
export const proven = (share: number): string => `linear-gradient(90deg, ${tokens.colorBrandBackground} ${share * 100}%, transparent 0)`;
