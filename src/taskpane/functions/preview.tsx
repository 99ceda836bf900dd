import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Answered } from "../../workbook/read/formulas/ask-function.ts";
import { text } from "../app/text.ts";

const ROWS = 6;
/** From so many characters on, a cell holds words. */
const WORDS = 24;

const useStyles = makeStyles({
  scroll: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { padding: "2px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "left", verticalAlign: "top", maxWidth: "180px", overflowWrap: "break-word" },
  // Words widen the table, which scrolls, and take a few lines at most.
  words: { minWidth: "160px", "& > span": { display: "-webkit-box", "-webkit-box-orient": "vertical", "-webkit-line-clamp": "3", overflow: "hidden" } },
  number: { textAlign: "right" },
  head: { fontWeight: tokens.fontWeightSemibold },
});

type Value = Answered[number][number];

function shown(value: Value): string {
  if (typeof value === "number") return value.toLocaleString(undefined, { maximumFractionDigits: 4 });
  return typeof value === "string" ? value : (value.message ?? "");
}

interface PreviewProps {
  readonly answer: Answered;
  /** Whether its first row names the columns. */
  readonly headed: boolean;
}

/** The first rows of what the formula would answer. */
export function Preview({ answer, headed }: PreviewProps) {
  const styles = useStyles();
  const header = headed ? 1 : 0;
  const rows = answer.length - header;
  const isNumber = (answer[0] ?? []).map((_, x) => answer.some((row) => typeof row[x] === "number"));
  const look = (x: number, y: number) => mergeClasses(styles.cell, y < header && styles.head, isNumber[x] && styles.number);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={text.functions.preview} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {answer.slice(0, header + ROWS).map((row, y) => (
              <tr key={y}>
                {row.map((value, x) => {
                  const words = shown(value);
                  return words.length < WORDS ? (
                    <td key={x} className={look(x, y)}>
                      {words}
                    </td>
                  ) : (
                    <td key={x} className={mergeClasses(look(x, y), styles.words)} title={words}>
                      <span>{words}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200} role="status">{text.functions.size(rows, answer[0]?.length ?? 0, Math.min(ROWS, rows))}</Text>
    </>
  );
}
