import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { InsertButtons } from "../parts/insert-buttons.tsx";
import { Message } from "../parts/message.tsx";
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
  readonly onCompany: (name: string) => void;
}

const VIEWS = ["league", "heat"] as const;

/** All companies beside each other as a league table or a heat map, their inserts, and several as one team. */
export function CompareTab({ scored, onCompany }: CompareTabProps) {
  const styles = useStyles();
  const [view, setView] = useState<(typeof VIEWS)[number]>("league");
  return (
    <div className={styles.tab}>
      {scored.unread.length > 0 && <Message intent="warning" words={text.unreadCompanies(scored.unread.map(({ name }) => name))} />}
      <TabList size="small" appearance="subtle" className={styles.views} aria-label={text.views} selectedValue={view} onTabSelect={(_, { value }) => setView(value as typeof view)}>
        {VIEWS.map((one) => (
          <Tab key={one} id={`view-${one}`} aria-controls="compare-view" value={one}>
            {text[one].title}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="compare-view" aria-labelledby={`view-${view}`}>
        {view === "league" ? <LeagueTable scored={scored} onCompany={onCompany} /> : <HeatMap scored={scored} onCompany={onCompany} />}
      </div>
      <InsertButtons inserts={["Ranking", "Heat map", "Chart", "Next steps", "Weakest points"]} asOf={scored.asOf} />
      <TeamBuilder scored={scored} />
    </div>
  );
}
