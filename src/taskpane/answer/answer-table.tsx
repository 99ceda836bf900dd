import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChainError } from "../../chain/chain-error.ts";
import type { Answer, Table } from "../../chain/table.ts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxHeight: "420px", overflowY: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "left", verticalAlign: "top", padding: "3px 10px 3px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  header: { fontWeight: tokens.fontWeightSemibold, position: "sticky", top: 0, backgroundColor: tokens.colorNeutralBackground1 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Columns that are shares of one, shown in per cent. */
const SHARES = new Set(["Proven", "Pro forma", "Claimed", "Proof", "Share", "Grants and tax credits"]);

function shown(value: Answer, header: string): string {
  if (value instanceof ChainError) return value.message;
  if (typeof value !== "number") return value;
  return SHARES.has(header) && value >= 0 && value <= 1 ? `${Math.round(value * 100)}%` : value.toLocaleString(undefined, { maximumFractionDigits: 1 });
}

/** The cells that a worksheet function would answer, header row first; columns that are blank throughout are left out. */
export function AnswerTable({ answer, label }: { readonly answer: Table; readonly label: string }) {
  const styles = useStyles();
  const [header, ...rows] = answer;
  const columns = header!.map(String).flatMap((name, place) => (rows.some((row) => row[place] !== "") ? [{ name, place }] : []));
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ name, place }) => (
                <td key={name} className={mergeClasses(styles.cell, typeof row[place] === "number" && styles.number)}>
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
