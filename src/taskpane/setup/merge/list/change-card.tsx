import { Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { textOf } from "../../../../chain/cells/cell.ts";
import { isoOf, serialOf } from "../../../../chain/cells/excel-date.ts";
import { DAY_COLUMNS, type Column } from "../../../../chain/model/columns.ts";
import { isChoice, type Compared } from "../../../../merge/compare.ts";
import type { MergeRow } from "../../../../merge/rows/merge-row.ts";
import { reportError } from "../../../../workbook/reported-error.ts";
import { selectRow } from "../../../../workbook/select/select-row.ts";
import { ActionLink } from "../../../parts/action-link.tsx";
import { words } from "../words.ts";

const DAYS: ReadonlySet<Column> = new Set(DAY_COLUMNS);
/** What tells a row from its neighbours. */
const TITLE = ["Stage", "Status", "Route", "Product", "Site", "Date"] as const satisfies readonly Column[];
const LONG = 160;

const useStyles = makeStyles({
  card: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "4px", overflowWrap: "anywhere", display: "flex", flexDirection: "column" },
  conflict: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  line: { display: "block", color: tokens.colorNeutralForeground2, paddingLeft: "32px" },
  plain: { paddingLeft: "8px", paddingTop: "4px" },
  warning: { color: tokens.colorNeutralForeground1 },
  link: { marginLeft: "32px", alignSelf: "flex-start" },
});

interface ChangeCardProps {
  readonly change: Compared;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly table: string;
  /** The row of the sheet that holds the table's headers. */
  readonly firstRow: number;
}

/** One row of the comparison: what it is, what would change, and what speaks against it. */
export function ChangeCard({ change, ticked, onTick, table, firstRow }: ChangeCardProps) {
  const styles = useStyles();
  const { theirs, mine, conflicts, obstacle } = change;
  const title = titleOf((theirs ?? mine)!);
  return (
    <li className={mergeClasses(styles.card, conflicts.length > 0 && styles.conflict)}>
      {isChoice(change) ? (
        <Checkbox checked={ticked} onChange={(_, { checked }) => onTick(checked === true)} label={change.kind === "changed on both sides" && theirs ? `${title}: ${words.takeTheirs.toLowerCase()}` : title} />
      ) : (
        <Text size={200} className={styles.plain}>
          {title}
        </Text>
      )}
      {[...linesOf(change, firstRow), ...conflicts, ...(obstacle === undefined ? [] : [obstacle])].map((line, at) => (
        <Text key={at} size={200} className={mergeClasses(styles.line, (line === obstacle || conflicts.includes(line)) && styles.warning)}>
          {line}
        </Text>
      ))}
      {mine && (
        <ActionLink className={styles.link} onClick={() => void selectRow(table, mine.place + 1).catch(reportError)}>
          {words.yourRow(firstRow + mine.place)}
        </ActionLink>
      )}
    </li>
  );
}

const titleOf = (row: MergeRow): string => TITLE.map((column) => shownIn(row, column)).filter(Boolean).join(" · ");

/** A cell as a reader would write it: a day as ISO text. */
function shownIn(row: MergeRow | undefined, column: Column): string {
  const cell = row?.cells.get(column);
  const day = typeof cell === "number" && DAYS.has(column) ? serialOf(cell) : NaN;
  const text = Number.isNaN(day) ? textOf(cell) : isoOf(day);
  return text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;
}

/** What taking it over would do, line by line. */
function linesOf({ kind, theirs, mine, base, columns, disputed }: Compared, firstRow: number): string[] {
  if (!theirs) return [kind === "withdrawn there" ? words.emptied(firstRow + mine!.place) : words.emptiedEdited(firstRow + mine!.place)];
  if (!mine) return [...(kind === "deleted by you" ? [words.bringBack] : kind === "changed on both sides" ? [words.changedSince] : []), ...[shownIn(theirs, "Source"), shownIn(theirs, "Note")].filter(Boolean)];
  const changed = kind === "changed by you" ? [...theirs.cells.keys(), ...mine.cells.keys()].filter((column, at, all) => all.indexOf(column) === at && theirs.values.get(column) !== mine.values.get(column) && column !== "Company") : columns;
  return changed.map((column) => {
    const [own, its] = [shownIn(mine, column), shownIn(theirs, column)];
    if (disputed.includes(column) || kind === "changed by you") return words.disputed(column, own, its, base && shownIn(base, column));
    return words.becomes(column, own, its);
  });
}
