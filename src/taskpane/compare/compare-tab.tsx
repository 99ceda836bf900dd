import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { stateAt } from "../../chain/missing.ts";
import type { Tables } from "../../workbook/insert/inserts.ts";
import { TeamBuilder } from "./team-builder.tsx";
import { InsertButtons } from "../inserting/insert-buttons.tsx";
import type { Scored } from "../state/scores.ts";
import { percent, text } from "../text.ts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "6px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "middle" },
  number: { textAlign: "right" },
  strip: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(8px, 14px)", columnGap: "2px" },
  box: { height: "14px", borderRadius: "2px", border: `1px solid ${tokens.colorNeutralStroke2}`, forcedColorAdjust: "none" },
  claimed: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", alignItems: "center", color: tokens.colorNeutralForeground2, marginBottom: "8px" },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  keyBox: { width: "16px", height: "10px" },
});

const PENDING = `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 2px, transparent 2px 5px)`;
const proven = (share: number): string => `linear-gradient(90deg, ${tokens.colorBrandBackground} ${share * 100}%, transparent 0)`;

interface CompareTabProps {
  readonly scored: Scored;
  readonly tables: Tables;
  readonly onCompany: (name: string) => void;
}

/** The league table in headline order, each company's chain as a strip from mine to customer. */
export function CompareTab({ scored, tables, onCompany }: CompareTabProps) {
  const styles = useStyles();
  const { scores, ranked } = scored;
  const { links } = scores.evidence.model;
  return (
    <>
      <div className={styles.legend}>
        <span className={styles.key}>
          <i className={mergeClasses(styles.box, styles.keyBox)} style={{ background: proven(1) }} /> {text.legend.proven}
        </span>
        <span className={styles.key}>
          <i className={mergeClasses(styles.box, styles.claimed, styles.keyBox)} style={{ background: PENDING }} /> {text.legend.pending}
        </span>
        <span className={styles.key}>
          <i className={mergeClasses(styles.box, styles.claimed, styles.keyBox)} /> {text.legend.claimed}
        </span>
        <Text size={200}>
          {links[0]!.name} → {links.at(-1)!.name}
        </Text>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {["#", "Company", "Chain", "Proven", "Gap"].map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, /Proven|Gap/.test(header) && styles.number)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((one) => {
            const states = links.map(({ name }, place) => `${name}: ${stateAt(scores, one.group * scores.width + place)}`).join(", ");
            return (
              <tr key={one.name}>
                <td className={styles.cell} title={`Rank ${one.range.best} to ${one.range.worst}`}>
                  {one.rank}
                </td>
                <th scope="row" className={styles.cell}>
                  <Link as="button" onClick={() => onCompany(one.name)}>
                    {one.name}
                  </Link>
                </th>
                <td className={styles.cell}>
                  <div className={styles.strip} role="img" aria-label={states} title={states}>
                    {links.map(({ name }, place) => {
                      const at = one.group * scores.width + place;
                      const background = scores.proven[at]! > 0 ? proven(scores.proven[at]!) : scores.proForma[at]! > 0 ? PENDING : undefined;
                      return <span key={name} className={mergeClasses(styles.box, scores.claimed[at]! > 0 && styles.claimed)} style={{ background }} />;
                    })}
                  </div>
                </td>
                <td className={mergeClasses(styles.cell, styles.number)}>{percent(one.proven)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{Math.round(one.promotionGap * 100)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <TeamBuilder scored={scored} />
      <InsertButtons inserts={["Ranking", "Heat map", "Chart"]} scored={scored} tables={tables} />
    </>
  );
}
