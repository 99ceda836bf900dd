import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Cells } from "../../chain/cell.ts";
import { checkEvidence } from "../../chain/check.ts";
import { readModel } from "../../chain/model-table.ts";
import { selectRow } from "../../workbook/select-row.ts";
import { text } from "../text.ts";

const SHOWN = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  error: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** Every problem that CHECK finds in the table, each with a way to its row. */
export function EvidenceTab({ cells, model, table }: { readonly cells: Cells; readonly model: Cells | null; readonly table: string }) {
  const styles = useStyles();
  const problems = checkEvidence(cells, readModel(model), null);
  return (
    <>
      <Text as="h2" weight="semibold">
        {problems.length === 0 ? text.noProblems : text.problems(problems.length)}
      </Text>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map(({ row, column, kind, company, sentence }, index) => (
          <li key={index} className={kind === "Error" ? `${styles.item} ${styles.error}` : styles.item}>
            <Text size={200} weight="semibold">
              {kind}: {company || "no company"}, {column}
            </Text>
            <Text size={200} className={styles.soft}>
              {sentence}
            </Text>
            <Link as="button" onClick={() => void selectRow(table, row)}>
              {text.selectRow(row)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
