import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Problem } from "../../../chain/check/problem.ts";
import type { Columns } from "../../../chain/model/columns.ts";
import { selectCell } from "../../../workbook/select/select-cell.ts";
import { reportError } from "../../../workbook/reported-error.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { Folded } from "../../parts/folded.tsx";
import { text } from "../../app/text.ts";
import { problemGroups } from "./problem-groups.ts";
import { printOfWarning } from "./warning-print.ts";

/** More of a group would not be read, and would make the panel slow. */
const SHOWN = 50;

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { margin: "8px 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  error: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

interface ProblemListProps {
  readonly cells: Cells;
  readonly problems: readonly Problem[];
  /** The prints of the warnings that were accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (print: string, accepted: boolean) => void;
  readonly columns: Columns;
  /** The id of the evidence table. */
  readonly table: string;
}

/** Each problem that CHECK finds, by kind and column, with a way to the very cell; the warnings that were accepted stand apart, and can be taken back. */
export function ProblemList({ cells, problems, accepted, onAccept, columns, table }: ProblemListProps) {
  const styles = useStyles();
  const { groups, set, printOf } = useMemo(() => {
    const prints = new Map(problems.flatMap((problem) => (problem.kind === "Warning" ? [[problem, printOfWarning(problem, cells)] as const] : [])));
    const isAccepted = (problem: Problem) => accepted.has(prints.get(problem) ?? "");
    return { groups: problemGroups(problems.filter((problem) => !isAccepted(problem))), set: problems.filter(isAccepted), printOf: prints };
  }, [problems, cells, accepted]);
  const list = (some: readonly Problem[], areAccepted: boolean) => (
    <>
      <ul className={styles.list}>
        {some.slice(0, SHOWN).map((problem, index) => {
          const { row, column, kind, company, sentence } = problem;
          const print = printOf.get(problem);
          return (
            <li key={index} className={mergeClasses(styles.item, kind === "Error" && styles.error)}>
              <Text size={200} weight="semibold">
                {[`${kind}: ${company || text.evidenceForm.noCompany}`, column].filter(Boolean).join(", ")}
              </Text>
              <Text size={200} className={styles.soft}>
                {sentence}
              </Text>
              <span className={styles.actions}>
                <ActionLink onClick={() => void selectCell(table, row, (column === "" ? 0 : Math.max(columns[column], 0)) + 1).catch(reportError)}>{text.evidenceForm.selectCell(column, row)}</ActionLink>
                {print !== undefined && <ActionLink onClick={() => onAccept(print, !areAccepted)}>{areAccepted ? text.problems.takeBack : text.problems.accept}</ActionLink>}
              </span>
            </li>
          );
        })}
      </ul>
      {some.length > SHOWN && <Text size={200}>{text.problems.more(some.length - SHOWN)}</Text>}
    </>
  );
  return (
    <div className={styles.whole}>
      {groups.length === 0 && <Text size={200}>{text.noProblems}</Text>}
      {groups.map(({ kind, column, problems: some }) => (
        <Folded key={`${kind} ${column}`} title={text.problems.group(kind, column, some.length)} startsOpen={kind === "Error" || groups.length === 1}>
          {() => list(some, false)}
        </Folded>
      ))}
      {set.length > 0 && <Folded title={text.problems.accepted(set.length)}>{() => list(set, true)}</Folded>}
    </div>
  );
}
