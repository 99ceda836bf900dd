import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { isoOf } from "../../chain/cells/excel-date.ts";
import { CHANGES_HEADER, changesTable } from "../../chain/tables/compare/changes-table.ts";
import { keepLookedAt, readLookedAt } from "../../workbook/kept/looked-at.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { InsertButtons } from "../parts/insert-buttons.tsx";
import type { Scored } from "../app/state/scores.ts";
import { text } from "../app/text.ts";

const useStyles = makeStyles({
  whole: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "8px" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: "4px 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px", maxHeight: "240px", overflowY: "auto" },
  change: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px", overflowWrap: "anywhere" },
});

interface WhatIsNewProps {
  readonly scored: Scored;
  /** Today as an Excel day. */
  readonly today: number;
  readonly onCompany: (name: string) => void;
}

const at = (column: (typeof CHANGES_HEADER)[number]): number => CHANGES_HEADER.indexOf(column);

/** Which companies moved since the workbook was last looked at, from what to what, and because of which rows. Nothing where none did. */
export function WhatIsNew({ scored, today, onCompany }: WhatIsNewProps) {
  const styles = useStyles();
  const [since, setSince] = useState<number>();
  useEffect(() => {
    let gone = false;
    readLookedAt().then((day) => gone || setSince(day), reportError);
    return () => {
      gone = true;
    };
  }, []);
  const upTo = scored.asOf ?? today;
  const changes = useMemo(() => (since === undefined || since >= upTo ? [] : changesSince(scored, since, upTo)), [scored, since, upTo]);
  const keep = (day: number): void => {
    keepLookedAt(day).then(() => setSince(day), reportError);
  };
  if (since === undefined) return <ActionLink onClick={() => keep(today)}>{text.news.begin}</ActionLink>;
  if (changes.length === 0) {
    return since < upTo ? null : (
      <Text size={200} block role="status">
        {text.news.since(isoOf(since))}
      </Text>
    );
  }
  const companies = new Set(changes.map((row) => row[at("Company")])).size;
  return (
    <details className={styles.whole} open>
      <summary className={styles.summary}>{text.news.title(companies, isoOf(since))}</summary>
      <ul className={styles.list}>
        {changes.map((row) => (
          <li key={`${String(row[at("Company")])} ${String(row[at("Link")])}`} className={styles.change}>
            <ActionLink onClick={() => onCompany(String(row[at("Company")]))}>{String(row[at("Company")])}</ActionLink>
            <Text size={200}>{` ${text.news.change(String(row[at("Link")]), String(row[at("From")]), String(row[at("To")]), Number(row[at("Points")]))}`}</Text>
            <Text size={200} block>
              {String(row[at("Because")])}
            </Text>
          </li>
        ))}
      </ul>
      <InsertButtons inserts={["Changes"]} asOf={upTo} since={since} />
      <ActionLink onClick={() => keep(upTo)}>{text.news.seen}</ActionLink>
    </details>
  );
}

/** The rows of CHANGES that name a link. A table that CHANGES cannot read has its sentence elsewhere in the panel. */
function changesSince({ scores }: Scored, from: number, to: number) {
  try {
    return changesTable(scores.evidence, from, to, null, "Happened")
      .slice(1)
      .filter((row) => row[at("Link")] !== "" && !row.some((cell) => cell instanceof ChainError));
  } catch (error) {
    if (error instanceof ChainError) return [];
    throw error;
  }
}
