import { Tooltip } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface MeantProps {
  /** The sentence; undefined for none. */
  readonly means: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A figure or a word that tells what it means under the pointer. For the keyboard and for touch the same sentence stands in the list of meanings. */
export function Meant({ means, className, children }: MeantProps) {
  const words = <span className={className}>{children}</span>;
  if (means === undefined) return words;
  return (
    <Tooltip content={means} relationship="description" withArrow>
      {words}
    </Tooltip>
  );
}
