import type { Tables } from "../../workbook/insert/inserts.ts";
import { InsertButtons } from "../inserting/insert-buttons.tsx";
import type { Scored } from "../state/scores.ts";
import { LeagueTable } from "./league-table.tsx";
import { Legend } from "./legend.tsx";
import { TeamBuilder } from "./team-builder.tsx";

interface CompareTabProps {
  readonly scored: Scored;
  readonly tables: Tables;
  readonly onCompany: (name: string) => void;
}

/** All companies beside each other, several as one team, and their inserts. */
export function CompareTab({ scored, tables, onCompany }: CompareTabProps) {
  const { links } = scored.scores.evidence.model;
  return (
    <>
      <Legend from={links[0]!.name} to={links.at(-1)!.name} />
      <LeagueTable scored={scored} onCompany={onCompany} />
      <TeamBuilder scored={scored} />
      <InsertButtons inserts={["Ranking", "Heat map", "Chart"]} scored={scored} tables={tables} />
    </>
  );
}
