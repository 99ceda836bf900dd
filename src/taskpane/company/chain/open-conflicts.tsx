import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { conflictInWords } from "../../../chain/conflicts/conflict-in-words.ts";
import { conflictReader } from "../../../chain/conflicts/conflicts.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { selectRow } from "../../../workbook/select/select-row.ts";
import { reportError } from "../../../workbook/reported-error.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({
  conflict: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, paddingLeft: "8px", marginBottom: "8px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
});

interface OpenConflictsProps {
  readonly scores: LinkScores;
  readonly company: number;
  /** The stages whose rows count for the link, as places in the model's stages. */
  readonly stages: readonly number[];
  readonly table: string;
}

/** Rows that contradict each other and that no later filing settles, each with both rows. */
export function OpenConflicts({ scores, company, stages, table }: OpenConflictsProps) {
  const styles = useStyles();
  const conflicts = useMemo(() => {
    const conflictsOf = conflictReader(scores);
    return stages.flatMap((stage) => conflictsOf(company, stage));
  }, [scores, company, stages]);
  return conflicts.map((conflict) => (
    <div key={`${conflict.earlier}-${conflict.later}`} className={styles.conflict}>
      <Text size={200}>{text.conflict(conflictInWords(scores.evidence, conflict))}</Text>
      <span className={styles.actions}>
        {[conflict.later, conflict.earlier].map((row) => (
          <ActionLink key={row} onClick={() => void selectRow(table, row + 1).catch(reportError)}>
            {text.selectRow(row + 1)}
          </ActionLink>
        ))}
      </span>
    </div>
  ));
}
