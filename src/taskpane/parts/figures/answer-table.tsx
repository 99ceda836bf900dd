import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChainError } from "../../../chain/cells/chain-error.ts";
import type { Answer, Table } from "../../../chain/cells/table.ts";
import { SHOWN_AS_SHARES } from "../../../chain/tables/column-formats.ts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxHeight: "420px", overflowY: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { textAlign: "left", verticalAlign: "top", padding: "4px 10px 4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  header: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom", position: "sticky", top: 0, backgroundColor: tokens.colorNeutralBackground1 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  right: { textAlign: "right" },
  negative: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  short: { whiteSpace: "nowrap" },
  // Words widen the table, which scrolls, rather than wrap to one word a line.
  words: { minWidth: "110px" },
  sentences: { minWidth: "200px" },
});

/** A word or a day is not broken; from so many characters on, words are, and sentences have more room. */
const [LONG, SENTENCE] = [18, 60];

function shown(value: Answer, header: string): string {
  if (value instanceof ChainError) return value.message;
  if (typeof value !== "number") return value;
  return SHOWN_AS_SHARES.has(header) && value >= 0 && value <= 1 ? `${Math.round(value * 100)}%` : value.toLocaleString(undefined, { maximumFractionDigits: 1 });
}

/** The cells that a worksheet function would answer, header row first; columns that are blank throughout are left out. */
export function AnswerTable({ answer, label }: { readonly answer: Table; readonly label: string }) {
  const styles = useStyles();
  const [header, ...rows] = answer;
  const columns = header!.map(String).flatMap((name, place) => {
    const values = rows.map((row) => row[place]!).filter((value) => value !== "");
    if (values.length === 0) return [];
    if (values.every((value) => typeof value === "number")) return [{ name, place, look: styles.number }];
    const longest = values.reduce<number>((most, value) => Math.max(most, shown(value, name).length), 0);
    return [{ name, place, look: longest > SENTENCE ? styles.sentences : longest > LONG ? styles.words : styles.short }];
  });
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, look }) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, look === styles.number && styles.right, styles.header)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ name, place, look }) => (
                <td key={name} className={mergeClasses(styles.cell, look, typeof row[place] === "number" && row[place] < 0 && styles.negative)}>
                  {shown(row[place]!, name)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
