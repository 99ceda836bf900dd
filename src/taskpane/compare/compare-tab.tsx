import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sortedByName } from "../../chain/cells/names/names.ts";
import { chosenGroup, usePeerGroups } from "../parts/pickers/peer-groups.ts";
import { GroupPicker } from "./group-picker.tsx";
import { InsertButtons } from "../parts/insert-buttons.tsx";
import { UnreadLine } from "../parts/unread-line.tsx";
import { scoredOf, type Scored } from "../app/state/scores.ts";
import { text } from "../app/text.ts";
import { HeatMap } from "./heat-map.tsx";
import { LeagueTable } from "./league-table.tsx";
import { TeamBuilder } from "./team/team-builder.tsx";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
  views: { marginLeft: "-8px" },
});

interface CompareTabProps {
  readonly scored: Scored;
  /** The id of the evidence table. */
  readonly table: string;
  readonly onCompany: (name: string, link?: string) => void;
}

/** Weakest points is of all companies alone. */
const OF_SOME = ["Ranking", "Heat map", "Chart", "Next steps"] as const;
const OF_ALL = [...OF_SOME, "Weakest points"] as const;

const VIEWS = ["league", "heat"] as const;

/** All companies beside each other as a league table or a heat map, their inserts, and several as one team. */
export function CompareTab({ scored: all, table, onCompany }: CompareTabProps) {
  const styles = useStyles();
  const group = usePeerGroups(chosenGroup);
  const { scored, missing } = useMemo(() => (group ? scoredOf(all, group.companies) : { scored: all, missing: [] }), [all, group]);
  const names = useMemo(() => sortedByName([...all.ranked, ...all.unread], ({ name }) => name).map(({ name }) => name), [all]);
  const members = useMemo(() => (group ? scored.ranked.map(({ name }) => name) : undefined), [group, scored]);
  const [view, setView] = useState<(typeof VIEWS)[number]>("league");
  return (
    <div className={styles.tab}>
      <GroupPicker companies={names} missing={missing} />
      <UnreadLine scored={scored} table={table} />
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
      <InsertButtons inserts={members ? OF_SOME : OF_ALL} asOf={scored.asOf} companies={members} />
      <TeamBuilder scored={all} group={group && { name: group.name, companies: members! }} />
    </div>
  );
}
