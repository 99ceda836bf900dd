import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LinkScores } from "../../chain/links/links.ts";
import { NEXT_HEADER, nextTable } from "../../chain/tables/compare/next-table.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { selectRow } from "../../workbook/select/select-row.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { text } from "../app/text.ts";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  step: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
});

/** So many are shown at first, and with each press of More. */
const PAGE = 10;
const at = (column: (typeof NEXT_HEADER)[number]): number => NEXT_HEADER.indexOf(column);

interface NextStepsProps {
  readonly scores: LinkScores;
  /** The id of the evidence table. */
  readonly table: string;
  /** The company on screen, whose steps come first. */
  readonly company: string | undefined;
  readonly onCompany: (name: string) => void;
  /** Fills the form with the company and the link; with a status, that too. */
  readonly onAdd: (company: string, link: string, status?: string) => void;
}

/** Where to look or ask next, the most valuable first; each step leads to its company, to its row, or to the form. */
export function NextSteps({ scores, table, company, onCompany, onAdd }: NextStepsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const [ofAll, setOfAll] = useState(false);
  const only = company !== undefined && !ofAll && scores.evidence.companies.includes(company) ? company : undefined;
  const steps = useMemo(() => stepsOf(scores, only), [scores, only]);
  return (
    <div className={styles.whole}>
      {company !== undefined && <ActionLink onClick={() => setOfAll(!ofAll)}>{only === undefined ? text.next.onlyOf(company) : text.next.ofAll}</ActionLink>}
      {steps.length === 0 && <Text size={200}>{text.next.nothing}</Text>}
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
    </div>
  );
}

/** The rows of NEXT that name a link; a company that cannot be read has its sentence elsewhere in the panel. */
function stepsOf(scores: LinkScores, company: string | undefined) {
  try {
    return nextTable(scores, company ?? null)
      .slice(1)
      .filter((row) => row[at("Link")] !== "" && !(row[at("Link")] instanceof ChainError));
  } catch (error) {
    if (error instanceof ChainError) return [];
    throw error;
  }
}
