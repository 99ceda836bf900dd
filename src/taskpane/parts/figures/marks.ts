import { makeStyles, tokens } from "@fluentui/react-components";

/** Shares of 0–1: what is proven, with pending deals closed, and claimed; each holds the one before. */
export interface Shares {
  readonly proven: number;
  readonly proForma: number;
  readonly claimed: number;
}

/** Solid for proven, hatched for pending, outlined for claimed, dotted for nothing: distinct without colour, in every theme. */
export const SOLID = tokens.colorCompoundBrandBackground;
export const HATCHED = `repeating-linear-gradient(135deg, ${SOLID} 0 2px, transparent 2px 5px)`;

/** A small mark, such as a box in a strip: its outline, and whether something is claimed. */
export const useMarkStyles = makeStyles({
  mark: { boxSizing: "border-box", border: `1px dotted ${tokens.colorNeutralStroke1Pressed}`, forcedColorAdjust: "none" },
  claimed: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** The fill of a small mark: as far as it is proven, else hatched where a deal is pending. */
export function fillOf({ proven, proForma }: Shares): string | undefined {
  if (proven > 0) return `linear-gradient(90deg, ${SOLID} ${proven * 100}%, transparent 0)`;
  return proForma > 0 ? HATCHED : undefined;
}
