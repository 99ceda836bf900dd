import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Problem } from "../../chain/check/problem.ts";
import type { Columns } from "../../chain/model/columns.ts";
import { selectCell } from "../../workbook/select-cell.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { text } from "../app/text.ts";

/** More would not be read, and would make the panel slow. */
const SHOWN = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  error: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** Each problem that CHECK finds, with a way to the very cell; where the table has no such column, to the row's first. */
export function ProblemList({ problems, columns, table }: { readonly problems: readonly Problem[]; readonly columns: Columns; readonly table: string }) {
  const styles = useStyles();
  if (problems.length === 0) return <Text size={200}>{text.noProblems}</Text>;
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map(({ row, column, kind, company, sentence }, index) => (
          <li key={index} className={mergeClasses(styles.item, kind === "Error" && styles.error)}>
            <Text size={200} weight="semibold">
              {[`${kind}: ${company || text.evidenceForm.noCompany}`, column].filter(Boolean).join(", ")}
            </Text>
            <Text size={200} className={styles.soft}>
              {sentence}
            </Text>
            <ActionLink onClick={() => void selectCell(table, row, (column === "" ? 0 : Math.max(columns[column], 0)) + 1).catch(reportError)}>
              {text.evidenceForm.selectCell(column, row)}
            </ActionLink>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <Text size={200}>{text.evidenceForm.moreProblems(problems.length - SHOWN)}</Text>}
    </>
  );
}
