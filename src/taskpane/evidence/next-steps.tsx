import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LinkScores } from "../../chain/links/links.ts";
import { NEXT_HEADER, nextTable } from "../../chain/tables/next-table.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { selectRow } from "../../workbook/select-row.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { text } from "../app/text.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  step: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

/** So many are shown at first, and with each press of More. */
const PAGE = 10;
const at = (column: (typeof NEXT_HEADER)[number]): number => NEXT_HEADER.indexOf(column);

interface NextStepsProps {
  readonly scores: LinkScores;
  /** The id of the evidence table. */
  readonly table: string;
  readonly onCompany: (name: string) => void;
  /** Fills the form with the company and the link; with a status, that too. */
  readonly onAdd: (company: string, link: string, status?: string) => void;
}

/** Where to look or ask next, the most valuable first; each step leads to its company, to its row, or to the form. */
export function NextSteps({ scores, table, onCompany, onAdd }: NextStepsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const steps = useMemo(() => nextTable(scores, null).slice(1).filter((row) => row[at("Link")] !== "" && !(row[at("Link")] instanceof ChainError)), [scores]);
  if (steps.length === 0) return <Text size={200}>{text.next.nothing}</Text>;
  return (
    <>
      <ul className={styles.list}>
        {steps.slice(0, shown).map((row) => {
          const [company, link, place] = [String(row[at("Company")]), String(row[at("Link")]), row[at("Row")]];
          return (
            <li key={`${company} ${link}`} className={styles.step}>
              <Text size={200} block weight="semibold">
                {text.next.step(company, link, String(row[at("Do")]))}
              </Text>
              <Text size={200} block>
                {String(row[at("Ask")])}
              </Text>
              <span className={styles.actions}>
                <ActionLink onClick={() => onCompany(company)}>{text.next.see(company)}</ActionLink>
                {typeof place === "number" && <ActionLink onClick={() => void selectRow(table, place).catch(reportError)}>{text.selectRow(place)}</ActionLink>}
                <ActionLink onClick={() => onAdd(company, link)}>{text.next.add(link)}</ActionLink>
                {row[at("State")] === "Silent" && <ActionLink onClick={() => onAdd(company, link, "Absent")}>{text.next.none}</ActionLink>}
              </span>
            </li>
          );
        })}
      </ul>
      {shown < steps.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {text.next.more(steps.length - shown)}
        </Button>
      )}
    </>
  );
}
