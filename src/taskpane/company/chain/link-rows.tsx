import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LinkScores } from "../../../chain/links/links.ts";
import { textAt, type Evidence } from "../../../chain/evidence/evidence.ts";
import { factInWords } from "../../../chain/explain/row-in-words.ts";
import { evidenceTrail, TRAIL_HEADER } from "../../../chain/tables/company/evidence-trail.ts";
import { selectRow } from "../../../workbook/select/select-row.ts";
import { reportError } from "../../../workbook/reported-error.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { WebLink } from "../../parts/web-link.tsx";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  row: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface LinkRowsProps {
  readonly scores: LinkScores;
  readonly company: string;
  /** null for every link, and the enablers. */
  readonly link: string | null;
  /** Only the rows of a feed or an enabler. */
  readonly stage?: string;
  readonly table: string;
}

const at = (column: (typeof TRAIL_HEADER)[number]): number => TRAIL_HEADER.indexOf(column);

/** What a row says, in up to two lines: its note, then the fact itself. */
const factOf = (evidence: Evidence, row: number): string[] => [textAt(evidence, row, "Note"), factInWords(evidence, row)].filter(Boolean);

/** Every row behind a link, a feed or an enabler: what it earned and why, its row in the sheet, and its source; nothing where there is none. */
export function LinkRows({ scores, company, link, stage, table }: LinkRowsProps) {
  const styles = useStyles();
  const rows = evidenceTrail(scores, company, link).slice(1).filter((row) => stage === undefined || row[at("Stage")] === stage);
  if (rows.length === 0) return null; // the heading says so
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => {
        const [place, url, source] = [row[at("Row")], String(row[at("Url")]), String(row[at("Source")])];
        return (
          <li key={index} className={styles.row}>
            {typeof place === "number" &&
              factOf(scores.evidence, place - 1).map((line) => (
                <Text key={line} size={200} block>
                  {line}
                </Text>
              ))}
            {source !== "" && (
              <Text size={200} className={styles.soft}>
                {[row[at("Asserted by")], source].filter(Boolean).join(" · ")}
              </Text>
            )}
            <Text size={100} className={styles.soft}>{String(row[at("Why")])}</Text>
            <span className={styles.actions}>
              {typeof place === "number" && (
                <ActionLink onClick={() => void selectRow(table, place).catch(reportError)}>
                  {text.selectRow(place)}
                </ActionLink>
              )}
              {url !== "" && <WebLink address={url}>{text.openSource}</WebLink>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
