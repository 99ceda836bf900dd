import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldedProps {
  readonly title: string;
  readonly startsOpen?: boolean;
  /** What it holds, made while it is open. */
  readonly children: () => ReactNode;
}

/** A part that unfolds below its title. */
export function Folded({ title, startsOpen = false, children }: FoldedProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={useStyles().summary}>{title}</summary>
      {open && children()}
    </details>
  );
}
