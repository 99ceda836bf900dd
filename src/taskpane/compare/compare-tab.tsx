import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Tables } from "../../workbook/insert/insert-kinds.ts";
import { InsertButtons } from "../parts/insert-buttons.tsx";
import type { Scored } from "../app/scores.ts";
import { text } from "../app/text.ts";
import { HeatMap } from "./heat-map.tsx";
import { LeagueTable } from "./league-table.tsx";
import { TeamBuilder } from "./team-builder.tsx";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
  views: { marginLeft: "-8px" },
});

interface CompareTabProps {
  readonly scored: Scored;
  readonly tables: Tables;
  readonly onCompany: (name: string) => void;
}

const VIEWS = ["league", "heat"] as const;

/** All companies beside each other as a league table or a heat map, their inserts, and several as one team. */
export function CompareTab({ scored, tables, onCompany }: CompareTabProps) {
  const styles = useStyles();
  const [view, setView] = useState<(typeof VIEWS)[number]>("league");
  return (
    <div className={styles.tab}>
      <TabList size="small" appearance="subtle" className={styles.views} aria-label={text.views} selectedValue={view} onTabSelect={(_, { value }) => setView(value as typeof view)}>
        {VIEWS.map((one) => (
          <Tab key={one} value={one}>
            {text[one].title}
          </Tab>
        ))}
      </TabList>
      {view === "league" ? <LeagueTable scored={scored} onCompany={onCompany} /> : <HeatMap scored={scored} onCompany={onCompany} />}
      <InsertButtons inserts={["Ranking", "Heat map", "Chart"]} scored={scored} tables={tables} />
      <TeamBuilder scored={scored} />
    </div>
  );
}
